using FactCheck.Core.Articles;

namespace FactCheck.Reporting.Model;

/// <summary>All that a verification report tells of one article.</summary>
/// <param name="Number">The article's number at the desk.</param>
/// <param name="Revision">Number of the revision that was checked, from 1.</param>
/// <param name="TextSha256">Lower-case hexadecimal SHA-256 of that revision's text as UTF-8, by which anyone can tell the text.</param>
/// <param name="Coverage">How many of the story's sentences a claim covers, are cleared, or are neither.</param>
/// <param name="Claims">In text order, dismissed ones included.</param>
/// <param name="ImportedAt">When that revision was brought in, UTC.</param>
/// <param name="SignOffs">Oldest first, reopened ones included.</param>
/// <param name="WrittenAt">When the report was made, UTC.</param>
public sealed record VerificationReport(
    int Number,
    string Title,
    string? Outlet,
    string? Byline,
    DateOnly? PublishedOn,
    string? Address,
    ArticleStatus Status,
    int Revision,
    string TextSha256,
    DateTimeOffset ImportedAt,
    CoverageFigure Coverage,
    IReadOnlyList<ReportClaim> Claims,
    IReadOnlyList<ReportSignOff> SignOffs,
    DateTimeOffset WrittenAt)
{
    /// <summary>Claims an earlier draft had and this one has not, by number.</summary>
    public IReadOnlyList<ReportClaim> Lost { get; init; } = [];

    /// <summary>Every correction that was proposed, in that order.</summary>
    public IReadOnlyList<ReportCorrection> Corrections { get; init; } = [];
}
