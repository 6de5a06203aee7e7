using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Workbench.Corrections;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>
/// One article under review by one person: what is shown, what is selected, what is typed and not yet saved. Components watch
/// the claims they draw, so that a change draws only these anew. Not safe for use by several threads.
/// </summary>
public sealed partial class ReviewSession
{
    private readonly Dictionary<int, ClaimWork> _work = [];
    private readonly WatchList _watchers = new();
    private readonly HashSet<int> _ticked = [];
    private List<ReviewClaim> _claims = [];
    private Dictionary<int, int> _index = [];

    /// <param name="failed">Keeps the details of an unexpected failure and returns what to tell the person.</param>
    public ReviewSession(
        IReviewDesk desk, Actor actor, ReviewArticle article, ReviewState state, Func<Exception, string> failed)
    {
        Actor = actor;
        State = state;
        Article = article;
        Marks = MarkLayout.Of(article);
        Take(article.Claims);
        Changes = new ReviewChanges(this, desk, failed);
        Words = new ReviewWords(this, desk);
        Placing = new ReviewPlacing(this, desk);
        Speakers = new ReviewSpeakers(this, desk);
        Corrections = new ReviewCorrections(this, desk);
        Discussion = new ReviewDiscussion(this, desk);
        Second = new ReviewSecondChecks(this, desk);
        Team = new ReviewTeam(this, desk);
        Refresh();
    }

    public event Action<ReviewParts>? Changed;

    /// <summary>Raised when the address no longer says what is on screen.</summary>
    public event Action<ReviewState>? Moved;

    /// <summary>Raised when the person wants to see where in the text a claim stands.</summary>
    public event Action<int>? Wanted;

    public Actor Actor { get; }

    public ReviewKeys Keys { get; init; } = ReviewKeys.Default;

    /// <summary>The article as last told by the desk; its claims are in <see cref="Claims"/>.</summary>
    public ReviewArticle Article { get; private set; }

    public ReviewState State { get; private set; }

    /// <summary>What the person can do, and what it does to the session.</summary>
    public ReviewChanges Changes { get; }

    /// <summary>Which words claims are, and what the person does to that.</summary>
    public ReviewWords Words { get; }

    /// <summary>Finding words for claims that are not in this draft.</summary>
    public ReviewPlacing Placing { get; }

    /// <summary>Other words that are suggested for words of the article.</summary>
    public ReviewCorrections Corrections { get; }

    /// <summary>What the person can do about who speaks, and about the checklists.</summary>
    public ReviewSpeakers Speakers { get; }

    /// <summary>What the person says on claims and asks of the reporter.</summary>
    public ReviewDiscussion Discussion { get; }

    /// <summary>What the person does about second checks.</summary>
    public ReviewSecondChecks Second { get; }

    public ReviewPermissions May => ReviewPermissions.Of(Actor, Article.Status);

    /// <summary>In text order, dismissed ones included.</summary>
    public IReadOnlyList<ReviewClaim> Claims => _claims;

    public MarkLayout Marks { get; private set; }

    /// <summary>Numbers of the claims in the list, in its order.</summary>
    public IReadOnlyList<int> Shown { get; private set; } = [];

    public ClaimCounts Counts { get; private set; } = ClaimCounts.Of([], "");

    /// <summary>What of the story is covered, cleared and untouched.</summary>
    public StoryCoverage Coverage { get; private set; } = StoryCoverage.Of([], [], []);

    /// <summary>Numbers ticked for a change of many at once.</summary>
    public IReadOnlyCollection<int> Ticked => _ticked;

    public ReviewNotice? Notice { get; private set; }

    /// <summary>What the person's next undo and redo would be about.</summary>
    public NextSteps Steps { get; private set; } = NextSteps.None;

    public ReviewClaim? Selected => State.Claim is { } number ? Find(number) : null;

    public ReviewClaim? Find(int number) => _index.TryGetValue(number, out var at) ? _claims[at] : null;

    /// <summary>What is open or typed on the claim.</summary>
    public ClaimWork Work(int claim)
    {
        if (!_work.TryGetValue(claim, out var work))
            _work[claim] = work = new ClaimWork();
        return work;
    }

    public IDisposable Watch(IEnumerable<int> claims, Action changed) => _watchers.Add(claims, changed);

    /// <summary>Selects a claim, or none, and tells the address.</summary>
    public void Select(int? claim) => Go(State with { Claim = claim });

    /// <summary>Shows another state and tells the address.</summary>
    public void Go(ReviewState state)
    {
        if (state == State)
            return;
        Apply(state);
        Moved?.Invoke(state);
    }

    /// <summary>Shows the state the address asks for.</summary>
    public void Apply(ReviewState state)
    {
        if (state == State)
            return;
        var before = State;
        State = state;
        if (before.Claim is { } from && from != state.Claim && OpenedWork(from) is { HasOpen: false } seen)
            seen.Overtaken = null;
        var relist = _staying.Count > 0 || before with { Claim = null } != state with { Claim = null } || IsPinned(before.Claim) || IsPinned(state.Claim);
        _staying.Clear();
        if (relist)
            List();
        if (before.Show != state.Show || before.Find != state.Find)
            _ticked.IntersectWith(Shown);
        if (before.Claim is { } left)
            _watchers.Tell(left);
        if (state.Claim is { } entered && entered != before.Claim)
            _watchers.Tell(entered);
        Tell(ReviewParts.Selection | (relist ? ReviewParts.List : ReviewParts.None));
    }

    public void Tick(int claim, bool ticked)
    {
        if (ticked ? _ticked.Add(claim) : _ticked.Remove(claim))
        {
            _watchers.Tell(claim);
            Tell(ReviewParts.List);
        }
    }

    public void TickAll(bool ticked)
    {
        int[] changed = ticked ? [.. Shown.Where(_ticked.Add)] : [.. _ticked];
        if (!ticked)
            _ticked.Clear();
        foreach (var claim in changed)
            _watchers.Tell(claim);
        Tell(ReviewParts.List);
    }

    /// <summary>Draws the claim anew after something was opened or closed on it.</summary>
    public void Touch(int claim) => _watchers.Tell(claim);

    /// <summary>Leads the person to the claim's words in the text.</summary>
    public void ShowInText(int claim) => Wanted?.Invoke(claim);

    /// <summary>Says what was done, or (null) no longer.</summary>
    public void Say(ReviewNotice? notice)
    {
        Notice = notice;
        Tell(ReviewParts.Notice);
    }

    /// <summary>Takes changed or new claims in and draws what they touch.</summary>
    public void Put(params IReadOnlyList<ReviewClaim> claims) => Put(claims, renamed: false);

    /// <summary>Claims that are not in this draft, by number.</summary>
    public IReadOnlyList<ReviewClaim> Lost => Article.Lost;

    /// <param name="renamed">Whether other words name a source or a cue now, which are marked as claims are.</param>
    private void Put(IReadOnlyList<ReviewClaim> claims, bool renamed)
    {
        var remark = false;
        var lost = claims.Where(claim => claim.Loss is not null).ToList();
        if (lost.Count > 0 || Article.Lost.Count > 0)
            Article = Article with { Lost = [.. Article.Lost.ExceptBy(claims.Select(claim => claim.Number), claim => claim.Number).Concat(lost).OrderBy(claim => claim.Number)] };
        Remove([.. lost.Select(claim => claim.Number).Where(_index.ContainsKey)]);
        claims = [.. claims.Except(lost)];
        foreach (var claim in claims)
        {
            if (_index.TryGetValue(claim.Number, out var at))
            {
                remark |= (_claims[at].State == WorkState.Dismissed) != (claim.State == WorkState.Dismissed)
                    || !_claims[at].Spans.SequenceEqual(claim.Spans);
                _claims[at] = claim;
            }
            else
            {
                remark = true;
                _claims.Add(claim);
                _index[claim.Number] = _claims.Count - 1;
            }
        }

        if (remark)
            Take(_claims);
        if (remark || renamed)
            Marks = MarkLayout.Of(Article.Text, Article.Sentences, Article.Attributions, _claims);
        var shownBefore = Shown;
        Refresh();
        foreach (var claim in claims)
            _watchers.Tell(claim.Number);
        Tell(ReviewParts.Header | (remark || renamed ? ReviewParts.Text : ReviewParts.None)
            | (remark || !shownBefore.SequenceEqual(Shown) ? ReviewParts.List : ReviewParts.None));
    }

    /// <summary>Takes in which sentences are cleared now.</summary>
    public void Put(IReadOnlyList<ReviewCleared> cleared)
    {
        Article = Article with { Cleared = cleared };
        Refresh();
        Tell(ReviewParts.Header);
    }

    /// <summary>Takes in which corrections there are now.</summary>
    public void Put(IReadOnlyList<ReviewCorrection> corrections)
    {
        Article = Article with { Corrections = corrections };
        Tell(ReviewParts.Header);
    }

    /// <summary>Takes in what undo and redo would be about now.</summary>
    public void Put(NextSteps steps)
    {
        if (steps == Steps)
            return;
        Steps = steps;
        Tell(ReviewParts.Steps);
    }

    /// <summary>Takes claims out that are no longer there; what was typed on them stays, should they come back.</summary>
    public void Remove(IReadOnlyCollection<int> claims)
    {
        if (claims.Count == 0)
            return;
        Take([.. _claims.Where(claim => !claims.Contains(claim.Number))]);
        Marks = MarkLayout.Of(Article.Text, Article.Sentences, Article.Attributions, _claims);
        _ticked.ExceptWith(claims);
        Refresh();
        // First what shows them goes, then they are let go of: nothing is to draw a claim that is not there.
        Tell(ReviewParts.Header | ReviewParts.Text | ReviewParts.List);
        if (State.Claim is { } selected && claims.Contains(selected))
            Select(null);
    }

    /// <summary>Takes a corrected attribution in, with the claims it is or was that of.</summary>
    public void Put(CorrectedAttribution corrected)
    {
        if (corrected.Attribution is { } attribution)
        {
            Article = Article with
            {
                Attributions =
                [
                    .. Article.Attributions.Where(known => known.Number != attribution.Number).Append(attribution).OrderBy(known => known.Number),
                ],
            };
        }

        Put(corrected.Claims, renamed: true);
    }

    /// <summary>Takes a newer state of the whole article in (signed off, reopened); what is typed stays.</summary>
    public void Put(ReviewArticle article)
    {
        // Words chosen in the text as it was are others in the new one.
        if (article.Revision != Article.Revision && Words.Edges is not null)
        {
            Words.Cancel();
            Say(new ReviewNotice($"Draft {article.Revision} came in while you were moving the edges of words. Choose them again.", IsProblem: true));
        }

        Article = article;
        Take(article.Claims);
        Marks = MarkLayout.Of(article);
        Refresh();
        foreach (var claim in _claims)
            _watchers.Tell(claim.Number);
        Tell(ReviewParts.All);
    }

    private void Take(IReadOnlyList<ReviewClaim> claims)
    {
        _claims = [.. claims.OrderBy(claim => claim.Spans.Count > 0 ? claim.Spans[0].Start : int.MaxValue).ThenBy(claim => claim.Number)];
        _index = [];
        for (var i = 0; i < _claims.Count; i++)
            _index[_claims[i].Number] = i;
    }

    /// <summary>Whether the claim stands in the list only because it is, or was, selected.</summary>
    private bool IsPinned(int? claim) =>
        State.Find.Length == 0 && claim is { } number && Find(number) is { } found && !ClaimListing.Matches(found, State.Show, Actor.Id);

    private void List() => Shown = [.. ClaimListing.Shown(_claims, State, Actor.Id, _staying).Select(claim => claim.Number)];

    private void Refresh()
    {
        List();
        Counts = ClaimCounts.Of(_claims, Actor.Id);
        Coverage = StoryCoverage.Of(Article.Sentences, _claims, Article.Cleared);
    }

    /// <summary>Has these parts of the page drawn anew.</summary>
    internal void Tell(ReviewParts parts) => Changed?.Invoke(parts);
}
