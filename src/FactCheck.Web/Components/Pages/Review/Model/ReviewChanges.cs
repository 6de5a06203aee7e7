using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Review;
using TextSpan = FactCheck.Core.Text.TextSpan;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>
/// What a person does to claims. Each change says what it did, and can be undone; a refusal stands on the claim as sentences;
/// what was typed is given up only once it is saved.
/// </summary>
public sealed class ReviewChanges(ReviewSession session, IReviewDesk desk, Func<Exception, string> failed)
{
    private TaskCompletionSource? _idle;
    private int _running;

    /// <summary>How many changes the person has begun here.</summary>
    public int Begun { get; private set; }

    /// <summary>Completes once nothing the person does here is under way.</summary>
    public Task IdleAsync() => _running == 0
        ? Task.CompletedTask
        : (_idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Presses a verdict: gives it at once, or opens what its rule still needs.</summary>
    public Task PressAsync(int number, Verdict verdict)
    {
        if (session.Find(number) is not { } now)
            return Task.CompletedTask;
        var work = session.Work(number);
        var claim = work.Known(now);
        work.Problems = [];
        if (VerdictNeeds.Of(claim, verdict) == VerdictNeed.Nothing && work.Pressed is null)
        {
            return claim.Verdict == verdict && !work.NoteOpen
                ? Task.CompletedTask
                : DecideAsync(number, verdict, null);
        }

        // What was typed for one verdict moves along to another: only its stance is preset anew.
        work.ForVerdict ??= new EvidenceDraft();
        work.ForVerdict.Stance = VerdictNeeds.Preset(verdict);
        if (claim.Verdict == verdict && work.Note.Length == 0)
            work.Note = claim.Note ?? "";
        work.Pressed = verdict;
        session.Touch(number);
        return Task.CompletedTask;
    }

    /// <summary>Gives the pressed verdict with what was typed for it.</summary>
    public Task DecidePressedAsync(int number)
    {
        if (session.Find(number) is not { } now || session.Work(number) is not { Pressed: { } verdict } work)
            return Task.CompletedTask;
        var claim = work.Known(now);
        var need = VerdictNeeds.Of(claim, verdict);
        var typed = work.ForVerdict is { IsEmpty: false } && need is VerdictNeed.Support or VerdictNeed.Refutation ? work.ForVerdict : null;
        var missing = VerdictNeeds.Missing(claim, verdict, work.Note) ?? "";
        work.Problems = need switch
        {
            VerdictNeed.SearchNote when string.IsNullOrWhiteSpace(work.Note) => [missing],
            VerdictNeed.Support or VerdictNeed.Refutation when typed is null => [missing],
            _ => [.. (typed?.Problems(verdict) ?? []).Select(problem => problem.Sentence)],
        };
        if (work.Problems.Count > 0)
        {
            session.Touch(number);
            return Task.CompletedTask;
        }

        return DecideAsync(number, verdict, typed?.ToInput());
    }

    public Task WithdrawAsync(int number) => ChangeAsync(
        number, "withdraw the verdict", claim => desk.WithdrawAsync(number, claim.Version),
        _ => $"Verdict of claim {number} withdrawn. Its evidence is kept.");

    /// <summary>Says that what was found out holds for the words a new draft gave the claim.</summary>
    public Task RecheckAsync(int number) => ChangeAsync(
        number, "recheck the claim", claim => desk.RecheckAsync(number, claim.Version),
        claim => claim.Verdict is not null ? $"Claim {number}: still {ClaimWords.Standing(claim)}." : $"Claim {number}: looked at.");

    /// <summary>Takes note that claims are not in this draft.</summary>
    public Task NoteLostAsync(IReadOnlyList<int> claims) => ManyAsync(claims, desk.NoteLostAsync, $"{Named(claims)}: noted as not in this draft.");

    /// <summary>Saves the evidence typed on its own.</summary>
    public async Task SaveEvidenceAsync(int number)
    {
        if (session.Work(number) is not { Evidence: { } draft } work)
            return;
        work.Problems = [.. draft.Problems().Select(problem => problem.Sentence)];
        if (work.Problems.Count > 0)
        {
            session.Touch(number);
            return;
        }

        var (input, id) = (draft.ToInput(), work.EvidenceId);
        await ChangeAsync(
            number,
            $"{(id is null ? "add" : "change to")} {ClaimWords.Told(input)}",
            claim => id is { } existing && claim.Evidence.Any(piece => piece.Id == existing)
                ? desk.ChangeEvidenceAsync(number, claim.Version, existing, input)
                : desk.AddEvidenceAsync(number, claim.Version, input),
            _ => id is null ? $"Evidence added to claim {number}." : "Evidence changed.",
            work.CloseEvidence);
    }

    public Task RemoveEvidenceAsync(int number, ReviewEvidence evidence) => ChangeAsync(
        number, $"remove “{evidence.Title}”", claim => desk.RemoveEvidenceAsync(number, claim.Version, evidence.Id),
        _ => $"“{evidence.Title}” removed.");

    public async Task AddClaimAsync(IReadOnlyList<TextSpan> spans)
    {
        var outcome = await AttemptAsync(() => desk.AddClaimAsync(spans, session.Article.Revision));
        if (outcome is Outcome<ReviewClaim>.Saved(var claim))
        {
            session.Put(claim);
            session.Select(claim.Number);
            session.Say(ReviewNotice.Done($"Claim {claim.Number} added."));
        }
        else
        {
            Refuse(outcome, null);
        }
    }

    public Task DismissAsync(IReadOnlyList<int> claims) => ManyAsync(claims, desk.DismissAsync, $"{Named(claims)} dismissed.");

    public Task RestoreAsync(IReadOnlyList<int> claims) => ManyAsync(claims, desk.RestoreAsync, $"{Named(claims)} taken up again.");

    public Task AcceptAsync(IReadOnlyList<int> claims) => ManyAsync(claims, desk.AcceptAsync, $"{Named(claims)} accepted.");

    /// <summary>Says of the sentences with these words that there is nothing to check in them, or takes that back.</summary>
    public async Task<bool> ClearAsync(IReadOnlyList<TextSpan> selection, bool clear)
    {
        var outcome = await AttemptAsync(() => desk.ClearAsync(selection, clear, session.Article.Revision));
        if (outcome is Outcome<IReadOnlyList<ReviewCleared>>.Saved(var cleared))
        {
            session.Put(cleared);
            session.Say(ReviewNotice.Done(clear ? "Nothing to check there." : "Counted as not yet looked at."));
            return true;
        }

        Refuse(outcome, null);
        return false;
    }

    /// <summary>Takes back what the person did last in this article, in whichever tab or session.</summary>
    /// <param name="past">The step to leave as it is, where a colleague's change is in its way.</param>
    public async Task UndoAsync(long? past = null) => Replayed(await AttemptAsync(() => desk.UndoAsync(past)), "Undone", NoticeOffer.Redo);

    /// <summary>Does again what they took back last.</summary>
    public async Task RedoAsync() => Replayed(await AttemptAsync(desk.RedoAsync), "Done again", NoticeOffer.Undo);

    /// <param name="assignee">Null gives the claims back.</param>
    /// <param name="due">UTC.</param>
    public Task<bool> AssignAsync(IReadOnlyList<int> claims, Person? assignee, string? note, DateTimeOffset? due) =>
        AssignAsync(claims, assignee?.Id, assignee?.Name, note, due);

    public Task<bool> TakeAsync(IReadOnlyList<int> claims) => AssignAsync(claims, session.Actor.Id, "you", null, null);

    public Task<IReadOnlyList<Person>> AssigneesAsync() => desk.AssigneesAsync();

    public Task<IReadOnlyList<HistoryLine>> HistoryAsync(int? claim) => desk.HistoryAsync(claim);

    /// <summary>Corrects title, outlet, byline, date and address; the sentences say why where that is refused.</summary>
    /// <param name="version">The article's token as the person saw it.</param>
    public Task<IReadOnlyList<string>> CorrectFactsAsync(Guid version, ArticleFacts facts) =>
        ChangeArticleAsync(() => desk.CorrectFactsAsync(version, facts), ReviewNotice.Done("Facts corrected."));

    /// <summary>Signs the article off; the sentences say why where that is refused.</summary>
    public Task<IReadOnlyList<string>> SignOffAsync(string? note) =>
        ChangeArticleAsync(() => desk.SignOffAsync(session.Article.Version, note), new ReviewNotice("Signed off. The article is locked."));

    public Task<IReadOnlyList<string>> ReopenAsync(string reason) =>
        ChangeArticleAsync(() => desk.ReopenAsync(session.Article.Version, reason), new ReviewNotice("The article is open for changes again."));

    private async Task<IReadOnlyList<string>> ChangeArticleAsync(Func<Task<Outcome<ReviewArticle>>> change, ReviewNotice notice)
    {
        var outcome = await AttemptAsync(change);
        switch (outcome)
        {
            case Outcome<ReviewArticle>.Saved(var article):
                session.Put(article);
                session.Say(notice);
                return [];
            case Outcome<ReviewArticle>.Conflict(var current, var message):
                session.Put(current);
                return [message];
            case null:
                // Said in the dialog too, so that it stays open with what was typed in it.
                return session.Notice is { } failure ? [failure.Sentence] : [];
            default:
                return outcome.Sentences();
        }
    }

    private Task<bool> AssignAsync(
        IReadOnlyList<int> claims, string? assigneeId, string? name, string? note, DateTimeOffset? due)
    {
        var said = assigneeId is null ? $"{Named(claims)} given back." : $"{Named(claims)} assigned to {name}.";
        if (claims is not [var only])
            return ManyAsync(claims, numbers => desk.AssignAsync(numbers, null, assigneeId, note, due), said);
        return ChangeAsync(
            only,
            assigneeId is null ? "give it back" : $"Assigned to {name}{(note is null ? null : $": “{note}”")}",
            claim => desk.AssignAsync(claims, claim.Version, assigneeId, note, due),
            changed =>
            {
                session.Work(only).Assignment = null;
                session.Put(changed);
                session.Say(ReviewNotice.Done(said));
            },
            changed => session.Put(changed));
    }

    private void Replayed(Outcome<ReplayedStep>? outcome, string how, NoticeOffer next)
    {
        switch (outcome)
        {
            case Outcome<ReplayedStep>.Saved(var step):
                Take(step);
                session.Say(new ReviewNotice($"{how}: {Core.Text.Words.Shortened(step.Did, 140)}.", Offer: next));
                break;
            case Outcome<ReplayedStep>.Conflict(var step, var message):
                Take(step);
                session.Say(new ReviewNotice(message, IsProblem: true, next == NoticeOffer.Redo ? NoticeOffer.UndoEarlier : NoticeOffer.None, step.Id));
                break;
            default:
                Refuse(outcome, null);
                break;
        }
    }

    /// <summary>Shows what a step touched as it now stands, and leads the reader there.</summary>
    private void Take(ReplayedStep step)
    {
        foreach (var claim in step.Claims)
            session.Work(claim.Number).Problems = [];
        if (step.Article is { } article)
            session.Put(article);
        else
            session.Put(step.Claims);
        session.Remove(step.Gone);
        var there = step.Claims.Where(claim => claim.Loss is null).ToList();
        if (there.Count > 0 && there.TrueForAll(claim => claim.Number != session.State.Claim))
            session.Select(there[0].Number);
    }

    private Task<bool> DecideAsync(int number, Verdict verdict, EvidenceInput? evidence)
    {
        var work = session.Work(number);
        var note = string.IsNullOrWhiteSpace(work.Note) ? null : work.Note.Trim();
        if (note is null && !work.NoteOpen && session.Find(number) is { } claim && claim.Verdict == verdict)
            note = claim.Note;
        var blind = session.Find(number) is { IsBlind: true };
        var mine = Words.Of(verdict) + (evidence is null ? "" : $", with {ClaimWords.Told(evidence)}") + (note is null ? "" : $" — {note}");
        return ChangeAsync(
            number, mine, claim => desk.DecideAsync(number, claim.Version, verdict, note, evidence),
            decided => $"Claim {number}: {Words.Of(verdict)}.{(blind ? ReviewSecondChecks.Outcome(decided) : "")}",
            work.CloseVerdict);
    }

    internal Task<bool> ChangeAsync(
        int number,
        string mine,
        Func<ReviewClaim, Task<Outcome<ReviewClaim>>> change,
        Func<ReviewClaim, string> saved,
        Action? done = null) => ChangeAsync(
        number,
        mine,
        change,
        claim =>
        {
            done?.Invoke();
            session.Put(claim);
            session.Say(ReviewNotice.Done(saved(claim)));
        },
        claim => session.Put(claim));

    /// <summary>
    /// Changes a claim as the person knows it. Where somebody else changed it first, both versions stand on its card, with a way
    /// to save this one as well.
    /// </summary>
    /// <param name="mine">What is to be saved, in words.</param>
    /// <param name="saved">Takes in what is saved, and says so.</param>
    /// <param name="theirs">Takes in what somebody else made of it.</param>
    internal async Task<bool> ChangeAsync<T>(
        int number, string mine, Func<ReviewClaim, Task<Outcome<T>>> change, Action<T> saved, Action<T> theirs)
    {
        var work = session.Work(number);
        if (work.IsSaving || (work.Overtaken?.Before ?? session.Find(number)) is not { } before)
            return false;
        work.IsSaving = true;
        work.Problems = [];
        session.Touch(number);
        var outcome = await AttemptAsync(() => change(before));
        work.IsSaving = false;
        switch (outcome)
        {
            case Outcome<T>.Saved(var value):
                (work.Conflict, work.Overtaken) = (null, null);
                saved(value);
                session.Touch(number);
                return true;
            case Outcome<T>.Conflict(var current, var message):
                theirs(current);
                work.Overtaken = null;
                work.Conflict = new ClaimConflict(
                    before, session.Find(number) ?? before, message, mine, () => ChangeAsync(number, mine, change, saved, theirs));
                session.Touch(number);
                return false;
            default:
                Refuse(outcome, number);
                return false;
        }
    }

    private async Task<bool> ManyAsync(
        IReadOnlyList<int> claims,
        Func<IReadOnlyList<int>, Task<Outcome<IReadOnlyList<ReviewClaim>>>> change,
        string sentence)
    {
        if (claims.Count == 0)
            return false;
        var outcome = await AttemptAsync(() => change(claims));
        switch (outcome)
        {
            case Outcome<IReadOnlyList<ReviewClaim>>.Saved(var changed):
                foreach (var claim in claims)
                    session.Work(claim).Problems = [];
                session.Put([.. changed]);
                session.Say(ReviewNotice.Done(sentence));
                return true;
            case Outcome<IReadOnlyList<ReviewClaim>>.Conflict(var current, var message):
                session.Put([.. current]);
                session.Say(new ReviewNotice(message, IsProblem: true));
                return false;
            default:
                Refuse(outcome, claims.Count == 1 ? claims[0] : null);
                return false;
        }
    }

    internal async Task<Outcome<T>?> AttemptAsync<T>(Func<Task<Outcome<T>>> change)
    {
        Begun++;
        _running++;
        try
        {
            return await change();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            session.Say(new ReviewNotice(failed(exception), IsProblem: true));
            return null;
        }
        finally
        {
            if (--_running == 0)
                Interlocked.Exchange(ref _idle, null)?.SetResult();
        }
    }

    internal void Refuse<T>(Outcome<T>? outcome, int? claim)
    {
        var sentences = outcome?.Sentences() ?? [];
        if (claim is { } number)
        {
            session.Work(number).Problems = sentences;
            session.Touch(number);
        }
        else if (sentences.Count > 0)
        {
            session.Say(new ReviewNotice(string.Join(' ', sentences), IsProblem: true));
        }
    }

    private static string Named(IReadOnlyList<int> claims) =>
        claims.Count == 1 ? $"Claim {claims[0]}" : Words.Count(claims.Count, "claim");
}
