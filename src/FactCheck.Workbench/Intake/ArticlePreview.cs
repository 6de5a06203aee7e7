using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Intake;

/// <summary>A draft with its lines told apart, and the article that already has the same text, if any.</summary>
public sealed record ArticlePreview(
    ArticleDraft Draft,
    IReadOnlyList<ReviewSentence> Sentences,
    int Words,
    DuplicateArticle? Duplicate)
{
    /// <summary>One sentence where the text could not be searched for quotes and claims; null where it was.</summary>
    public string? Notice { get; init; }
}
