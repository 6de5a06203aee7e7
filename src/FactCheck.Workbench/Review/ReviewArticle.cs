using FactCheck.Core.Articles;
using FactCheck.Workbench.Checklists;
using FactCheck.Workbench.Corrections;

namespace FactCheck.Workbench.Review;

/// <summary>All that the review page shows of one article.</summary>
/// <param name="Number">The article's number, as in its address.</param>
/// <param name="Revision">Number of the revision <paramref name="Text"/> belongs to, from 1.</param>
/// <param name="Text">The immutable text; every span refers to it.</param>
/// <param name="Claims">In text order, dismissed ones included.</param>
/// <param name="Coverage">How many of the story's sentences a claim covers, are cleared, or are neither.</param>
/// <param name="SignOff">The sign-off in force, or null.</param>
/// <param name="Version">Token for changes of the article itself.</param>
public sealed record ReviewArticle(
    int Number,
    string Title,
    string? Outlet,
    string? Byline,
    DateOnly? PublishedOn,
    string? Address,
    ArticleStatus Status,
    int Revision,
    string Text,
    IReadOnlyList<ReviewSentence> Sentences,
    IReadOnlyList<ReviewAttribution> Attributions,
    IReadOnlyList<ReviewClaim> Claims,
    CoverageFigure Coverage,
    ReviewSignOff? SignOff,
    Guid Version)
{
    /// <summary>The desk's checklists, one for every kind.</summary>
    public IReadOnlyList<DeskChecklist> Checklists { get; init; } = [];

    /// <summary>Every correction that was proposed, in that order.</summary>
    public IReadOnlyList<ReviewCorrection> Corrections { get; init; } = [];

    /// <summary>Claims whose words are not in this draft, with all that was found out about them, by number.</summary>
    public IReadOnlyList<ReviewClaim> Lost { get; init; } = [];

    /// <summary>Sentences in which somebody found nothing to check, in text order.</summary>
    public IReadOnlyList<ReviewCleared> Cleared { get; init; } = [];
}
