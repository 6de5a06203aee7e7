using FactCheck.Core.Text;

namespace FactCheck.Workbench.Review;

/// <summary>A sentence or line of the text; lines outside the story are shown dimmed.</summary>
public sealed record ReviewSentence(TextSpan Span, bool OutsideStory);
