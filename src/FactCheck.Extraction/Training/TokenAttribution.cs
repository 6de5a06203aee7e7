using FactCheck.Extraction.Model;

namespace FactCheck.Extraction.Training;

/// <summary>An attribution as stretches of a document's tokens, each list in text order.</summary>
internal sealed record TokenAttribution(
    IReadOnlyList<Segment> Source, IReadOnlyList<Segment> Cue, IReadOnlyList<Segment> Content);
