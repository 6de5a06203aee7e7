using FactCheck.Core.History;
using FactCheck.Data;

namespace FactCheck.Workbench.Changes.Undoing;

/// <summary>A sort of thing that undo can put back: how it is found again and named.</summary>
/// <param name="Name">As in <see cref="IUndoable.Kind"/>.</param>
/// <param name="Memento">The type <see cref="IUndoable.Remember"/> returns.</param>
internal abstract record UndoableKind(string Name, Type Memento)
{
    /// <summary>Every kind there is.</summary>
    public static IReadOnlyList<UndoableKind> All { get; } = [new UndoableClaims(), new UndoableFacts(), new UndoableAttributions(), new UndoableSpeakers(), new UndoableSentences(), new UndoableCorrections()];

    /// <summary>Loads, tracked and with all that <see cref="IUndoable.Recall"/> needs, the things with these keys.</summary>
    public abstract Task<IReadOnlyList<IUndoable>> LoadAsync(
        FactCheckDb db, int article, IReadOnlyList<string> keys, CancellationToken cancellation);

    /// <summary>The things with these keys, within a sentence ("claims 3 and 4").</summary>
    public abstract string Describe(IReadOnlyList<string> keys);

    public static UndoableKind Of(string name) => All.Single(kind => kind.Name == name);
}
