using FactCheck.Core;
using FactCheck.Core.Articles;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Extraction.Pipeline;
using FactCheck.Workbench.Changes;
using FactCheck.Workbench.Intake;
using FactCheck.Workbench.Review;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Drafts;

/// <summary>
/// Brings in another version of an article's text. What the desk found out goes along to where the words now stand; what
/// changed is marked, what is gone is listed, what is new is suggested. It can't be undone, but the earlier text can be brought
/// in again. For editors and above.
/// </summary>
public sealed class BringInDraft
{
    private const string Purpose = "bring new drafts in";

    private readonly IDbContextFactory<FactCheckDb> databases;
    private readonly ChangeRunner changes;
    private readonly ExtractText extract;
    private readonly WordsReading reading;

    internal BringInDraft(IDbContextFactory<FactCheckDb> databases, ChangeRunner changes, ExtractText extract, WordsReading reading)
    {
        this.databases = databases;
        this.changes = changes;
        this.extract = extract;
        this.reading = reading;
    }

    /// <summary>What would become of everything; stores nothing.</summary>
    public async Task<Outcome<DraftPreview>> PreviewAsync(Actor actor, int article, string text, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var draft = ArticleDraft.Storable(text);
        var (work, refused) = await LoadAsync(actor, article, draft, cancellation);
        if (refused is not null)
            return refused;
        var found = await ExtractAsync(draft, work!.Article.PublishedOn, cancellation);
        return new Outcome<DraftPreview>.Saved(DraftPreviews.Of(work, new DraftPlan(work, draft, found), draft, found, actor));
    }

    /// <summary>
    /// Brings the draft in and says what became of everything. When another draft came in first, nothing is stored and the
    /// outcome is what would become of everything now.
    /// </summary>
    public async Task<Outcome<DraftPreview>> RunAsync(Actor actor, BringInDraftRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        var text = ArticleDraft.Storable(request.Text);
        var (before, refused) = await LoadAsync(actor, request.Article, text, cancellation);
        if (refused is not null)
            return refused;
        // Before anything is locked: a long text takes a while.
        var published = before!.Article.PublishedOn;
        var found = await ExtractAsync(text, published, cancellation);
        DraftPreview? done = null;
        return await changes.OnRegisterAsync(
            actor,
            Role.Editor,
            Purpose,
            request.Article,
            async scope =>
            {
                var work = (await DraftWork.LoadAsync(scope.Db, request.Article, cancellation))!;
                var plan = new DraftPlan(work, text, found);
                done = DraftPreviews.Of(work, plan, text, found, actor);
                if (done.Draft != request.Draft)
                    return new Outcome<DraftPreview>.Conflict(done, $"Draft {work.Newest.Number} came in first. Yours is not saved: look at what it would do now, then try again.");
                if (done.Doubt is { } doubt && !request.EvenIfDoubtful)
                    return new Outcome<DraftPreview>.Invalid([doubt]);
                await new DraftMove(work, plan, reading, scope).RunAsync(text, found, published, cancellation);
                scope.Record(work.Article.RecordDraft(work.Newest, request.SourceName, DraftPreviews.Outcome(done), scope.By, scope.At));
                return null;
            },
            _ => Task.FromResult(done!),
            cancellation);
    }

    private async Task<(DraftWork? Work, Outcome<DraftPreview>? Refused)> LoadAsync(
        Actor actor, int article, string text, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var by = await Permission.CurrentAsync(db, actor, cancellation);
        if (Permission.Refusal(by, Role.Editor, Purpose) is { } refusal)
            return (null, new Outcome<DraftPreview>.Forbidden(refusal));
        if (await DraftWork.LoadAsync(db, article, cancellation) is not { } work)
            return (null, new Outcome<DraftPreview>.NotFound($"There is no article {article}."));
        try
        {
            work.Article.EnsureDraft(text);
            return (work, null);
        }
        catch (RuleBrokenException broken)
        {
            return (null, new Outcome<DraftPreview>.Invalid(broken.Errors));
        }
    }

    private Task<ExtractionResult> ExtractAsync(string text, DateOnly? published, CancellationToken cancellation) =>
        Task.Run(() => extract(text, published, cancellation), cancellation);
}
