using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Review;
using TextSpan = FactCheck.Core.Text.TextSpan;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>
/// What a person does to claims. Each change says what it did, with a way back where there is one; a refusal stands on the
/// claim as sentences; what was typed is given up only once it is saved.
/// </summary>
public sealed class ReviewChanges(ReviewSession session, IReviewDesk desk, Func<Exception, string> failed)
{
    /// <summary>Presses a verdict: gives it at once, or opens what its rule still needs.</summary>
    public Task PressAsync(int number, Verdict verdict)
    {
        if (session.Find(number) is not { } claim)
            return Task.CompletedTask;
        var work = session.Work(number);
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
        if (session.Find(number) is not { } claim || session.Work(number) is not { Pressed: { } verdict } work)
            return Task.CompletedTask;
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
        (before, _) => new ReviewNotice($"Verdict of claim {number} withdrawn. Its evidence is kept.", Undo: before.Verdict is { } verdict
            ? () => ChangeAsync(
                number, $"mark it {ClaimWords.Standing(before)}",
                claim => desk.DecideAsync(number, claim.Version, verdict, before.Note, null),
                (_, _) => new ReviewNotice($"Claim {number} is {ClaimWords.Standing(before)} again."))
            : null));

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
            $"add “{input.Title}”",
            claim => id is { } existing
                ? desk.ChangeEvidenceAsync(number, claim.Version, existing, input)
                : desk.AddEvidenceAsync(number, claim.Version, input),
            (before, after) => new ReviewNotice(
                id is null ? $"Evidence added to claim {number}." : "Evidence changed.", Undo: EvidenceBack(number, id, before, after)),
            work.CloseEvidence);
    }

    private Func<Task>? EvidenceBack(int number, int? changed, ReviewClaim before, ReviewClaim after)
    {
        if (changed is null)
        {
            return after.Evidence.ExceptBy(before.Evidence.Select(piece => piece.Id), piece => piece.Id).FirstOrDefault() is { } added
                ? () => RemoveEvidenceAsync(number, added)
                : null;
        }

        return before.Evidence.FirstOrDefault(piece => piece.Id == changed) is { } old
            ? () => ChangeAsync(
                number, $"put “{old.Title}” back as it was",
                claim => desk.ChangeEvidenceAsync(number, claim.Version, old.Id, EvidenceDraft.Of(old).ToInput()),
                (_, _) => new ReviewNotice($"“{old.Title}” is as it was."))
            : null;
    }

    public Task RemoveEvidenceAsync(int number, ReviewEvidence evidence) => ChangeAsync(
        number, $"remove “{evidence.Title}”", claim => desk.RemoveEvidenceAsync(number, claim.Version, evidence.Id),
        (_, _) => new ReviewNotice($"“{evidence.Title}” removed.", Undo: () => ChangeAsync(
            number, $"bring “{evidence.Title}” back", claim => desk.RestoreEvidenceAsync(number, claim.Version, evidence.Id),
            (_, _) => new ReviewNotice($"“{evidence.Title}” is back."))));

    public async Task AddClaimAsync(IReadOnlyList<TextSpan> spans)
    {
        var outcome = await AttemptAsync(() => desk.AddClaimAsync(spans));
        if (outcome is Outcome<ReviewClaim>.Saved(var claim))
        {
            session.Put(claim);
            session.Select(claim.Number);
            session.Say(new ReviewNotice($"Claim {claim.Number} added.", Undo: () => DismissAsync([claim.Number])));
        }
        else
        {
            Refuse(outcome, null);
        }
    }

    public Task DismissAsync(IReadOnlyList<int> claims) => ManyAsync(
        claims, desk.DismissAsync, $"{Named(claims)} dismissed.", () => RestoreAsync(claims));

    public Task RestoreAsync(IReadOnlyList<int> claims) => ManyAsync(
        claims, desk.RestoreAsync, $"{Named(claims)} taken up again.", () => DismissAsync(claims));

    public Task AcceptAsync(IReadOnlyList<int> claims) => ManyAsync(
        claims, desk.AcceptAsync, $"{Named(claims)} accepted.", () => PutBackAsync(claims));

    private Task<bool> PutBackAsync(IReadOnlyList<int> claims) => ManyAsync(
        claims, desk.PutBackAsync, claims.Count == 1 ? $"{Named(claims)} is a suggestion again." : $"{Named(claims)} are suggestions again.", null);

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
        ChangeArticleAsync(() => desk.CorrectFactsAsync(version, facts), "Facts corrected.");

    /// <summary>Signs the article off; the sentences say why where that is refused.</summary>
    public Task<IReadOnlyList<string>> SignOffAsync(string? note) =>
        ChangeArticleAsync(() => desk.SignOffAsync(session.Article.Version, note), "Signed off. The article is locked.");

    public Task<IReadOnlyList<string>> ReopenAsync(string reason) =>
        ChangeArticleAsync(() => desk.ReopenAsync(session.Article.Version, reason), "The article is open for changes again.");

    private async Task<IReadOnlyList<string>> ChangeArticleAsync(Func<Task<Outcome<ReviewArticle>>> change, string sentence)
    {
        var outcome = await AttemptAsync(change);
        switch (outcome)
        {
            case Outcome<ReviewArticle>.Saved(var article):
                session.Put(article);
                session.Say(new ReviewNotice(sentence));
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
        var before = claims.Select(session.Find).OfType<ReviewClaim>().ToList();
        return ManyAsync(
            claims,
            numbers => desk.AssignAsync(numbers, assigneeId, note, due),
            assigneeId is null ? $"{Named(claims)} given back." : $"{Named(claims)} assigned to {name}.",
            () => GiveBackAsync(before));
    }

    private async Task GiveBackAsync(IReadOnlyList<ReviewClaim> before)
    {
        foreach (var group in before.GroupBy(claim => claim.Assignment))
        {
            await ManyAsync(
                [.. group.Select(claim => claim.Number)],
                numbers => desk.AssignAsync(numbers, group.Key?.AssigneeId, group.Key?.Note, group.Key?.Due),
                "Assignment undone.", null);
        }

        // To assign a suggestion is to take it up.
        int[] suggested = [.. before.Where(claim => claim.State == WorkState.Suggested).Select(claim => claim.Number)];
        if (suggested.Length > 0)
            await ManyAsync(suggested, desk.PutBackAsync, "Assignment undone.", null);
    }

    private Task<bool> DecideAsync(int number, Verdict verdict, EvidenceInput? evidence)
    {
        var work = session.Work(number);
        var note = string.IsNullOrWhiteSpace(work.Note) ? null : work.Note.Trim();
        if (note is null && !work.NoteOpen && session.Find(number) is { } claim && claim.Verdict == verdict)
            note = claim.Note;
        var mine = Words.Of(verdict) + (evidence is null ? "" : $", with “{evidence.Title}”") + (note is null ? "" : $" — {note}");
        return ChangeAsync(
            number, mine, claim => desk.DecideAsync(number, claim.Version, verdict, note, evidence),
            (before, _) => new ReviewNotice($"Claim {number}: {Words.Of(verdict)}.", Undo: () => TakeBackAsync(number, before)),
            work.CloseVerdict);
    }

    private Task<bool> TakeBackAsync(int number, ReviewClaim before) => before.Verdict is { } verdict
        ? ChangeAsync(
            number, "take the verdict back", claim => desk.DecideAsync(number, claim.Version, verdict, before.Note, null),
            (_, _) => new ReviewNotice($"Claim {number} is {ClaimWords.Standing(before)} again."))
        : ChangeAsync(
            number, "take the verdict back", claim => desk.WithdrawAsync(number, claim.Version),
            (_, _) => new ReviewNotice($"Verdict of claim {number} taken back. Evidence added with it is kept."));

    private async Task<bool> ChangeAsync(
        int number,
        string mine,
        Func<ReviewClaim, Task<Outcome<ReviewClaim>>> change,
        Func<ReviewClaim, ReviewClaim, ReviewNotice> saved,
        Action? done = null)
    {
        var work = session.Work(number);
        if (work.IsSaving || session.Find(number) is not { } before)
            return false;
        work.IsSaving = true;
        work.Problems = [];
        session.Touch(number);
        var outcome = await AttemptAsync(() => change(before));
        work.IsSaving = false;
        switch (outcome)
        {
            case Outcome<ReviewClaim>.Saved(var claim):
                work.Conflict = null;
                done?.Invoke();
                session.Put(claim);
                session.Say(saved(before, claim));
                return true;
            case Outcome<ReviewClaim>.Conflict(var current, var message):
                work.Conflict = new ClaimConflict(current, message, mine, () => ChangeAsync(number, mine, change, saved, done));
                session.Put(current);
                return false;
            default:
                Refuse(outcome, number);
                return false;
        }
    }

    private async Task<bool> ManyAsync(
        IReadOnlyList<int> claims,
        Func<IReadOnlyList<int>, Task<Outcome<IReadOnlyList<ReviewClaim>>>> change,
        string sentence,
        Func<Task>? undo)
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
                session.Say(new ReviewNotice(sentence, Undo: undo));
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

    private async Task<Outcome<T>?> AttemptAsync<T>(Func<Task<Outcome<T>>> change)
    {
        try
        {
            return await change();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            session.Say(new ReviewNotice(failed(exception), IsProblem: true));
            return null;
        }
    }

    private void Refuse<T>(Outcome<T>? outcome, int? claim)
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
