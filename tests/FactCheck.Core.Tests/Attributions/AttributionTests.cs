using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;

namespace FactCheck.Core.Tests.Attributions;

public sealed class AttributionTests
{
    [Fact]
    public void Correct_Source_ChangesEveryClaimOfIt_AndTheOldWordsStayInTheRecord()
    {
        var (attribution, claims) = Said();
        var versions = claims.Select(claim => claim.Version).ToList();

        var entries = attribution.Correct(AttributionPart.Source, [Span("Mara")], claims, Known.Sam, Known.Noon);

        Assert.Equal(
            ["Sam Okoro changed the source of claim 1 from “Mara Lind” to “Mara”.", "Sam Okoro changed the source of claim 2 from “Mara Lind” to “Mara”."],
            entries.Select(entry => entry.Sentence));
        Assert.Equal([Span("Mara")], attribution.Source);
        Assert.All(claims.Zip(versions), pair => Assert.NotEqual(pair.Second, pair.First.Version));
    }

    [Fact]
    public void Correct_Cue_ChangesItsWords()
    {
        var (attribution, claims) = Said();

        var entries = attribution.Correct(AttributionPart.Cue, [Span("It will pay")], claims, Known.Sam, Known.Noon);

        Assert.Equal("It will pay", attribution.CueText);
        Assert.Equal("Sam Okoro changed the cue of claim 1 from “said” to “It will pay”.", entries[0].Sentence);
    }

    [Fact]
    public void Correct_NoSource_LeavesTheAttributionWithoutOne()
    {
        var (attribution, claims) = Said();

        var entries = attribution.Correct(AttributionPart.Source, [], claims, Known.Sam, Known.Noon);

        Assert.Empty(attribution.Source);
        Assert.Equal("Sam Okoro changed the source of claim 1 from “Mara Lind” to none.", entries[0].Sentence);
    }

    [Fact]
    public void Correct_TheSameWords_ChangesNothing()
    {
        var (attribution, claims) = Said();

        Assert.Empty(attribution.Correct(AttributionPart.Source, [Span("Mara Lind")], claims, Known.Sam, Known.Noon));
    }

    [Fact]
    public void Correct_TooManyWords_IsRefused()
    {
        var (attribution, claims) = Said();

        Assert.Equal(
            "Too much is selected for a cue: at most 300 characters.",
            Known.Refusal(() => attribution.Correct(AttributionPart.Cue, [new TextSpan(0, 301)], claims, Known.Sam, Known.Noon)));
    }

    [Fact]
    public void Correct_SignedOff_IsRefused()
    {
        var (attribution, claims) = Said();
        claims[0].Article.SignOff([], null, Known.Ana, Known.Noon);

        Assert.Equal(
            "This article is signed off. Reopen it to change it.",
            Known.Refusal(() => attribution.Correct(AttributionPart.Cue, [], claims, Known.Sam, Known.Noon)));
    }

    [Fact]
    public void Reject_MakesItsClaimsTheArticlesOwnWords()
    {
        var (attribution, claims) = Said();

        var entries = attribution.Reject(claims, Known.Sam, Known.Noon);

        Assert.All(claims, claim => Assert.Null(claim.Attribution));
        Assert.Equal((0, 0, 0, null), (attribution.Content.Count, attribution.Source.Count, attribution.Cue.Count, attribution.CueText));
        Assert.Equal("Sam Okoro made claim 2 the article’s own words; its source was “Mara Lind”, its cue “said”.", entries[1].Sentence);
    }

    private static (Attribution Attribution, List<Claim> Claims) Said()
    {
        var article = Known.Article();
        var attribution = Known.Attribution(article, "said");
        return (attribution,
        [
            .. new[] { "It will pay", "pay for itself" }.Select(words => Claim.Suggest(
                article, article.Revisions[0], [Span(words)], ClaimKind.Position, [], attribution, 0.5, [])),
        ]);
    }

    private static TextSpan Span(string words) => new(Known.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
