namespace FactCheck.Core.Search;

/// <summary>A piece of a text that is shown as found.</summary>
/// <param name="IsHit">Whether it is among the words that were looked for.</param>
public readonly record struct Highlight(string Text, bool IsHit);
