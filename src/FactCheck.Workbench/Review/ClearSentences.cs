using FactCheck.Core.Articles;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;
using Cleared = FactCheck.Workbench.Outcome<System.Collections.Generic.IReadOnlyList<FactCheck.Workbench.Review.ReviewCleared>>;

namespace FactCheck.Workbench.Review;

/// <summary>Says of sentences that there is nothing to check in them, and takes that back. For fact-checkers and above.</summary>
public sealed class ClearSentences
{
    private readonly ChangeRunner changes;

    internal ClearSentences(ChangeRunner changes) => this.changes = changes;

    /// <summary>Clears the story's sentences that have selected words; those cleared already stay as they are.</summary>
    /// <param name="selection">Words of the newest revision.</param>
    /// <param name="draft">Number of the revision the words were selected in; null for the newest, whichever it is.</param>
    /// <returns>All sentences of the article that are cleared now.</returns>
    public Task<Cleared> RunAsync(
        Actor actor, int article, IReadOnlyList<TextSpan> selection, int? draft = null, CancellationToken cancellation = default) =>
        ChangeAsync(actor, article, selection, draft, clear: true, cancellation);

    /// <summary>Makes sentences that have selected words count as not yet looked at again.</summary>
    /// <inheritdoc cref="RunAsync"/>
    public Task<Cleared> TakeBackAsync(
        Actor actor, int article, IReadOnlyList<TextSpan> selection, int? draft = null, CancellationToken cancellation = default) =>
        ChangeAsync(actor, article, selection, draft, clear: false, cancellation);

    /// <summary>The sentences of a revision that are cleared, in text order.</summary>
    internal static async Task<IReadOnlyList<ReviewCleared>> ReadAsync(FactCheckDb db, int revision, CancellationToken cancellation) =>
        await db.ClearedSentences.AsNoTracking()
            .Where(sentence => sentence.RevisionId == revision && sentence.IsCleared)
            .OrderBy(sentence => sentence.Start)
            .Select(sentence => new ReviewCleared(new TextSpan(sentence.Start, sentence.Length), sentence.By, sentence.At))
            .ToListAsync(cancellation);

    private Task<Cleared> ChangeAsync(
        Actor actor, int article, IReadOnlyList<TextSpan> selection, int? draft, bool clear, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(selection);
        var revisionId = 0;
        return changes.OnArticleAsync<IReadOnlyList<ReviewCleared>>(
            actor,
            Role.FactChecker,
            "clear sentences",
            article,
            async scope =>
            {
                var revision = await scope.Db.RevisionsOf(article)
                    .FirstOrDefaultAsync(cancellation);
                if (revision is null)
                    return new Cleared.NotFound($"There is no article {article}.");
                revision.EnsureIs(draft);
                revisionId = revision.Id;
                var chosen = revision.Sentences
                    .Where(sentence => !sentence.OutsideStory && selection.Any(sentence.Span.Overlaps))
                    .Select(sentence => sentence.Span)
                    .ToList();
                if (chosen.Count == 0)
                    return new Cleared.Invalid(["Select words of the story first."]);
                var known = (await scope.Db.ClearedSentences
                        .Where(sentence => sentence.RevisionId == revision.Id)
                        .ToListAsync(cancellation))
                    .ToDictionary(sentence => sentence.Start);
                var changed = chosen.Where(span => known.GetValueOrDefault(span.Start)?.IsCleared == true != clear).ToList();
                if (changed.Count == 0)
                    return null;
                var facts = await scope.Db.Articles.SingleAsync(found => found.Id == article, cancellation);
                scope.Record(facts.RecordClearing(clear, changed[0].Slice(revision.Text), changed.Count, scope.By, scope.At));
                foreach (var span in changed)
                {
                    Change(scope, known.GetValueOrDefault(span.Start) ?? New(scope.Db, article, revision.Id, span), clear);
                }

                return null;
            },
            db => ReadAsync(db, revisionId, cancellation),
            cancellation);
    }

    private static ClearedSentence New(FactCheckDb db, int article, int revision, TextSpan span)
    {
        var sentence = new ClearedSentence(article, revision, span);
        db.ClearedSentences.Add(sentence);
        return sentence;
    }

    private static void Change(ChangeScope scope, ClearedSentence sentence, bool clear)
    {
        scope.Journal.Watch(sentence);
        if (clear)
            sentence.Clear(scope.By, scope.At);
        else
            sentence.TakeBack();
    }
}
