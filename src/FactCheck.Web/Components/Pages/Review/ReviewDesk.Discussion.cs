using FactCheck.Core.Discussion;
using FactCheck.Workbench;
using FactCheck.Workbench.Discussion;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review;

internal sealed partial class ReviewDesk
{
    public Task<IReadOnlyList<MentionedPerson>> PeopleAsync() => people.MentionableAsync(actor);

    public Task<Outcome<AddedComment>> CommentAsync(int claim, string text, bool isQuery) =>
        discussion.AddAsync(actor, article, claim, text, isQuery);

    public Task<Outcome<ReviewClaim>> ResolveQueryAsync(int comment, string answer) =>
        discussion.ResolveAsync(actor, article, comment, answer);

    public Task<Outcome<ReviewClaim>> ReopenQueryAsync(int comment) => discussion.ReopenAsync(actor, article, comment);

    public Task<Outcome<ReviewClaim>> StrikeAsync(int comment) => discussion.StrikeAsync(actor, article, comment);

    public Task<Outcome<ReviewClaim>> UnstrikeAsync(int comment) => discussion.RestoreAsync(actor, article, comment);
}
