using FactCheck.Core;
using FactCheck.Core.Articles;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Extraction.Pipeline;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Intake;

/// <summary>Brings an article in and stores what the program finds in it. For editors and above.</summary>
public sealed class ImportArticle
{
    internal const string Purpose = "bring articles in";

    private readonly IDbContextFactory<FactCheckDb> databases;
    private readonly ChangeRunner changes;
    private readonly ExtractText extract;

    internal ImportArticle(IDbContextFactory<FactCheckDb> databases, ChangeRunner changes, ExtractText extract)
    {
        this.databases = databases;
        this.changes = changes;
        this.extract = extract;
    }

    /// <summary>The number of the new article.</summary>
    /// <param name="evenIfDuplicate">
    /// False: a text the desk has already is a conflict, whose current value is the number of the article that has it.
    /// </param>
    public async Task<Outcome<int>> RunAsync(
        Actor actor, ArticleDraft draft, bool evenIfDuplicate = false, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var text = draft.StorableText();
        var facts = new ArticleFacts(draft.Title, draft.Outlet, draft.Byline, draft.PublishedOn, draft.Address);
        if (await RefusedAsync(actor, facts, text, cancellation) is { } refused)
            return refused;

        // Before anything is locked: a long text takes a while.
        var found = await Task.Run(() => extract(text, facts.PublishedOn, cancellation), cancellation);
        var number = 0;
        return await changes.OnDeskAsync<int>(
            actor,
            Role.Editor,
            Purpose,
            async scope =>
            {
                if (!evenIfDuplicate && await Duplicates.FindAsync(scope.Db, text, cancellation) is { } known)
                    return new Outcome<int>.Conflict(known.Number, $"This text is on the desk already: article {known.Number}, “{known.Title}”.");
                number = await StoreAsync(scope, facts, text, found, draft.SourceName, cancellation);
                return null;
            },
            _ => Task.FromResult(number),
            cancellation);
    }

    private static async Task<int> StoreAsync(
        ChangeScope scope, ArticleFacts facts, string text, ExtractionResult found, string? sourceName, CancellationToken cancellation)
    {
        var article = new Article(
            facts, text, [.. found.Sentences.Select(sentence => new Sentence(sentence.Span, sentence.OutsideStory))], scope.At);
        scope.Db.Articles.Add(article);
        // The number comes from the database, and the record needs it.
        await scope.Db.SaveChangesAsync(cancellation);
        var speakers = await SpeakerRegister.LoadAsync(scope.Db, found.Attributions.SelectMany(attribution => attribution.Speakers), cancellation);
        scope.Db.Claims.AddRange(FoundClaims.Of(article, found, speakers, scope.Db));
        scope.Record(article.RecordImport(scope.By, sourceName));
        return article.Id;
    }

    private async Task<Outcome<int>?> RefusedAsync(
        Actor actor, ArticleFacts facts, string text, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var by = await Permission.CurrentAsync(db, actor, cancellation);
        if (Permission.Refusal(by, Role.Editor, Purpose) is { } refusal)
            return new Outcome<int>.Forbidden(refusal);
        var errors = new List<string>();
        foreach (var check in new Action[] { () => Article.EnsureText(text), () => facts.Checked() })
        {
            try
            {
                check();
            }
            catch (RuleBrokenException broken)
            {
                errors.AddRange(broken.Errors);
            }
        }

        return errors.Count == 0 ? null : new Outcome<int>.Invalid(errors);
    }
}
