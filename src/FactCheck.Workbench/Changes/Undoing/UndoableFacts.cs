using FactCheck.Core.Articles;
using FactCheck.Core.History;
using FactCheck.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Changes.Undoing;

/// <summary>What is known about the article besides its text; there is one.</summary>
internal sealed record UndoableFacts() : UndoableKind(Article.UndoableKind, typeof(ArticleFacts))
{
    public override async Task<IReadOnlyList<IUndoable>> LoadAsync(
        FactCheckDb db, int article, IReadOnlyList<string> keys, CancellationToken cancellation) =>
        await db.Articles.Where(known => known.Id == article).ToListAsync(cancellation);

    public override string Describe(IReadOnlyList<string> keys) => "the article’s facts";
}
