using FactCheck.Core.Discussion;
using FactCheck.Workbench;
using FactCheck.Workbench.Discussion;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

public partial interface IReviewDesk
{
    /// <summary>Who can be mentioned, by name.</summary>
    Task<IReadOnlyList<MentionedPerson>> PeopleAsync();

    Task<Outcome<AddedComment>> CommentAsync(int claim, string text, bool isQuery);

    Task<Outcome<ReviewClaim>> ResolveQueryAsync(int comment, string answer);

    Task<Outcome<ReviewClaim>> ReopenQueryAsync(int comment);

    Task<Outcome<ReviewClaim>> StrikeAsync(int comment);

    /// <summary>Takes the stroke through a comment back.</summary>
    Task<Outcome<ReviewClaim>> UnstrikeAsync(int comment);
}
