namespace FactCheck.Extraction.Model;

/// <summary>Everything the attribution finder learnt. Immutable, thread-safe.</summary>
internal sealed record AttributionModel(
    Vocabulary Vocabulary, CueLexicon Cues, AttributionNetwork Network, ConfidenceScale Confidence)
{
    /// <summary>The least probability at which something counts as a cue; chosen on development articles.</summary>
    public const double CueThreshold = 0.45;
}
