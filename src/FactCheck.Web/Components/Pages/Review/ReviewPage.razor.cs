using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Web.Session;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace FactCheck.Web.Components.Pages.Review;

/// <summary>One article under check: its text on the left, its claims on the right, and its address saying what is on screen.</summary>
public sealed partial class ReviewPage : IAsyncDisposable
{
    private ReviewSession? _session;
    private ReviewQuickKeys? _keys;
    private readonly List<ReviewState> _told = [];
    private ElementReference _root;
    private DotNetObjectReference<ReviewPage>? _self;
    private readonly ComponentScript _browser = new("./Components/Pages/Review/ReviewPage.razor.js");
    private IReadOnlyList<TextSpan> _selection = [];
    private ReviewDialog? _dialog;
    private int? _loaded;
    private int _revision;
    private int? _revealed;
    private string? _ledTo;
    private bool _missing;
    private int _untouched = -1;
    private bool _draw = true;
    private TeamLink? _team;

    [Parameter] public int Number { get; set; }

    [SupplyParameterFromQuery(Name = "claim")] private string? Claim { get; set; }

    [SupplyParameterFromQuery(Name = "show")] private string? Filter { get; set; }

    [SupplyParameterFromQuery(Name = "order")] private string? Order { get; set; }

    [SupplyParameterFromQuery(Name = "find")] private string? Find { get; set; }

    /// <summary>Words of the text to lead to, as offsets: "120-134"; anything else counts as not given.</summary>
    [SupplyParameterFromQuery(Name = "at")] private string? At { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private IReviewDesks Desks { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [Inject] private IJSRuntime Script { get; set; } = null!;

    [Inject] private ReaderClock Clock { get; set; } = null!;

    [Inject] private TimeProvider Time { get; set; } = null!;

    [Inject] private ILogger<ReviewPage> Log { get; set; } = null!;

    /// <summary>A key was pressed outside any field.</summary>
    [JSInvokable]
    public async Task PressAsync(string press)
    {
        if (_session?.Keys.ActionOf(press) is not { } key)
            return;
        if (key == "?")
            Show(ReviewDialog.Keys);
        else if (key == "p")
            Show(ReviewDialog.Cast);
        else if (key == "g")
            await NextUntouchedAsync();
        else if (key == "h" && _selection.Count > 0)
            await ClearAsync(true);
        else if (key == "f" && _selection.Count > 0)
            await CorrectAsync();
        else if (key == "Escape" && _selection.Count > 0)
            await UnselectTextAsync();
        else if (_keys is not null)
            await _keys.PressAsync(key);
    }

    /// <summary>A mark in the text was clicked.</summary>
    [JSInvokable]
    public void SelectAsync(int claim) => _session?.Select(claim);

    /// <summary>Words of the article are selected, or (-1, -1) no longer.</summary>
    [JSInvokable]
    public void SelectTextAsync(int start, int end)
    {
        if (_session is null || !_session.May.CanCheck)
            return;
        _selection = start < 0 ? [] : SelectionSpans.From(_session.Article.Text, _session.Marks, start, end);
        Draw();
    }

    public async ValueTask DisposeAsync()
    {
        _team?.Dispose();
        await _browser.DisposeAsync();
        _self?.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        var state = ReviewState.Parse(Claim, Filter, Order, Find);
        if (_loaded == Number)
        {
            HearAddress(state);
            return;
        }

        _loaded = Number;
        // They stood in the article before.
        (_selection, _untouched, _revealed) = ([], -1, null);
        _draw = true;
        var desk = Desks.For(Actor, Number);
        _team?.Dispose();
        // Before the article is read: what is changed meanwhile is heard, not missed.
        _team = new TeamLink(desk, InvokeAsync, Time, Log);
        var article = await desk.ArticleAsync();
        _missing = article is null;
        _session = null;
        if (article is null)
            return;
        var (keys, steps) = (new ReviewKeys(await desk.KeysAsync()), await desk.StepsAsync());
        _session = new ReviewSession(desk, Actor, article, state, Failed) { Keys = keys };
        _session.Put(steps);
        _revision = article.Revision;
        _session.Changed += OnChanged;
        _session.Wanted += claim => _ = InvokeAsync(() => RevealAsync(claim));
        _told.Clear();
        _session.Moved += moved =>
        {
            _told.Add(moved);
            Navigation.NavigateTo(moved.Address(Number), replace: true);
        };
        _keys = new ReviewQuickKeys(_session, Clock.Local);
        _team.Begin(_session);
        _draw = true;
    }

    protected override bool ShouldRender()
    {
        var draw = _draw;
        _draw = false;
        return draw;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_session is null)
            return;
        _self ??= DotNetObjectReference.Create(this);
        if (!await _browser.OpenAsync(Script, _root, _self, _session.Keys.Listened, _session.Keys.PressOf("/")))
            return;

        if (At is { } at && at != _ledTo)
        {
            _ledTo = at;
            if (SelectionSpans.Place(at, _session.Article.Text.Length) is { } place)
                await _browser.CallAsync("select", place.Start, place.End);
        }

        if (_revealed == _session.State.Claim)
            return;
        _revealed = _session.State.Claim;
        if (_revealed is { } claim)
            await _browser.CallAsync("reveal", claim, true);
    }

    /// <summary>
    /// Shows what the address asks for. What the page told the address comes back from it, late and more than once while
    /// somebody types: that is no wish to go back there.
    /// </summary>
    private void HearAddress(ReviewState state)
    {
        if (_session is null)
            return;
        if (state == _session.State)
        {
            _told.Clear();
            _told.Add(state);
        }
        else if (!_told.Contains(state))
        {
            _session.Apply(state);
        }
    }

    private void OnChanged(ReviewParts parts)
    {
        if (_session is not null && _session.Article.Revision != _revision)
        {
            // Words selected in the text as it was are others in a new draft; what shows them goes before it is drawn again.
            _revision = _session.Article.Revision;
            _ = InvokeAsync(UnselectTextAsync);
        }

        if (parts.HasFlag(ReviewParts.Selection))
            Draw();
    }

    private void Show(ReviewDialog? dialog)
    {
        _dialog = dialog;
        Draw();
    }

    private void Draw()
    {
        _draw = true;
        _ = InvokeAsync(StateHasChanged);
    }

    /// <summary>Selects the next sentence nobody has looked at, behind the one shown last, and leads the person to what can be done.</summary>
    private async Task NextUntouchedAsync()
    {
        if (_session is null)
            return;
        var from = _selection.Count > 0 ? _selection[^1].Start : _untouched;
        if (_session.Coverage.NextUntouched(from) is not { } sentence)
        {
            _session.Say(new ReviewNotice("Every sentence has a claim, or nothing to check."));
            return;
        }

        _untouched = sentence.Start;
        await _browser.CallAsync("select", sentence.Start, sentence.End);
    }

    /// <summary>Clears the selected sentences, or takes that back, and goes on where the person was led to them.</summary>
    private async Task ClearAsync(bool clear)
    {
        if (_session is null || _selection.Count == 0)
            return;
        var walking = clear && _selection[0].Start == _untouched;
        if (!await _session.Changes.ClearAsync(_selection, clear))
            return;
        await UnselectTextAsync();
        if (walking && _session.Coverage.Figure.Untouched > 0)
            await NextUntouchedAsync();
    }

    /// <summary>Suggests other words for the selected ones.</summary>
    private async Task CorrectAsync()
    {
        if (_session is null || !_session.Corrections.Can(_selection))
            return;
        var chosen = _selection;
        await UnselectTextAsync();
        _session.Corrections.Begin(chosen);
    }

    private async Task UnselectTextAsync()
    {
        _selection = [];
        Draw();
        await _browser.CallAsync("unselect");
    }

    private async Task RevealAsync(int claim)
    {
        await _browser.CallAsync("reveal", claim, false);
    }

    private async Task LeaveFieldAsync()
    {
        await _browser.CallAsync("lead");
    }

    private async Task PlaceAsync(ElementReference bar)
    {
        await _browser.CallAsync("place", bar);
    }

    private string Failed(Exception exception)
    {
        var number = Attempt.NewNumber();
        Log.LogError(exception, "Error {Correlation}", number);
        return $"That did not work, and nothing was saved. What you typed is still here. Try again; if it happens again, quote error {number}.";
    }
}
