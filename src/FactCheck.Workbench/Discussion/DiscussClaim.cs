using FactCheck.Core.Claims;
using FactCheck.Core.Discussion;
using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Workbench.Changes;
using FactCheck.Workbench.Review;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Discussion;

/// <summary>
/// Comments on claims and queries to the reporter. They leave the claim as it is, so they meet no conflict. For
/// fact-checkers and above.
/// </summary>
public sealed class DiscussClaim
{
    private const string Purpose = "join the discussion";

    private readonly ChangeRunner changes;

    internal DiscussClaim(ChangeRunner changes) => this.changes = changes;

    /// <summary>Says something on a claim, or asks the reporter.</summary>
    /// <param name="text">Markdown, at most 10,000 characters; "@Ana Duarte" calls a person of the desk.</param>
    public Task<Outcome<AddedComment>> AddAsync(
        Actor actor, int article, int claim, string? text, bool isQuery, CancellationToken cancellation = default)
    {
        MentionReading? mentions = null;
        return changes.OnArticleAsync<AddedComment>(
            actor,
            Role.FactChecker,
            Purpose,
            article,
            async scope =>
            {
                var found = await scope.Db.Claims
                    .Include(known => known.Article)
                    .SingleOrDefaultAsync(known => known.ArticleId == article && known.Number == claim, cancellation);
                if (found is null)
                    return new Outcome<AddedComment>.NotFound($"There is no claim {claim} in article {article}.");
                var people = await scope.Db.Users.AsNoTracking()
                    .Where(user => user.IsActive)
                    .Select(user => new MentionedPerson(user.Id, user.Name))
                    .ToListAsync(cancellation);
                (var comment, mentions, var entry) = Comment.Add(found, text, isQuery, people, scope.By, scope.At);
                scope.Db.Comments.Add(comment);
                scope.Record(entry);
                return null;
            },
            async db => new AddedComment(
                (await ClaimReading.OneAsync(db, actor, article, claim, cancellation))!,
                [.. mentions!.People.Select(person => person.Name)],
                mentions.Nobody),
            cancellation);
    }

    /// <summary>Notes what the reporter answered to a query.</summary>
    public Task<Outcome<ReviewClaim>> ResolveAsync(
        Actor actor, int article, int comment, string? answer, CancellationToken cancellation = default) =>
        ChangeAsync(actor, article, comment, (found, scope) => found.Resolve(answer, scope.By, scope.At), cancellation);

    /// <summary>Opens a resolved query again.</summary>
    public Task<Outcome<ReviewClaim>> ReopenAsync(Actor actor, int article, int comment, CancellationToken cancellation = default) =>
        ChangeAsync(actor, article, comment, (found, scope) => found.Reopen(scope.By, scope.At), cancellation);

    /// <summary>Strikes a comment through; for who wrote it, and editors.</summary>
    public Task<Outcome<ReviewClaim>> StrikeAsync(Actor actor, int article, int comment, CancellationToken cancellation = default) =>
        ChangeAsync(actor, article, comment, (found, scope) => found.Strike(scope.By, scope.At), cancellation);

    /// <summary>Takes the stroke back.</summary>
    public Task<Outcome<ReviewClaim>> RestoreAsync(Actor actor, int article, int comment, CancellationToken cancellation = default) =>
        ChangeAsync(actor, article, comment, (found, scope) => found.Restore(scope.By, scope.At), cancellation);

    private Task<Outcome<ReviewClaim>> ChangeAsync(
        Actor actor, int article, int comment, Func<Comment, ChangeScope, HistoryEntry?> change, CancellationToken cancellation)
    {
        var number = 0;
        return changes.OnArticleAsync<ReviewClaim>(
            actor,
            Role.FactChecker,
            Purpose,
            article,
            async scope =>
            {
                var found = await scope.Db.Comments
                    .Include(known => known.Claim).ThenInclude(claim => claim.Article)
                    .SingleOrDefaultAsync(known => known.Id == comment && known.Claim.ArticleId == article, cancellation);
                if (found is null)
                    return new Outcome<ReviewClaim>.NotFound("This comment is not there. Load the page again.");
                number = found.Claim.Number;
                scope.Record(change(found, scope));
                return null;
            },
            async db => (await ClaimReading.OneAsync(db, actor, article, number, cancellation))!,
            cancellation);
    }
}
