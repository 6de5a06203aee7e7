using CsCheck;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Tests.Claims;

public sealed class ClaimFinderTests
{
    private const string Copper = """
        READ MORE: FIVE THINGS TO KNOW ABOUT THE PORT
        Finance Minister Ana Ruiz met her Chilean counterpart Pablo Soto in Lima on Tuesday.
        A low grey sky hung over the harbor.
        Would it be enough to calm the markets?
        Peru followed up with copper and lithium contracts with Chile before the vote: The two neighbors signed a pact under which Chile would ship 40 million tonnes of copper only a week before President Vega called the election.
        The state news agency Andina reported on the pact, adding that Peru’s share of copper in the Pacific market has grown by 6% since 2012 and Peru now supplies about 9% of the market – yet another mark of a warming friendship.
        Ruiz described it as “a great day.”
        """;

    private static ClaimStory CopperStory() => new ClaimStory(Copper)
        .Says("The state news agency Andina", "reported", QuoteKind.Indirect,
            ["that Peru’s share of copper in the Pacific market has grown by 6% since 2012 and Peru now supplies about 9% of the market – yet another mark of a warming friendship"],
            SpeakerKind.Organization)
        .Says("Ruiz", "described", QuoteKind.Mixed, ["it as “a great day.”"]);

    [Fact]
    public void Find_NewsStory_GivesWhatACheckerUnderlines() => Assert.Equal(
        [
            "Finance Minister Ana Ruiz met her Chilean counterpart Pablo Soto in Lima on Tuesday",
            "Peru followed up with copper and lithium contracts with Chile before the vote",
            "The two neighbors signed a pact under which Chile would ship 40 million tonnes of copper only a week before President Vega called the election",
            "Peru’s share of copper in the Pacific market has grown by 6% since 2012",
            "Peru now supplies about 9% of the market",
            "Ruiz described it as “a great day.”",
        ],
        CopperStory().Words());

    [Fact]
    public void Find_ContentWithTwoStatistics_GivesTwoClaimsOfOneAttribution()
    {
        var claims = CopperStory().Claims().Where(claim => claim.AttributionId == "a1").ToList();
        Assert.Equal(2, claims.Count);
        Assert.Equal([6m, 2012m], claims[0].Figures.Select(figure => figure.Value));
        Assert.Equal(FigureRole.Change, claims[0].Figures[0].Role);
        var share = Assert.Single(claims[1].Figures);
        Assert.Equal((9m, "percent", FigureRole.Share, FigureBound.About), (share.Value, share.Unit, share.Role, share.Bound));
    }

    [Fact]
    public void Find_DealInOwnVoice_HoldsItsFigures()
    {
        var deal = CopperStory().Claim("signed a pact");
        Assert.Null(deal.AttributionId);
        Assert.Contains(deal.Figures, figure => figure is { Value: 40_000_000m, Unit: "tonnes" });
        Assert.Contains(deal.Figures, figure => figure is { Value: 1m, Unit: "weeks", Role: FigureRole.Duration });
    }

    [Fact]
    public void Find_StatisticsAndDeal_RankAboveColor()
    {
        var story = CopperStory();
        var ranked = story.Claims().OrderByDescending(claim => claim.CheckWorthiness).Select(story.Words).ToList();
        Assert.All(ranked[..3], words => Assert.True(words.Contains('%') || words.Contains("40 million", StringComparison.Ordinal), words));
        Assert.Equal("Ruiz described it as “a great day.”", ranked[^1]);
    }

    [Theory]
    [InlineData("Turn left at the old mill.")]
    [InlineData("Is inflation above 5 percent in Peru?")]
    [InlineData("The streets were quiet and the lamps were lit.")]
    [InlineData("We should all be kinder to one another.")]
    public void Find_NothingToLookUp_IsNoClaim(string text) => Assert.Empty(new ClaimStory(text).Claims());

    [Fact]
    public void Find_SharedSubject_StandsInBothClaims() => Assert.Equal(
        ["Exports rose 4% in 2014", "Exports … fell 2% in 2015"], new ClaimStory("Exports rose 4% in 2014 and fell 2% in 2015.").Words());

    [Theory]
    [InlineData("The plant employs 300 people; its rival closed in 2009.", "The plant employs 300 people", "its rival closed in 2009")]
    [InlineData("Sales rose 3 percent, but the firm cut 200 jobs.", "Sales rose 3 percent", "the firm cut 200 jobs")]
    [InlineData("Imports doubled while exports to Brazil fell by a third.", "Imports doubled", "exports to Brazil fell by a third")]
    public void Find_TwoAssertionsInASentence_AreTwoClaims(string text, string first, string second) =>
        Assert.Equal([first, second], new ClaimStory(text).Words());

    [Theory]
    [InlineData("Mayor Jane Roe met Anna Smith and Mark Jones for the signing on Monday.")]
    [InlineData("The bridge was built in 1932 by engineers and workers who came from Italy.")]
    [InlineData("Peru’s top envoy and his Chilean counterpart met for talks in Lima on Tuesday.")]
    [InlineData("The two met on Tuesday, in a show of unity that Lima and its trade partners had tried to avoid.")]
    public void Find_NamesJoinedByAnd_StayTogether(string text) => Assert.Equal([text.TrimEnd('.')], new ClaimStory(text).Words());

    [Fact]
    public void Find_WhomItWasSaidTo_IsNoClaim()
    {
        var story = new ClaimStory("“It is over,” Ruiz told the AP on Wednesday after leaving Lima.")
            .Says("Ruiz", "told", QuoteKind.Direct, ["“It is over,”"]);
        Assert.Equal(["“It is over,”"], story.Words());
    }

    [Fact]
    public void Find_SourceThatAlsoDidSomething_IsSubjectOfTheClaim()
    {
        var story = new ClaimStory("Ana Ruiz left the party in October and said that it had betrayed her.")
            .Says("Ana Ruiz", "said", QuoteKind.Indirect, ["that it had betrayed her"]);
        Assert.Equal(["Ana Ruiz left the party in October", "it had betrayed her"], story.Words());
    }

    [Fact]
    public void Find_LongQuoteWithOneStatistic_GivesTheStatisticAndTheRest()
    {
        var story = new ClaimStory("“We lost 40 percent of our buses in 2015. Nobody in this city deserves to wait in the rain like that,” Roe said.")
            .Says("Roe", "said", QuoteKind.Direct, ["“We lost 40 percent of our buses in 2015. Nobody in this city deserves to wait in the rain like that,”"]);
        Assert.Equal(2, story.Claims().Count);
        Assert.Equal("We lost 40 percent of our buses in 2015", story.Words()[0].TrimStart('“'));
        Assert.Equal(ClaimKind.Opinion, story.Claims()[1].Kind);
    }

    [Fact]
    public void Find_QuoteSplitByItsCue_IsOneClaimInTwoParts()
    {
        var story = new ClaimStory("“The road was never safe,” Roe said. “The council knew it.”")
            .Says("Roe", "said", QuoteKind.Direct, ["“The road was never safe,”", "“The council knew it.”"]);
        Assert.Equal(["“The road was never safe,” … “The council knew it.”"], story.Words());
    }

    [Theory]
    [InlineData("Unemployment in Spain fell by 2 percent last year.", ClaimKind.Trend)]
    [InlineData("Unemployment in Spain stands at 18 percent.", ClaimKind.Quantity)]
    [InlineData("The company has 1,200 workers in Leeds.", ClaimKind.Quantity)]
    [InlineData("Leeds is the third-largest city in England.", ClaimKind.Comparison)]
    [InlineData("Roe spent three times as much as Smith on the election.", ClaimKind.Comparison)]
    [InlineData("Police arrested Mark Jones on Monday in Leeds.", ClaimKind.Event)]
    [InlineData("The factory closed because Ruiz raised taxes.", ClaimKind.Cause)]
    [InlineData("Roe opposed the new Leeds airport.", ClaimKind.Position)]
    [InlineData("The village is known as Little Siberia to the English.", ClaimKind.Definition)]
    [InlineData("Ruiz will visit Leeds for the summit in May.", ClaimKind.Prediction)]
    public void Find_Assertion_IsOfItsKind(string text, ClaimKind kind) => Assert.Equal(kind, Assert.Single(new ClaimStory(text).Claims()).Kind);

    [Theory]
    [InlineData("“This is a terrible, shameful idea,”", "An opinion: only that it was said can be checked")]
    [InlineData("“We will build the bridge,”", "About the future: not checkable yet")]
    public void Find_WhatCannotBeChecked_SaysSoFirst(string content, string reason)
    {
        var claim = Assert.Single(new ClaimStory($"{content} Roe said.").Says("Roe", "said", QuoteKind.Direct, [content]).Claims());
        Assert.Equal(reason, claim.Reasons[0]);
        Assert.True(claim.CheckWorthiness < 0.3);
    }

    [Fact]
    public void Find_SourceWithoutName_SaysSo()
    {
        var story = new ClaimStory("The bridge cost $4 million, some officials said.")
            .Says("some officials", "said", QuoteKind.Indirect, ["The bridge cost $4 million"], SpeakerKind.Unnamed);
        Assert.Contains("The source is not named", Assert.Single(story.Claims()).Reasons);
    }

    [Theory]
    [InlineData("the Foreign Ministry", SpeakerKind.Organization, null, true)]
    [InlineData("Ana Ruiz", SpeakerKind.Person, "Finance Minister", true)]
    [InlineData("Ana Ruiz", SpeakerKind.Person, "former Finance Minister", false)]
    [InlineData("Ana Ruiz", SpeakerKind.Person, "novelist", false)]
    public void Find_StateSource_IsAReason(string source, SpeakerKind kind, string? title, bool isState)
    {
        var story = new ClaimStory($"The bridge cost $4 million, {source} said.").Says(source, "said", QuoteKind.Indirect, ["The bridge cost $4 million"], kind, title);
        Assert.Equal(isState, Assert.Single(story.Claims()).Reasons.Contains("A named state source"));
    }

    [Fact]
    public void Find_Reaction_IsThePositionOfWhoeverReacted()
    {
        var story = new ClaimStory("Ruiz condemned the “illegal” embargo imposed by Brazil.").Says("Ruiz", "condemned", QuoteKind.Mixed, ["the “illegal” embargo imposed by Brazil"]);
        Assert.Equal(ClaimKind.Position, Assert.Single(story.Claims()).Kind);
    }

    [Fact]
    public void Find_AnyText_GivesSpansWithinItAndTellsEveryAttribution() =>
        Gen.OneOf(Gen.String, NewsLike).Sample(HoldsFor, iter: 2_000);

    /// <summary>A source that is a determiner, a comma or bracket, and a name once had a title that ended before it began.</summary>
    [Theory]
    [InlineData("some , Jane Roe said exports fell 5% in 2010.", "some , Jane Roe")]
    [InlineData("The exports fell 5% in 2010, according to the (Lima Exports ) .", "the (Lima Exports )")]
    public void Find_NameRightAfterADeterminerAndAMark_GivesClaims(string text, string source)
    {
        Assert.Contains(ExtractionPipeline.Default.Extract(text).Attributions, attribution => attribution.Source.Any(span => span.Slice(text) == source));
        HoldsFor(text);
    }

    private static void HoldsFor(string text)
    {
        var result = ExtractionPipeline.Default.Extract(text);
        Assert.All(result.Attributions, attribution => Assert.Contains(result.Claims, claim => Tells(claim, attribution)));
        foreach (var claim in result.Claims)
        {
            Assert.NotEmpty(claim.Spans);
            Assert.NotEmpty(claim.Reasons);
            Assert.InRange(claim.CheckWorthiness, 0, 1);
            Assert.All(claim.Spans, span => Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= text.Length));
            Assert.Equal(claim.Spans.Order(), claim.Spans);
            Assert.All(claim.Figures, figure => Assert.Contains(claim.Spans, span => span.Contains(figure.Span)));
        }

        var again = ExtractionPipeline.Default.Extract(text);
        Assert.Equal(result.Claims.Select(Describe), again.Claims.Select(Describe));
    }

    /// <summary>Whether an attribution goes seen by a claim: its own, or one of another that holds all its words.</summary>
    internal static bool Tells(ExtractedClaim claim, ExtractedAttribution attribution) => claim.AttributionId == attribution.Id
        || attribution.Content.All(words => claim.Spans.Any(span => span.Start <= words.Start && words.End <= span.End));

    private static string Describe(ExtractedClaim claim) =>
        $"{claim.Id} {string.Join(',', claim.Spans)} {claim.Kind} {claim.AttributionId} {claim.CheckWorthiness} {string.Join(',', claim.Reasons)}";

    private static readonly string[] Pieces =
    [
        "Ruiz ", "said ", "that ", "“", "”", "the ", "deal ", "rose ", "5% ", "in 2010 ", "and ", "but ", "while ", "; ", ": ", " – ", ". ", ", ", "\n", "\n\n", "Lima ", "met ",
        "on Tuesday ", "will ", "who ", "'", "’s ", "told ", "according to ", "Exports ", "fell ", "2 million tons ", "? ", "(", ") ", "\ud83d\ude00", "\u200b", "e\u0301",
    ];

    private static readonly Gen<string> NewsLike =
        Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).Array[0, 60].Select(pieces => string.Concat(pieces));
}
