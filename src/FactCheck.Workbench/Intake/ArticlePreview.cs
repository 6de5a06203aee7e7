using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Intake;

/// <summary>A draft with its lines told apart, and the article that already has the same text, if any.</summary>
public sealed record ArticlePreview(
    ArticleDraft Draft,
    IReadOnlyList<ReviewSentence> Sentences,
    int Words,
    DuplicateArticle? Duplicate);
