using FactCheck.Core.Articles;
using FactCheck.Core.Corrections;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Reporting.Html;
using FactCheck.Reporting.Model;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Corrections;

/// <summary>Makes the checked copy of an article: its text with the accepted corrections against the original. Everybody with an account may read it.</summary>
public sealed class BuildCheckedCopy
{
    private readonly IDbContextFactory<FactCheckDb> databases;

    internal BuildCheckedCopy(IDbContextFactory<FactCheckDb> databases) => this.databases = databases;

    public async Task<Outcome<CheckedCopyPage>> RunAsync(Actor actor, int article, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await Permission.CurrentAsync(db, actor, cancellation) is null)
            return new Outcome<CheckedCopyPage>.Forbidden(Permission.NotActive);
        var found = await db.RevisionsOf(article).AsNoTracking()
            .Join(db.Articles, revision => revision.ArticleId, known => known.Id, (revision, known) => new { revision.Number, revision.Text, known.Title, known.Status })
            .FirstOrDefaultAsync(cancellation);
        if (found is null)
            return new Outcome<CheckedCopyPage>.NotFound($"There is no article {article}.");
        var corrections = await CorrectionReading.ListAsync(db, actor, article, cancellation);
        return new Outcome<CheckedCopyPage>.Saved(new CheckedCopyPage(
            article,
            found.Title,
            found.Number,
            found.Status == ArticleStatus.SignedOff,
            CheckedCopy.Of(found.Text, corrections
                .Where(correction => correction is { State: CorrectionState.Accepted, Span: not null })
                .Select(correction => (correction.Number, correction.Span!.Value, correction.Words))),
            corrections));
    }

    /// <summary>The checked copy as one HTML file that needs nothing else.</summary>
    public async Task<Outcome<string>> SelfContainedHtmlAsync(Actor actor, int article, CancellationToken cancellation = default) =>
        (await RunAsync(actor, article, cancellation)).Select(copy => CopyDocument.Write(
            copy.Title, copy.Draft, copy.Pieces, [.. copy.Corrections.Select(ReportCorrections.Of)]));
}
