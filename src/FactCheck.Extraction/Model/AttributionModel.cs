using FactCheck.Extraction.Tagging;

namespace FactCheck.Extraction.Model;

/// <summary>Everything the attribution finder learnt. Immutable, thread-safe.</summary>
internal sealed record AttributionModel(
    Tagger Tagger, Vocabulary Vocabulary, CueLexicon Cues, CueField Field, AttributionNetwork Network, ConfidenceScale Confidence);
