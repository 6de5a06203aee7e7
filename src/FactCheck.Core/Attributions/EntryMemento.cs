namespace FactCheck.Core.Attributions;

/// <summary>What a correction in an article changes about an entry of the register, as it was at one moment.</summary>
public sealed record EntryMemento(IReadOnlyList<string> KnownAs);
