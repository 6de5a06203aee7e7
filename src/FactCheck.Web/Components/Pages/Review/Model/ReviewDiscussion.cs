using FactCheck.Core.Discussion;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench;
using FactCheck.Workbench.Discussion;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>What a person says on claims and asks of the reporter. A refusal stands in the form; what was typed stays until it is saved.</summary>
public sealed class ReviewDiscussion(ReviewSession session, IReviewDesk desk)
{
    /// <summary>Whether something is being saved: a second press does nothing.</summary>
    public bool IsSaving { get; private set; }

    public Task<IReadOnlyList<MentionedPerson>> PeopleAsync() => desk.PeopleAsync();

    public void Open(int claim)
    {
        session.Work(claim).Comment ??= new CommentDraft();
        session.Touch(claim);
    }

    /// <summary>Opens the answer to a query.</summary>
    public void OpenAnswer(int claim, ReviewComment query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var work = session.Work(claim);
        if (work.Answering != query.Id)
            (work.Answering, work.Answer) = (query.Id, "");
        session.Touch(claim);
    }

    /// <summary>Says what is typed, or asks it.</summary>
    public async Task<bool> SayAsync(int claim)
    {
        var work = session.Work(claim);
        if (IsSaving || work.Comment is not { } draft)
            return false;
        var outcome = await SaveAsync(work, () => desk.CommentAsync(claim, draft.Text, draft.IsQuery));
        if (outcome is not Outcome<AddedComment>.Saved(var added))
            return Refused(claim, outcome);
        work.Comment = null;
        session.Put(added.Claim);
        session.Say(new ReviewNotice(Said(claim, draft.IsQuery, added)));
        return true;
    }

    /// <summary>Saves the answer to a query.</summary>
    public async Task<bool> AnswerAsync(int claim)
    {
        var work = session.Work(claim);
        if (IsSaving || work.Answering is not { } query)
            return false;
        var outcome = await SaveAsync(work, () => desk.ResolveQueryAsync(query, work.Answer));
        if (outcome is not Outcome<ReviewClaim>.Saved(var changed))
            return Refused(claim, outcome);
        work.CloseAnswer();
        session.Put(changed);
        session.Say(new ReviewNotice($"Query on claim {claim} resolved."));
        return true;
    }

    public Task ReopenAsync(int claim, ReviewComment query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ChangeAsync(claim, () => desk.ReopenQueryAsync(query.Id), "The query is open again.");
    }

    public Task StrikeAsync(int claim, ReviewComment comment)
    {
        ArgumentNullException.ThrowIfNull(comment);
        return ChangeAsync(claim, () => desk.StrikeAsync(comment.Id), $"Struck through. The words can still be read, and {(comment.IsQuery ? "the query" : "the comment")} restored.");
    }

    public Task UnstrikeAsync(int claim, ReviewComment comment)
    {
        ArgumentNullException.ThrowIfNull(comment);
        return ChangeAsync(claim, () => desk.UnstrikeAsync(comment.Id), "Restored.");
    }

    private async Task ChangeAsync(int claim, Func<Task<Outcome<ReviewClaim>>> change, string sentence)
    {
        var outcome = await SaveAsync(session.Work(claim), change);
        if (outcome is Outcome<ReviewClaim>.Saved(var changed))
        {
            session.Put(changed);
            session.Say(new ReviewNotice(sentence));
        }
        else
        {
            Refused(claim, outcome);
        }
    }

    private async Task<Outcome<T>?> SaveAsync<T>(ClaimWork work, Func<Task<Outcome<T>>> change)
    {
        work.TalkProblems = [];
        IsSaving = true;
        var outcome = await session.Changes.AttemptAsync(change);
        IsSaving = false;
        return outcome;
    }

    private bool Refused<T>(int claim, Outcome<T>? outcome)
    {
        session.Work(claim).TalkProblems = outcome?.Sentences() ?? [];
        session.Touch(claim);
        return false;
    }

    private static string Said(int claim, bool isQuery, AddedComment added)
    {
        var nobody = added.Nobody.Count == 0
            ? ""
            : $" {Core.Text.Words.List(added.Nobody.Select(name => $"“@{name}”"))} {(added.Nobody.Count == 1 ? "calls" : "call")} nobody, or more than one person, so it stays plain text: choose a name from the list behind the @.";
        var told = added.Mentioned.Count == 0 ? "" : $" {Core.Text.Words.List(added.Mentioned)} {(added.Mentioned.Count == 1 ? "is" : "are")} told.";
        return $"{(isQuery ? "Query" : "Comment")} added to claim {claim}.{told}{nobody}";
    }
}
