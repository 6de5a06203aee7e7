using FactCheck.Core.Text;

namespace FactCheck.Core.Attributions;

/// <summary>All that people can change about an attribution, as it was at one moment.</summary>
/// <param name="Speakers">In their order.</param>
public sealed record AttributionMemento(
    IReadOnlyList<TextSpan> Content,
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> Source,
    string? CueText,
    IReadOnlyList<SpeakerMemento> Speakers,
    IReadOnlyList<TracedSpeaker>? Guess);
