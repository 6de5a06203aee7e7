using FactCheck.Core.Text;

namespace FactCheck.Core.Drafts;

/// <summary>A word of a text that is compared with another.</summary>
/// <param name="Whole">With the marks at its ends.</param>
/// <param name="Core">Without them.</param>
/// <param name="Key">The same for words that differ in letter case or typography alone.</param>
/// <param name="Exact">The same for words that differ in typography alone.</param>
/// <param name="BeginsSentence">Whether the mark before it, or a new line, lets a sentence begin here.</param>
internal readonly record struct DraftWord(TextSpan Whole, TextSpan Core, int Key, int Exact, bool BeginsSentence)
{
    /// <summary>Short words stand in every sentence, so meeting one again says little.</summary>
    public int Weight => IsLight ? 1 : 3;

    public bool IsLight { get; init; }

    public bool IsSameAs(DraftWord other) =>
        Exact == other.Exact || (Key == other.Key && (BeginsSentence || other.BeginsSentence));
}
