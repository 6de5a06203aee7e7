using FactCheck.Core.Text;

namespace FactCheck.Extraction.Pipeline;

/// <summary>One sentence, or a line that is no sentence.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="OutsideStory">True for navigation, promotion, bylines, credits: shown dimmed, never a claim.</param>
public sealed record ExtractedSentence(TextSpan Span, bool OutsideStory);
