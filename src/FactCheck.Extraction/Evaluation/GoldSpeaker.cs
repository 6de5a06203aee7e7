using FactCheck.Core.Attributions;

namespace FactCheck.Extraction.Evaluation;

/// <summary>A speaker as people read an article.</summary>
/// <param name="Names">The names that count as right, at least one.</param>
/// <param name="Kinds">The kinds that count as right, at least one.</param>
/// <param name="Titles">The titles that count as right, at least one; null among them where none is right too.</param>
public sealed record GoldSpeaker(IReadOnlyList<string> Names, IReadOnlyList<SpeakerKind> Kinds, IReadOnlyList<string?> Titles);
