namespace FactCheck.Extraction.Evaluation;

/// <summary>An attribution that was not found, or not given the speakers, titles or outlets that people gave it.</summary>
/// <param name="Words">The first words of its content.</param>
/// <param name="Expected">Speakers and outlets as people gave them.</param>
/// <param name="Found">Speakers and outlets as they were found; null where the attribution was not.</param>
public sealed record SpeakerMiss(string Article, string Words, MentionKind Mention, string Expected, string? Found);
