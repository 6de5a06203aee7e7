using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Review;

/// <summary>What the review page reads. Everybody with an account may look; of confidential evidence readers learn only that there is some.</summary>
public sealed class ReviewQueries
{
    private readonly IDbContextFactory<FactCheckDb> databases;

    internal ReviewQueries(IDbContextFactory<FactCheckDb> databases) => this.databases = databases;

    /// <summary>The article with its text and all that was found in it, or null where there is none.</summary>
    public async Task<ReviewArticle?> ArticleAsync(Actor actor, int number, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await ArticleReading.OneAsync(db, actor, number, cancellation) is { } article
            ? article.Claims.Concat(article.Lost).Any(Withheld.HasAny) && !await MayAllAsync(db, actor, cancellation) ? Withheld.From(article) : article
            : null;
    }

    /// <summary>One claim as it now stands, or null where there is none.</summary>
    public async Task<ReviewClaim?> ClaimAsync(Actor actor, int article, int claim, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await ClaimReading.OneAsync(db, actor, article, claim, cancellation) is { } found
            ? Withheld.HasAny(found) && !await MayAllAsync(db, actor, cancellation) ? Withheld.From(found) : found
            : null;
    }

    /// <summary>
    /// What a page that has the article open needs to take changes in: only what they touched, so that it costs the same
    /// however long the article is.
    /// </summary>
    public async Task<ReviewUpdate> UpdateAsync(Actor actor, int article, TouchedParts touched, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(touched);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var update = await ReviewUpdates.ReadAsync(db, actor, article, touched, cancellation);
        return update.Claims.Any(Withheld.HasAny) && !await MayAllAsync(db, actor, cancellation) ? Withheld.From(update) : update;
    }

    /// <summary>The record of an article, or of one of its claims, newest first.</summary>
    public async Task<IReadOnlyList<HistoryLine>> HistoryAsync(
        Actor actor, int article, int? claim = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var lines = await db.History.AsNoTracking()
            .Where(entry => entry.ArticleId == article && (claim == null || entry.ClaimNumber == claim))
            .OrderByDescending(entry => entry.Id)
            .Select(entry => new { Line = new HistoryLine(entry.At, entry.By, entry.Sentence, entry.ClaimNumber), entry.TellsEvidence, entry.ById })
            .ToListAsync(cancellation);
        // Whoever is asked for a second verdict is not to read the first in the record.
        var blind = await db.Claims
            .Where(known => known.ArticleId == article && known.SecondCheckerId == actor.Id)
            .Select(known => (int?)known.Number)
            .ToListAsync(cancellation);
        lines.RemoveAll(entry => entry.ById != actor.Id && entry.Line.Claim is not null && blind.Contains(entry.Line.Claim));
        if (!lines.Exists(entry => entry.TellsEvidence) || await MayAllAsync(db, actor, cancellation))
            return [.. lines.Select(entry => entry.Line)];
        // Removed pieces too: that they were confidential has not changed.
        var confidential = await db.Claims.IgnoreQueryFilters()
            .Where(known => known.ArticleId == article && known.Evidence.Any(piece => piece.Details.IsConfidential))
            .Select(known => (int?)known.Number)
            .ToListAsync(cancellation);
        return
        [
            .. lines.Select(entry => entry.TellsEvidence && confidential.Count > 0 && (entry.Line.Claim is null || confidential.Contains(entry.Line.Claim))
                ? Withheld.From(entry.Line)
                : entry.Line),
        ];
    }

    private static async Task<bool> MayAllAsync(FactCheckDb db, Actor actor, CancellationToken cancellation) =>
        await Permission.CurrentAsync(db, actor, cancellation) is { Role: >= Role.FactChecker };
}
