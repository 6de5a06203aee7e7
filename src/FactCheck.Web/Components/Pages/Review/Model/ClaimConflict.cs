using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>A claim that somebody else changed between being read and being saved; nothing of either version is lost.</summary>
/// <param name="Before">The claim as the person knew it.</param>
/// <param name="Theirs">The claim as it now stands.</param>
/// <param name="Message">What happened, as a sentence.</param>
/// <param name="Mine">What was to be saved, in words.</param>
/// <param name="SaveMine">Saves it on top of their version.</param>
public sealed record ClaimConflict(ReviewClaim Before, ReviewClaim Theirs, string Message, string Mine, Func<Task> SaveMine)
{
    /// <summary>Whether the claim's words are other ones now.</summary>
    public bool HasOtherWords => Before.Text != Theirs.Text;
}
