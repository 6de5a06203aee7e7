using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Desk;

namespace FactCheck.Workbench.SecondChecks;

/// <summary>What of a person's queue second checks bring: those asked of them, and verdicts of theirs that came back.</summary>
internal static class SecondCheckQueue
{
    public static IQueryable<Claim> Mine(FactCheckDb db, Actor actor) => db.Claims.Where(claim =>
        claim.SecondCheckerId == actor.Id
        || (claim.SecondCheckState == SecondCheckState.Disputed && claim.DecidedById == actor.Id && claim.State == WorkState.Decided));

    public static async Task<IReadOnlyList<QueueItem>> ReadAsync(FactCheckDb db, Actor actor, CancellationToken cancellation)
    {
        var claims = await ClaimRow.ListAsync(db, Mine(db, actor).OrderBy(claim => claim.Id), cancellation);
        return
        [
            .. claims.Select(claim => (Row: claim, Check: claim.SecondCheck!)).Select(claim => QueueItem.Of(
                claim.Row, claim.Check.Request, claim.Check.Second?.By ?? claim.Check.AskedBy, claim.Check.Second?.At ?? claim.Check.AskedAt, claim.Check.Due) with
            {
                IsSecondCheck = claim.Check.Second is null,
                DisputedBy = claim.Check.Second?.By,
            }),
        ];
    }
}
