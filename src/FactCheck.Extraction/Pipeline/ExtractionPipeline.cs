using System.Security.Cryptography;
using System.Text;
using FactCheck.Core.Attributions;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Claims;
using FactCheck.Extraction.Model;
using FactCheck.Extraction.Speakers;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Pipeline;

/// <summary>
/// Text in, everything found in it out. Immutable, may be shared by any number of threads, and gives the same result
/// for the same text every time. Plain text is taken verbatim: spans refer to the string as given.
/// </summary>
public sealed class ExtractionPipeline
{
    private const string NotEnglish = "This text is not in English, so no quotes and claims were looked for.";

    private readonly IAttributionFinder _attributions;

    private ExtractionPipeline(IAttributionFinder attributions) => _attributions = attributions;

    /// <summary>The pipeline of this version.</summary>
    public static ExtractionPipeline Default { get; } = new(NetworkAttributionFinder.Load());

    /// <summary>The pipeline with attributions found by rules alone, as a measure of what training adds.</summary>
    internal static ExtractionPipeline ByRules { get; } = new(new RuleAttributionFinder());

    /// <summary>Reads <paramref name="text"/>; any string will do, the empty one too.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public ExtractionResult Extract(string text, CancellationToken cancellation = default) => Extract(text, null, cancellation);

    /// <summary>Reads <paramref name="text"/> and works out dates like "last Tuesday" from the day it was published, where that is known.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public ExtractionResult Extract(string text, DateOnly? published, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        TextDocument document = TextDocument.Read(text, cancellation);
        ExtractedSentence[] sentences = [.. document.Sentences.Select(s => new ExtractedSentence(s.Span, s.OutsideStory))];
        if (!EnglishText.Is(document))
            return new ExtractionResult(text.Length, Hash(text), sentences, [], []) { Notice = NotEnglish };

        IReadOnlyList<FoundAttribution> found = _attributions.Find(document, cancellation);
        IReadOnlyList<ResolvedSource> sources = SpeakerResolver.Resolve(document, found, cancellation);
        IReadOnlyList<ExtractedAttribution> attributions = Join(document, found, sources);
        IReadOnlyList<ExtractedClaim> claims = ClaimFinder.Find(document, attributions, published);
        return new ExtractionResult(text.Length, Hash(text), sentences, attributions, claims);
    }

    /// <summary>SHA-256 of the text as UTF-8, piece by piece: a copy of a long text would be as long again.</summary>
    private static string Hash(string text)
    {
        const int piece = 1 << 15;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Encoder encoder = Encoding.UTF8.GetEncoder();
        byte[] bytes = new byte[Encoding.UTF8.GetMaxByteCount(Math.Min(piece, text.Length))];
        for (int at = 0; at < text.Length; at += piece)
        {
            ReadOnlySpan<char> chars = text.AsSpan(at, Math.Min(piece, text.Length - at));
            int count = encoder.GetBytes(chars, bytes, flush: at + piece >= text.Length);
            hash.AppendData(bytes.AsSpan(0, count));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static ExtractedAttribution[] Join(
        TextDocument document, IReadOnlyList<FoundAttribution> found, IReadOnlyList<ResolvedSource> sources)
    {
        var attributions = new ExtractedAttribution[found.Count];
        for (int i = 0; i < found.Count; i++)
        {
            FoundAttribution one = found[i];
            QuoteKind kind = QuoteKinds.Of(document, one.Content);
            attributions[i] = new ExtractedAttribution(
                $"a{i + 1}", kind, one.Content, one.Cue, one.Source, sources[i].Speakers, sources[i].Outlet,
                one.Confidence, [.. one.Reasons, .. sources[i].Reasons])
            {
                OutletChain = sources[i].OutletChain,
            };
        }

        return attributions;
    }
}
