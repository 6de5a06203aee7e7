using FactCheck.Core.People;
using FactCheck.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Review;

/// <summary>What the review page reads. Everybody with an account may look.</summary>
public sealed class ReviewQueries
{
    private readonly IDbContextFactory<FactCheckDb> databases;

    internal ReviewQueries(IDbContextFactory<FactCheckDb> databases) => this.databases = databases;

    /// <summary>The article with its text and all that was found in it, or null where there is none.</summary>
    public async Task<ReviewArticle?> ArticleAsync(Actor actor, int number, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await ArticleReading.OneAsync(db, number, cancellation);
    }

    /// <summary>One claim as it now stands, or null where there is none.</summary>
    public async Task<ReviewClaim?> ClaimAsync(Actor actor, int article, int claim, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await ClaimReading.OneAsync(db, article, claim, cancellation);
    }

    /// <summary>The record of an article, or of one of its claims, newest first.</summary>
    public async Task<IReadOnlyList<HistoryLine>> HistoryAsync(
        Actor actor, int article, int? claim = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.History.AsNoTracking()
            .Where(entry => entry.ArticleId == article && (claim == null || entry.ClaimNumber == claim))
            .OrderByDescending(entry => entry.Id)
            .Select(entry => new HistoryLine(entry.At, entry.By, entry.Sentence, entry.ClaimNumber))
            .ToListAsync(cancellation);
    }
}
