using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>A claim that somebody else changed while a person was at it. What the person saves next was decided on the claim as it was.</summary>
/// <param name="Before">The claim as the person knew it.</param>
/// <param name="Sentences">What was done to it since, in order.</param>
public sealed record Overtaken(ReviewClaim Before, IReadOnlyList<string> Sentences)
{
    /// <summary>One more change of the claim by others.</summary>
    public static Overtaken By(Overtaken? earlier, ReviewClaim before, IEnumerable<string> sentences) => earlier is null
        ? new Overtaken(before, [.. sentences])
        : earlier with { Sentences = [.. earlier.Sentences, .. sentences] };
}
