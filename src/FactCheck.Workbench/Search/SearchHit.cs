using FactCheck.Core.Claims;
using FactCheck.Core.Search;
using FactCheck.Core.Text;

namespace FactCheck.Workbench.Search;

/// <summary>An article, or a claim of it, that has what was looked for.</summary>
/// <param name="Claim">Number of the claim; null for the article itself.</param>
/// <param name="Lead">Title of the article, or words of the claim.</param>
/// <param name="Parts">The rest of it that has some of the words, best first.</param>
/// <param name="Place">Where in the article's latest text the found words stand; null for a claim, or where they stand elsewhere.</param>
public sealed record SearchHit(
    int Article,
    string ArticleTitle,
    int? Claim,
    WorkState? State,
    Verdict? Verdict,
    FoundText Lead,
    IReadOnlyList<SearchPart> Parts,
    TextSpan? Place);
