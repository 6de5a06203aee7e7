using FactCheck.Core.Text;

namespace FactCheck.Extraction.Text;

/// <summary>A line that is not blank, or several lines of a text wrapped at a fixed width.</summary>
/// <param name="Span">From its first to its last token.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index just past its last token.</param>
/// <param name="OutsideStory">True for navigation, promotion, bylines, credits.</param>
public readonly record struct Paragraph(TextSpan Span, int FirstToken, int EndToken, bool OutsideStory);
