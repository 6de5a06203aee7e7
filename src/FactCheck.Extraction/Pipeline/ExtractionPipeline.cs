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
    private readonly IAttributionFinder _attributions;

    private ExtractionPipeline(IAttributionFinder attributions) => _attributions = attributions;

    /// <summary>The pipeline of this version.</summary>
    public static ExtractionPipeline Default { get; } = new(NetworkAttributionFinder.Load());

    /// <summary>The pipeline with attributions found by rules alone, as a measure of what training adds.</summary>
    internal static ExtractionPipeline ByRules { get; } = new(new RuleAttributionFinder());

    /// <summary>Reads <paramref name="text"/>; any string will do, the empty one too.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public ExtractionResult Extract(string text, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        TextDocument document = TextDocument.Read(text, cancellation);
        IReadOnlyList<FoundAttribution> found = _attributions.Find(document, cancellation);
        IReadOnlyList<ResolvedSource> sources = SpeakerResolver.Resolve(document, found, cancellation);
        IReadOnlyList<ExtractedAttribution> attributions = Join(document, found, sources);
        IReadOnlyList<ExtractedClaim> claims = ClaimFinder.Find(document, attributions);
        ExtractedSentence[] sentences = [.. document.Sentences.Select(s => new ExtractedSentence(s.Span, s.OutsideStory))];
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new ExtractionResult(text.Length, hash, sentences, attributions, claims);
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
