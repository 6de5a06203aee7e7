using FactCheck.Core.Claims;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>What a verdict still needs before it may be given. The use case decides; this asks for it beforehand.</summary>
public enum VerdictNeed
{
    Nothing,

    /// <summary>A supporting piece of evidence with a locator or a passage.</summary>
    Support,

    /// <summary>A refuting piece of evidence.</summary>
    Refutation,

    /// <summary>A note saying what was searched.</summary>
    SearchNote,
}
