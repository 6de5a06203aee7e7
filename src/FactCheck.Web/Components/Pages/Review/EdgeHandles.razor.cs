using FactCheck.Core.Claims;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Web.Session;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace FactCheck.Web.Components.Pages.Review;

/// <summary>
/// The handles at both edges of the selected claim, the keys that move them, and the preview in the text. The browser draws
/// both; only where an edge comes to rest is told, so that a move costs the same however many claims there are.
/// </summary>
public sealed partial class EdgeHandles : IAsyncDisposable
{
    private ElementReference _handles;
    private DotNetObjectReference<EdgeHandles>? _self;
    private readonly ComponentScript _browser = new("./Components/Pages/Review/EdgeHandles.razor.js");

    [Inject] private IJSRuntime Script { get; set; } = null!;

    protected override ReviewParts Parts => ReviewParts.Selection | ReviewParts.Edges | ReviewParts.Text;

    /// <summary>An edge was dragged to an offset of the text.</summary>
    [JSInvokable]
    public void Drop(string edge, int offset) => Session.Words.MoveTo(Named(edge), offset);

    /// <summary>A key moves an edge by a word.</summary>
    [JSInvokable]
    public void Nudge(string edge, int step) => Session.Words.Nudge(Named(edge), step);

    [JSInvokable]
    public void Hop(int step) => Session.Words.Hop(step);

    [JSInvokable]
    public void Back() => Session.Words.Back();

    [JSInvokable]
    public Task SaveAsync() => Session.Words.SaveAsync();

    [JSInvokable]
    public Task SplitAsync() => Session.Words.SplitAtEdgeAsync();

    [JSInvokable]
    public void Cancel() => Session.Words.Cancel();

    public async ValueTask DisposeAsync()
    {
        Dispose();
        await _browser.DisposeAsync();
        _self?.Dispose();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            await _browser.OpenAsync(Script, _handles, _self, Session.Keys.PressOf(ReviewKeys.Split));
        }

        if (!_browser.IsOpen)
            return;
        var edit = Session.Words.Edges;
        var spans = edit?.Spans ?? (Session is { May.CanCheck: true, Selected: { State: not WorkState.Dismissed } claim } ? claim.Spans : []);
        await _browser.CallAsync("show", spans.Select(span => new[] { span.Start, span.End }).ToArray(), edit is not null);
    }

    private static SpanEdge Named(string edge) => edge == "start" ? SpanEdge.Start : SpanEdge.End;
}
