namespace FactCheck.Extraction.Formats;

/// <summary>An article of a corpus with what people marked in it.</summary>
/// <param name="Name">File name without its extension.</param>
/// <param name="Text">The text exactly as in its file, a byte-order mark included.</param>
/// <param name="Attributions">In the order of the file.</param>
/// <param name="Tokens">Automatic annotation of the text; empty where the corpus has none for it.</param>
public sealed record AnnotatedArticle(
    string Name,
    string Text,
    IReadOnlyList<GoldAttribution> Attributions,
    IReadOnlyList<SilverToken> Tokens);
