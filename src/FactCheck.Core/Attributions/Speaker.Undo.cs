using System.Globalization;
using FactCheck.Core.History;

namespace FactCheck.Core.Attributions;

/// <summary>Being put back with a correction in an article. <see cref="KnownAs"/> has to be loaded.</summary>
public sealed partial class Speaker : IUndoable
{
    /// <summary>What <see cref="IUndoable.Kind"/> is for entries of the register.</summary>
    public const string UndoableKind = "speaker";

    string IUndoable.Kind => UndoableKind;

    string IUndoable.Key => Id.ToString(CultureInfo.InvariantCulture);

    object? IUndoable.Remember() => IsRemoved ? null : new EntryMemento([.. knownAs.Select(alias => alias.Name).Order(StringComparer.Ordinal)]);

    void IUndoable.Recall(object? memento, DateTimeOffset at)
    {
        IsRemoved = memento is null;
        // An entry that is not there leaves its names to others.
        Take(Details with { KnownAs = memento is EntryMemento was ? was.KnownAs : [] });
        Version = Guid.NewGuid();
    }
}
