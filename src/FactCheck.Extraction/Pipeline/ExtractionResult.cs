namespace FactCheck.Extraction.Pipeline;

/// <summary>
/// What was found in one text. Every span lies within the text and slices to the words it stands for;
/// sentences cover all that is not white space; everything is in text order.
/// </summary>
/// <param name="TextLength">UTF-16 code units of the text.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the text as UTF-8.</param>
public sealed record ExtractionResult(
    int TextLength,
    string Sha256,
    IReadOnlyList<ExtractedSentence> Sentences,
    IReadOnlyList<ExtractedAttribution> Attributions,
    IReadOnlyList<ExtractedClaim> Claims)
{
    /// <summary>One sentence for the editor where the text could not be searched; null where it was.</summary>
    public string? Notice { get; init; }
}
