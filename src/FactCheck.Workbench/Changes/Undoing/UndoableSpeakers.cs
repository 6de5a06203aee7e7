using System.Globalization;
using FactCheck.Core.Attributions;
using FactCheck.Core.History;
using FactCheck.Data;
using FactCheck.Workbench.Register;

namespace FactCheck.Workbench.Changes.Undoing;

/// <summary>Entries of the register that a correction made or gave a name to.</summary>
internal sealed record UndoableSpeakers() : UndoableKind(Speaker.UndoableKind, typeof(EntryMemento))
{
    public override async Task<IReadOnlyList<IUndoable>> LoadAsync(
        FactCheckDb db, int article, IReadOnlyList<string> keys, CancellationToken cancellation) =>
        await RegisterWork.LoadAsync(db, [.. keys.Select(key => int.Parse(key, CultureInfo.InvariantCulture))], cancellation);

    public override string Describe(IReadOnlyList<string> keys) => "the register of speakers";
}
