using FactCheck.Core.Articles;
using FactCheck.Core.People;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>
/// Which controls the page offers a person. It only keeps useless buttons away; the use cases decide what is allowed.
/// </summary>
public sealed record ReviewPermissions(bool CanCheck, bool CanAssign, bool CanSignOff, bool CanReopen, bool CanCorrectFacts, bool CanBringInDraft)
{
    public static ReviewPermissions Of(Actor actor, ArticleStatus status)
    {
        var unlocked = status == ArticleStatus.Checking;
        return new ReviewPermissions(
            CanCheck: unlocked && actor.Role >= Role.FactChecker,
            CanAssign: unlocked && actor.Role >= Role.Editor,
            CanSignOff: unlocked && actor.Role >= Role.Editor,
            CanReopen: !unlocked && actor.Role >= Role.Editor,
            CanCorrectFacts: unlocked && actor.Role >= Role.Editor,
            CanBringInDraft: unlocked && actor.Role >= Role.Editor);
    }

    /// <summary>Whether the person may put their own name on the claim.</summary>
    public bool CanTake(ReviewClaim claim, string me) =>
        CanCheck && claim.IsOpen && claim.Assignment?.AssigneeId != me && (claim.Assignment is null || CanAssign);
}
