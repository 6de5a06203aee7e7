using FactCheck.Core.Attributions;
using FactCheck.Extraction.Model.Numerics;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Model;

/// <summary>What the confidence in an attribution is a function of: what the model holds of it, and how it looks.</summary>
internal static class ConfidenceInputs
{
    /// <summary>Number of inputs, a constant included.</summary>
    public const int Count = 17;

    public static double[] Of(TextDocument document, DecodedAttribution attribution, QuoteKind kind)
    {
        var overlap = LogOdds(attribution.ContentOverlap);
        var (first, last) = (attribution.Content[0], attribution.Content[^1]);
        var sentence = document.Sentences[document.SentenceOfToken(last.End - 1)];
        return
        [
            1,
            LogOdds(attribution.CueProbability),
            StableMath.Log(Math.Max(attribution.RolesProbability, 0.001)),
            overlap,
            LogOdds(attribution.SourceProbability),
            One(kind == QuoteKind.Direct),
            One(kind == QuoteKind.Mixed),
            One(attribution.Source.Count > 0),
            kind == QuoteKind.Direct ? overlap : 0,
            StableMath.Log(1.0 + attribution.Content.Sum(c => c.Length)),
            One(sentence.EndToken - last.End <= 1),
            One(document.Sentences[document.SentenceOfToken(first.Start)].FirstToken == first.Start),
            One(first.Start == attribution.Cue.End || last.End == attribution.Cue.Start),
            One(attribution.Source.Count > 0 && attribution.Source[0].Length == 1),
            One(attribution.Content.Count > 1),
            One(document.Is(first.Start, "that")),
            One(document.Is(first.Start, "to")),
        ];
    }

    private static double One(bool holds) => holds ? 1 : 0;

    private static double LogOdds(double probability)
    {
        var held = Math.Clamp(probability, 0.01, 0.99);
        return StableMath.Log(held / (1 - held));
    }
}
