using FactCheck.Core.Text;

namespace FactCheck.Extraction.Evaluation;

/// <summary>One attribution of an article with the speakers that people read into it.</summary>
/// <param name="Start">The first words of its content.</param>
/// <param name="Outlets">Who passed it on, the one nearest the reader first; empty where nobody did.</param>
public sealed record SpokenWords(
    TextSpan Start, MentionKind Mention, IReadOnlyList<GoldSpeaker> Speakers, IReadOnlyList<string> Outlets);
