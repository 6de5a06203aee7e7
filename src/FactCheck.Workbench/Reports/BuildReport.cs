using FactCheck.Core.Articles;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Reporting.Html;
using FactCheck.Reporting.Markdown;
using FactCheck.Reporting.Model;
using FactCheck.Workbench.Changes;
using FactCheck.Workbench.Corrections;
using FactCheck.Workbench.Review;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Reports;

/// <summary>Makes the verification report of an article as it now stands. Everybody with an account may read it.</summary>
public sealed class BuildReport
{
    private readonly IDbContextFactory<FactCheckDb> databases;
    private readonly TimeProvider time;

    internal BuildReport(IDbContextFactory<FactCheckDb> databases, TimeProvider time)
    {
        this.databases = databases;
        this.time = time;
    }

    /// <summary>The report to show on a page, with its Markdown.</summary>
    public async Task<Outcome<ReportPage>> RunAsync(Actor actor, int article, CancellationToken cancellation = default) =>
        await ReadAsync(
            actor,
            article,
            (title, markdown) => new ReportPage(article, title, markdown, HtmlReport.Body(markdown)),
            cancellation);

    /// <summary>The report as one HTML file that needs nothing else.</summary>
    public async Task<Outcome<string>> SelfContainedHtmlAsync(Actor actor, int article, CancellationToken cancellation = default) =>
        await ReadAsync(actor, article, (title, markdown) => HtmlReport.Document($"Verification report: {title}", markdown), cancellation);

    private async Task<Outcome<T>> ReadAsync<T>(Actor actor, int number, Func<string, string, T> render, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await Permission.CurrentAsync(db, actor, cancellation) is null)
            return new Outcome<T>.Forbidden(Permission.NotActive);
        if (await ArticleReading.OneAsync(db, actor, number, cancellation) is not { } article)
            return new Outcome<T>.NotFound($"There is no article {number}.");
        var kept = await db.Articles.AsNoTracking()
            .Where(a => a.Id == number)
            .Select(a => new
            {
                Revision = a.Revisions.Where(revision => revision.Number == article.Revision).Select(revision => revision.ImportedAt).Single(),
                SignOffs = a.SignOffs
                    .OrderBy(s => s.Id)
                    .Select(s => new ReportSignOff(s.By, s.At, s.Note, s.ReopenedBy, s.ReopenedAt, s.ReopenReason))
                    .ToList(),
            })
            .SingleAsync(cancellation);
        var report = new VerificationReport(
            number,
            article.Title,
            article.Outlet,
            article.Byline,
            article.PublishedOn,
            article.Address,
            article.Status,
            article.Revision,
            Revision.Hash(article.Text),
            kept.Revision,
            article.Coverage,
            [.. article.Claims.Select(ReportClaims.Of)],
            kept.SignOffs,
            time.GetUtcNow())
        {
            Corrections = [.. article.Corrections.Select(ReportCorrections.Of)],
            Lost = [.. article.Lost.Select(ReportClaims.Of)],
        };
        return new Outcome<T>.Saved(render(article.Title, MarkdownReport.Write(report)));
    }
}
