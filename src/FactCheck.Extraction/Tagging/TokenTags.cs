namespace FactCheck.Extraction.Tagging;

/// <summary>Part of speech and name of every token of a document, a byte each. Immutable, thread-safe.</summary>
/// <param name="parts">For each token a <see cref="PartOfSpeech"/>.</param>
/// <param name="names">For each token a label of <see cref="NameTag"/>.</param>
internal sealed class TokenTags(byte[] parts, byte[] names)
{
    /// <summary>How many parts of speech there are, the unknown one included.</summary>
    public const int PartCount = (int)PartOfSpeech.Symbol + 1;

    public ReadOnlySpan<byte> Parts => parts;

    public ReadOnlySpan<byte> Names => names;
}
