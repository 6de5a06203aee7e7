using FactCheck.Core.Text;

namespace FactCheck.Core.Articles;

/// <summary>A sentence of a revision, or a line that is none.</summary>
/// <param name="OutsideStory">True for navigation, promotion, bylines, credits: shown dimmed, never a claim.</param>
public sealed record Sentence(TextSpan Span, bool OutsideStory);
