using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Who speaks in an article, by what words, in which claims.</summary>
public static class ArticleCast
{
    /// <summary>In the order in which the article lets them speak; dismissed claims are left out.</summary>
    public static IReadOnlyList<CastMember> Of(ReviewArticle article, IReadOnlyList<ReviewClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(article);
        var words = Mentions(article);
        return
        [
            .. claims
                .Where(claim => claim.State != WorkState.Dismissed)
                .SelectMany(claim => claim.Speakers.DistinctBy(speaker => speaker.Id).Select(speaker => (Claim: claim, Speaker: speaker)))
                .GroupBy(said => said.Speaker.Id)
                .Select(said => new CastMember(
                    said.Key,
                    said.First().Speaker.Name,
                    said.Select(one => one.Speaker.Title).FirstOrDefault(title => title is not null),
                    said.First().Speaker.Kind,
                    [
                        .. said.GroupBy(one => Speaker.Normalize(WordsOf(one.Claim, words))).Select(call => new CastCall(
                            WordsOf(call.First().Claim, words),
                            [.. call.Select(one => one.Claim.Number)],
                            [.. call.Where(one => one.Speaker.ConfirmedBy is null).Select(one => one.Claim.Number)])),
                    ])),
        ];
    }

    /// <summary>The article's words for who says the claim; empty where it has none.</summary>
    public static string Mention(ReviewArticle article, ReviewClaim claim) => WordsOf(claim, Mentions(article));

    /// <summary>
    /// Numbers of the claims a correction of the speaker changes, in text order: those traced by the same words to the same
    /// speaker that nobody confirmed, and those said together with this one.
    /// </summary>
    /// <param name="former">Entry of the speaker that is corrected; null where none was found.</param>
    public static IReadOnlyList<int> Alike(ReviewArticle article, IReadOnlyList<ReviewClaim> claims, ReviewClaim claim, int? former)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (claim.Attribution is not { } said)
            return [claim.Number];
        var words = Mentions(article);
        var key = Speaker.Normalize(WordsOf(claim, words));
        return [.. claims.Where(other => other.Attribution == said || (key.Length > 0 && IsAlike(other))).Select(other => other.Number)];

        bool IsAlike(ReviewClaim other) => other.Attribution is not null && Speaker.Normalize(WordsOf(other, words)) == key
            && (former is null ? other.Speakers.Count == 0 : other.Speakers.Any(speaker => speaker.Id == former && speaker.ConfirmedBy is null));
    }

    private static Dictionary<int, string> Mentions(ReviewArticle article) =>
        article.Attributions.ToDictionary(attribution => attribution.Number, attribution => Spans.Verbatim(article.Text, attribution.Source));

    private static string WordsOf(ReviewClaim claim, Dictionary<int, string> words) =>
        claim.Attribution is { } number ? words.GetValueOrDefault(number, "") : "";
}
