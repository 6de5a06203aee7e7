using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Workbench;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>
/// What a person does to the words of claims: moves their edges, splits, merges, says which words name the source. Nothing is
/// stored before it is confirmed.
/// </summary>
public sealed class ReviewWords(ReviewSession session, IReviewDesk desk)
{
    /// <summary>The words whose edges are being moved, or null.</summary>
    public EdgeEdit? Edges { get; private set; }

    /// <summary>Whether something is being saved: a second press does nothing.</summary>
    public bool IsSaving { get; private set; }

    /// <summary>Whether saving the moved edges takes a verdict away; the person is told before.</summary>
    public bool WithdrawsVerdict => Edges is { Target: EdgeTarget.Words } edit && session.Find(edit.Claim)?.Verdict is not null;

    /// <summary>Lets the edges of a claim's words be moved, or those of its source or cue.</summary>
    /// <param name="spans">Words to begin with; null begins with what is stored.</param>
    public void Open(int number, EdgeTarget target = EdgeTarget.Words, IReadOnlyList<TextSpan>? spans = null)
    {
        if (!session.May.CanCheck || session.Find(number) is not { State: not WorkState.Dismissed } claim)
            return;
        var original = target switch
        {
            EdgeTarget.Source => Attribution(claim)?.Source ?? [],
            EdgeTarget.Cue => Attribution(claim)?.Cue ?? [],
            _ => claim.Spans,
        };
        var begin = spans ?? (original.Count > 0 ? original : Beside(claim));
        session.Work(number).Problems = [];
        Edges = new EdgeEdit(session.Article.Text, session.Marks, number, target, original, begin);
        session.Tell(ReviewParts.Edges);
    }

    public void Nudge(SpanEdge edge, int step) => Move(edit => edit.Nudge(edge, step));

    public void Hop(int step) => Move(edit => edit.Hop(step));

    /// <summary>Takes the last move of an edge back; nothing of it was stored.</summary>
    public void Back() => Move(edit => edit.Back());

    /// <summary>Moves an edge of the selected claim, as a drag does.</summary>
    public void MoveTo(SpanEdge edge, int offset)
    {
        if (Edges is null && session.Selected is { } claim)
            Open(claim.Number);
        Move(edit => edit.MoveTo(edge, offset));
    }

    /// <summary>Leaves everything as it was.</summary>
    public void Cancel()
    {
        if (Edges is not { } edit)
            return;
        Edges = null;
        session.Work(edit.Claim).Problems = [];
        session.Touch(edit.Claim);
        session.Tell(ReviewParts.Edges);
    }

    /// <summary>Stores the words as moved.</summary>
    public Task SaveAsync() => Edges switch
    {
        null => Task.CompletedTask,
        { IsChanged: false } => Unchanged(),
        { Target: EdgeTarget.Words } edit => SaveWordsAsync(edit.Claim, edit.Spans, withdrawVerdict: true),
        var edit => NameAsync(edit.Claim, edit.Target == EdgeTarget.Source ? AttributionPart.Source : AttributionPart.Cue, edit.Spans),
    };

    /// <summary>Makes the words taken off the end a claim of their own, instead of taking them off.</summary>
    public Task SplitAtEdgeAsync() => Edges is { Cut: { } cut } edit ? SplitAsync(edit.Claim, cut) : Task.CompletedTask;

    /// <summary>Makes these the words of a claim; where a verdict would go, the person is asked first.</summary>
    public Task SetWordsAsync(int number, IReadOnlyList<TextSpan> spans)
    {
        if (session.Find(number)?.Verdict is null)
            return SaveWordsAsync(number, spans, withdrawVerdict: false);
        Open(number, spans: spans);
        return Task.CompletedTask;
    }

    public Task AddWordsAsync(int number, IReadOnlyList<TextSpan> spans) => session.Find(number) is { } claim
        ? SetWordsAsync(number, SpanSet.Joined([.. claim.Spans, .. spans], session.Article.Text.Length))
        : Task.CompletedTask;

    /// <summary>Whether a cut there leaves words on both sides.</summary>
    public bool CanSplit(int number, int cut) => session.Find(number) is { State: not WorkState.Dismissed } claim
        && claim.Spans.Any(span => span.Start < cut) && EdgeEdit.HasWordBehind(session.Article.Text, claim.Spans, cut)
        && WordBounds.HasWord(session.Article.Text.AsSpan(claim.Spans[0].Start, cut - claim.Spans[0].Start));

    public async Task SplitAsync(int number, int cut)
    {
        if (session.Find(number) is not { } claim)
            return;
        await ChangeAsync(number, $"split before “{Ahead(cut)}”", known => desk.SplitAsync(number, known.Version, cut), claims =>
        {
            session.Put(claims);
            var second = claims.MaxBy(part => part.Number)!;
            var stays = (claim.Verdict is not null, claim.Evidence.Count > 0) switch
            {
                (true, true) => " Verdict and evidence stay with the first.",
                (true, false) => " The verdict stays with the first.",
                (false, true) => " The evidence stays with the first.",
                _ => "",
            };
            session.Say(ReviewNotice.Done($"Claim {number} is split: the rest is claim {second.Number}, still to be decided.{stays}"));
        });
    }

    /// <summary>Makes one claim of these; the lowest number is kept. Where somebody else changed one of them first, both versions stand on its card.</summary>
    public async Task MergeAsync(IReadOnlyList<int> numbers)
    {
        var claims = numbers.Select(Known).OfType<ReviewClaim>().OrderBy(claim => claim.Number).ToList();
        if (claims.Count < 2 || IsSaving)
            return;
        IsSaving = true;
        session.Tell(ReviewParts.Edges);
        var outcome = await session.Changes.AttemptAsync(() => desk.MergeAsync(claims));
        IsSaving = false;
        Edges = null;
        switch (outcome)
        {
            case Outcome<IReadOnlyList<ReviewClaim>>.Saved(var merged):
                Merged(merged);
                break;
            case Outcome<IReadOnlyList<ReviewClaim>>.Conflict(var current, var message):
                Overtaken(claims, current[0], message);
                break;
            default:
                session.Changes.Refuse(outcome, claims.Exists(claim => claim.Number == session.State.Claim) ? session.State.Claim : null);
                break;
        }

        session.Tell(ReviewParts.Edges);
    }

    /// <summary>Makes these words the source or the cue of a claim, and of the others that share its attribution.</summary>
    /// <param name="spans">None: the article has no such words.</param>
    public Task NameAsync(int number, AttributionPart part, IReadOnlyList<TextSpan> spans)
    {
        var (name, words) = (part == AttributionPart.Source ? "source" : "cue", Spans.Verbatim(session.Article.Text, spans));
        return CorrectAsync(
            number,
            $"the {name} {(spans.Count == 0 ? "none" : $"“{words}”")}",
            claim => desk.CorrectAsync(number, claim.Version, part, spans),
            held => $"The {name} of {Core.Text.Words.TheClaims(held)} is now {(spans.Count == 0 ? "none" : $"“{words}”")}.{(part == AttributionPart.Source ? " Check the speaker." : "")}");
    }

    /// <summary>Makes a claim, and the others that share its attribution, the article's own words.</summary>
    public Task RejectAsync(int number) => CorrectAsync(
        number,
        "the article’s own words",
        claim => desk.RejectAttributionAsync(number, claim.Version),
        held => $"{Core.Text.Words.Claims(held)} {(held.Count == 1 ? "is" : "are")} now the article’s own words.");

    /// <summary>Numbers of the claims that a correction of this claim's source or cue holds for, itself included.</summary>
    public IReadOnlyList<int> Sharing(ReviewClaim claim) => claim.Attribution is not { } attribution
        ? [claim.Number]
        : [.. session.Claims.Where(other => other.Attribution == attribution && other.State != WorkState.Dismissed).Select(other => other.Number).Order()];

    /// <summary>The attribution of a claim, or null in the article's own voice.</summary>
    public ReviewAttribution? Attribution(ReviewClaim claim) => claim.Attribution is { } number
        ? session.Article.Attributions.FirstOrDefault(attribution => attribution.Number == number)
        : null;

    /// <summary>Those a claim is likely to be one with: the claims that overlap or hold it, and the ones next to it in the text.</summary>
    public IReadOnlyList<ReviewClaim> Neighbours(ReviewClaim claim)
    {
        var shown = session.Claims.Where(other => other.State != WorkState.Dismissed).ToList();
        var at = shown.FindIndex(other => other.Number == claim.Number);
        return
        [
            .. shown.Where((other, place) => place != at
                && (Math.Abs(place - at) == 1 || other.Spans.Any(span => claim.Spans.Any(span.Overlaps)))),
        ];
    }

    private async Task SaveWordsAsync(int number, IReadOnlyList<TextSpan> spans, bool withdrawVerdict)
    {
        if (session.Find(number) is not { } before)
            return;
        var words = Spans.Verbatim(session.Article.Text, spans);
        IsSaving = true;
        session.Tell(ReviewParts.Edges);
        var saved = await session.Changes.ChangeAsync(
            number,
            $"the words “{words}”",
            InThisText(claim => desk.EditSpansAsync(number, claim.Version, spans, withdrawVerdict)),
            _ => before.Verdict is null
                ? $"The words of claim {number} are changed."
                : $"The words of claim {number} are changed, and its verdict is withdrawn.");
        IsSaving = false;
        // Both versions stand on the card now, with a way to save this one.
        if (saved || session.Work(number).Conflict is not null)
            Edges = null;
        session.Tell(ReviewParts.Edges);
    }

    private async Task CorrectAsync(
        int number, string mine, Func<ReviewClaim, Task<Outcome<CorrectedAttribution>>> change, Func<IReadOnlyList<int>, string> sentence)
    {
        if (session.Find(number) is not { } claim)
            return;
        var held = Sharing(claim);
        await ChangeAsync(number, mine, change, corrected =>
        {
            session.Put(corrected);
            session.Work(number).AttributionOpen = false;
            session.Touch(number);
            session.Say(ReviewNotice.Done(sentence(held)));
        });
    }

    /// <summary>Changes one claim; where somebody else changed it first, both versions stand on its card.</summary>
    private async Task ChangeAsync<T>(int number, string mine, Func<ReviewClaim, Task<Outcome<T>>> change, Action<T> saved)
    {
        if (IsSaving)
            return;
        IsSaving = true;
        session.Tell(ReviewParts.Edges);
        var done = await session.Changes.ChangeAsync(number, mine, InThisText(change), saved, Take);
        IsSaving = false;
        if (done || session.Work(number).Conflict is not null)
            Edges = null;
        session.Tell(ReviewParts.Edges);
    }

    /// <summary>The change as long as the article has this text: afterwards the same places are other words.</summary>
    private Func<ReviewClaim, Task<Outcome<T>>> InThisText<T>(Func<ReviewClaim, Task<Outcome<T>>> change)
    {
        var revision = session.Article.Revision;
        return claim => session.Article.Revision == revision
            ? change(claim)
            : Task.FromResult<Outcome<T>>(new Outcome<T>.Invalid(["The article has another text by now. Choose the words anew."]));
    }

    /// <summary>The words from an offset on, as far as is needed to know the place.</summary>
    private string Ahead(int offset) =>
        Core.Text.Words.Shortened(session.Article.Text[offset..Math.Min(session.Article.Text.Length, offset + 60)].Trim(), 30);

    private void Merged(IReadOnlyList<ReviewClaim> merged)
    {
        foreach (var claim in merged)
        {
            var work = session.Work(claim.Number);
            (work.Problems, work.Conflict, work.Overtaken) = ([], null, null);
        }

        foreach (var claim in merged.Skip(1))
            session.Tick(claim.Number, false);
        session.Put(merged);
        session.Select(merged[0].Number);
        session.Say(ReviewNotice.Done(
            $"{Core.Text.Words.Claims([.. merged.Skip(1).Select(claim => claim.Number)])} merged into claim {merged[0].Number}, with {(merged.Count == 2 ? "its" : "their")} evidence."));
    }

    private void Overtaken(List<ReviewClaim> claims, ReviewClaim theirs, string message)
    {
        session.Put(theirs);
        var work = session.Work(theirs.Number);
        work.Overtaken = null;
        work.Conflict = new ClaimConflict(
            claims.Find(claim => claim.Number == theirs.Number)!,
            theirs,
            message,
            $"merge {Core.Text.Words.TheClaims([.. claims.Select(claim => claim.Number)])}",
            () => MergeAsync([.. claims.Select(claim => claim.Number)]));
        session.Select(theirs.Number);
        session.Touch(theirs.Number);
    }

    /// <summary>The claim as the person knows it, who has not looked yet at what others made of it.</summary>
    private ReviewClaim? Known(int number) => session.OpenedWork(number)?.Overtaken?.Before ?? session.Find(number);

    private void Take<T>(T current)
    {
        if (current is IReadOnlyList<ReviewClaim> claims)
            session.Put(claims);
        else if (current is CorrectedAttribution corrected)
            session.Put(corrected);
    }

    private Task Unchanged()
    {
        Cancel();
        return Task.CompletedTask;
    }

    private void Move(Action<EdgeEdit> move)
    {
        if (Edges is not { } edit || IsSaving)
            return;
        session.Work(edit.Claim).Problems = [];
        move(edit);
        session.Tell(ReviewParts.Edges);
    }

    /// <summary>Where to begin looking for a source or cue the claim has not: the word after it, or the one before.</summary>
    private IReadOnlyList<TextSpan> Beside(ReviewClaim claim)
    {
        var edit = new EdgeEdit(session.Article.Text, session.Marks, claim.Number, EdgeTarget.Source, [], claim.Spans);
        edit.Hop(1);
        if (edit.Spans == claim.Spans)
            edit.Hop(-1);
        return edit.Spans;
    }
}
