using FactCheck.Core.Articles;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>A piece of the strip beside the article.</summary>
/// <param name="Claim">The claim that covers it and most needs a person, or null.</param>
public sealed record CoverageStep(ReviewClaim? Claim, SentenceCover Cover)
{
    /// <summary>How much it needs a person, more being higher.</summary>
    public int Need => this switch
    {
        { Claim.IsOpen: true } => 3,
        { Cover: SentenceCover.Untouched } => 2,
        { Claim: not null } => 1,
        _ => 0,
    };
}
