using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Review;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.SecondChecks;

/// <summary>
/// Takes from a claim all that would tell a second checker what the first found: verdict, note, evidence, ticks, and what
/// others said. Nothing else may hand a claim to a person without asking here.
/// </summary>
internal static class Blind
{
    /// <summary>Whether anything is kept from the viewer. Hardly from anybody: all others are spared conditions that no index helps with.</summary>
    public static Task<bool> IsAsync(FactCheckDb db, Actor viewer, CancellationToken cancellation) =>
        db.Claims.AnyAsync(claim => claim.SecondCheckerId == viewer.Id, cancellation);

    /// <param name="claim">With what is held back for the viewer, if anything, as its evidence.</param>
    public static ReviewClaim From(ReviewClaim claim, SecondCheck check, Actor viewer) => claim with
    {
        IsBlind = true,
        State = WorkState.Assigned,
        Verdict = null,
        Note = null,
        DecidedBy = null,
        DecidedById = null,
        DecidedAt = null,
        Assignment = new ReviewAssignment(check.CheckerId, check.Checker, check.AskedBy, check.AskedAt, check.Request, check.Due),
        Ticks = [],
        Comments = [.. claim.Comments.Where(comment => comment.ById == viewer.Id)],
    };
}
