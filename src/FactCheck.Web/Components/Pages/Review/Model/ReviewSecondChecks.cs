using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>What a person does about second checks.</summary>
public sealed class ReviewSecondChecks(ReviewSession session, IReviewDesk desk)
{
    /// <summary>Whether the person may ask somebody for a second check of the claim.</summary>
    public bool CanAsk(ReviewClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return session.May.CanAssign && claim is { Verdict: not null, Recheck: null, SecondCheck: null or { IsUnderWay: false }, State: WorkState.Decided or WorkState.Confirmed };
    }

    /// <summary>Whether the person gave the first of two verdicts that differ.</summary>
    public bool CanAgree(ReviewClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return session.May.CanCheck && claim.SecondCheck is { State: SecondCheckState.Disputed } check && check.First!.ById == session.Actor.Id;
    }

    /// <summary>Whether the person may settle two verdicts that differ: an editor who gave neither.</summary>
    public bool CanAdjudicate(ReviewClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return session.May.CanAssign && claim.SecondCheck is { State: SecondCheckState.Disputed } check
            && check.First!.ById != session.Actor.Id && check.Second!.ById != session.Actor.Id;
    }

    /// <summary>Who can be asked: neither the person asking nor who has given a verdict on the claim.</summary>
    public async Task<IReadOnlyList<Person>> CheckersAsync(ReviewClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return
        [
            .. (await desk.AssigneesAsync()).Where(person =>
                person.Id != session.Actor.Id && person.Id != claim.SecondCheck?.CheckerId && person.Id != claim.DecidedById),
        ];
    }

    /// <param name="due">UTC.</param>
    public Task<bool> AskAsync(int number, Person checker, string? request, DateTimeOffset? due)
    {
        ArgumentNullException.ThrowIfNull(checker);
        return session.Changes.ChangeAsync(
            number,
            $"a second check by {checker.Name}",
            claim => desk.AskSecondAsync(number, claim.Version, checker.Id, request, due),
            _ => $"{checker.Name} is asked for a second check of claim {number}, and does not see the verdict.",
            () => session.Work(number).Second = null);
    }

    public Task WithdrawAsync(int number) => session.Changes.ChangeAsync(
        number, "withdraw the request", claim => desk.WithdrawSecondAsync(number, claim.Version), _ => "Request withdrawn.");

    public Task AgreeAsync(int number)
    {
        // It is the second verdict, come in just now, that the person goes by.
        session.Work(number).Overtaken = null;
        return session.Changes.ChangeAsync(
            number,
            "agree with the second verdict",
            claim => desk.AgreeAsync(number, claim.Version),
            claim => $"Claim {number}: {Words.Of(claim.Verdict!.Value)}, by both of you.");
    }

    /// <summary>Settles it as it is filled in; says what is missing.</summary>
    public Task<bool> AdjudicateAsync(int number)
    {
        var work = session.Work(number);
        if (work.Settlement is not { } draft)
            return Task.FromResult(false);
        work.Problems = draft.Verdict is null ? ["Choose the verdict that is to stand."] : [];
        if (draft.Verdict is { } verdict)
        {
            return session.Changes.ChangeAsync(
                number,
                $"{Words.Of(verdict)} — {draft.Reason}",
                claim => desk.AdjudicateAsync(number, claim.Version, verdict, draft.Reason),
                _ => $"Claim {number} is settled: {Words.Of(verdict)}.",
                () => work.Settlement = null);
        }

        session.Touch(number);
        return Task.FromResult(false);
    }

    /// <summary>What a second verdict came to, for who gave it; empty for any other verdict.</summary>
    public static string Outcome(ReviewClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.SecondCheck switch
        {
            { State: SecondCheckState.Confirmed } check => $" {check.First!.By} had the same: confirmed.",
            { State: SecondCheckState.Disputed } check => $" {check.First!.By} had {Words.Of(check.First.Verdict)}: both reasons are on the claim now.",
            _ => "",
        };
    }
}
