using FactCheck.Core.Claims;
using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Workbench.Changes;

namespace FactCheck.Workbench.Review;

/// <summary>Gives a claim its verdict, or another one, with the evidence it rests on. For fact-checkers and above.</summary>
public sealed class DecideVerdict
{
    private readonly ClaimChange changes;

    internal DecideVerdict(ClaimChange changes) => this.changes = changes;

    /// <summary>
    /// Verified needs supporting evidence with a locator or passage, disputed refuting evidence, unsourced a note
    /// that says what was searched. From whoever is asked for a second check of the claim it is the second verdict. New evidence and verdict are stored together or not at all.
    /// </summary>
    public Task<Outcome<ReviewClaim>> RunAsync(
        Actor actor, DecideVerdictRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return changes.OneAsync(
            actor,
            "decide claims",
            request.Claim,
            (claim, scope) => Decide(claim, scope, request),
            cancellation);
    }

    private static IEnumerable<HistoryEntry?> Decide(Claim claim, ChangeScope scope, DecideVerdictRequest request)
    {
        if (request.NewEvidence is { } evidence)
            yield return claim.AddEvidence(evidence.ToDetails(), scope.By, scope.At);
        if (claim.IsBlindFor(scope.By.Id))
        {
            var (pair, entry) = claim.DecideSecond(request.Verdict, request.Note, scope.By, scope.At);
            scope.Db.VerdictPairs.Add(pair);
            // The first verdict is known from here on: to take the second back and give it anew would not be independent.
            scope.Seal(claim);
            yield return entry;
            yield break;
        }

        yield return claim.Decide(request.Verdict, request.Note, scope.By, scope.At);
    }
}
