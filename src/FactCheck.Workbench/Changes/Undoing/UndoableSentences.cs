using System.Globalization;
using FactCheck.Core.Articles;
using FactCheck.Core.History;
using FactCheck.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Changes.Undoing;

/// <summary>Sentences cleared as nothing to check, by revision and place.</summary>
internal sealed record UndoableSentences() : UndoableKind(ClearedSentence.UndoableKind, typeof(ClearedMemento))
{
    public override async Task<IReadOnlyList<IUndoable>> LoadAsync(
        FactCheckDb db, int article, IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        // One change clears sentences of one revision.
        var revision = Part(keys[0], 0);
        var starts = keys.Select(key => Part(key, 1)).ToList();
        return await db.ClearedSentences
            .Where(sentence => sentence.ArticleId == article && sentence.RevisionId == revision && starts.Contains(sentence.Start))
            .ToListAsync(cancellation);
    }

    public override string Describe(IReadOnlyList<string> keys) => keys.Count == 1 ? "that sentence" : "those sentences";

    private static int Part(string key, int at) => int.Parse(key.Split(':')[at], CultureInfo.InvariantCulture);
}
