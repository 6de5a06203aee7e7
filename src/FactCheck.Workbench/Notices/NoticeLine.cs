using FactCheck.Core.Notices;

namespace FactCheck.Workbench.Notices;

/// <summary>A notice, as its person reads it.</summary>
/// <param name="Claim">Number of the claim it leads to, the first of <paramref name="Claims"/>.</param>
/// <param name="Claims">How many claims it is about.</param>
public sealed record NoticeLine(
    int Id, NoticeKind Kind, int Article, string ArticleTitle, int Claim, int Claims, string By, DateTimeOffset At, bool IsRead)
{
    internal static NoticeLine Of(Notice notice, string articleTitle) => new(
        notice.Id, notice.Kind, notice.ArticleId, articleTitle, notice.ClaimNumber, notice.Claims, notice.By, notice.At, notice.ReadAt is not null);
}
