using FactCheck.Core.Text;

namespace FactCheck.Extraction.Text;

/// <summary>A sentence, or a whole line that is not part of the story.</summary>
/// <param name="Span">From its first to its last token.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index just past its last token.</param>
/// <param name="Paragraph">Index of the paragraph it stands in.</param>
/// <param name="OutsideStory">True for navigation, promotion, bylines, credits.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken, int Paragraph, bool OutsideStory);
