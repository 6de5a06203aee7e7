using FactCheck.Core.Claims;
using FactCheck.Core.Drafts;

namespace FactCheck.Workbench.Drafts;

/// <summary>What becomes of a claim in a new draft.</summary>
/// <param name="Anchors">Tells where words of the revision it stands on are in the draft.</param>
/// <param name="Voice">The words that named its source and reported it, where they changed; else null.</param>
internal sealed record PlannedClaim(Claim Claim, Anchor Found, DraftAnchors Anchors, string? Voice)
{
    public bool IsLost => Found.State == AnchorState.Lost;

    public bool IsChanged => !IsLost && (Found.State == AnchorState.Changed || Voice is not null);
}
