namespace FactCheck.Data.Search;

/// <summary>An article (no claim number) or a claim that has what was looked for.</summary>
/// <param name="Total">How many there are altogether.</param>
public sealed record SearchFound(int ArticleId, int? ClaimNumber, int Total);
