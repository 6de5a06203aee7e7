using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;

namespace FactCheck.Extraction.Tests.Claims;

/// <summary>Where a claim begins and ends, so that it can be true or false by itself.</summary>
public sealed class ClaimEdgesTests
{
    [Theory]
    [InlineData("The bakers’ guild endorsed Anna Roe.", "The bakers’ guild", "endorsed", "Anna Roe")]
    [InlineData("The mayor declined to close the pier.", "The mayor", "declined", "to close the pier")]
    [InlineData("Ruiz has rejected a plan drawn up in May.", "Ruiz", "has rejected", "a plan drawn up in May")]
    [InlineData("Ruiz is promising lower tolls.", "Ruiz", "is promising", "lower tolls")]
    [InlineData("Ruiz called for a toll that drivers can pay.", "Ruiz", "called for", "a toll that drivers can pay")]
    public void Find_ContentThatAssertsNothing_IsClaimedWithSourceAndCue(string text, string source, string cue, string content) =>
        Assert.Equal([text.TrimEnd('.')], new ClaimStory(text).Says(source, cue, QuoteKind.Indirect, [content]).Words());

    [Theory]
    [InlineData("Ruiz said the pier was closed.", "Ruiz", "said", "the pier was closed")]
    [InlineData("Ruiz believes the pier is safe.", "Ruiz", "believes", "the pier is safe")]
    [InlineData("Ruiz says drivers oppose the toll.", "Ruiz", "says", "drivers oppose the toll")]
    [InlineData("Ruiz argued that drivers oppose the toll.", "Ruiz", "argued", "that drivers oppose the toll")]
    public void Find_ContentThatAssertsSomething_IsClaimedAlone(string text, string source, string cue, string content) =>
        Assert.Equal([content.StartsWith("that ", StringComparison.Ordinal) ? content[5..] : content], new ClaimStory(text).Says(source, cue, QuoteKind.Indirect, [content]).Words());

    [Theory]
    [InlineData("Ruiz told Roe how the talks went.", "told", "how the talks went")]
    [InlineData("Ruiz said where the ships were.", "said", "where the ships were")]
    public void Find_ContentThatIsAnEmbeddedQuestion_IsClaimedWithSourceAndCue(string text, string cue, string content) =>
        Assert.Equal([text.TrimEnd('.')], new ClaimStory(text).Says("Ruiz", cue, QuoteKind.Indirect, [content]).Words());

    [Fact]
    public void Find_ActWithinAnothersReport_IsNoClaimBesideIt()
    {
        var claim = Assert.Single(new ClaimStory("Reuters reported that Ruiz condemned the toll.")
            .Says("Reuters", "reported", QuoteKind.Indirect, ["that Ruiz condemned the toll"]).Says("Ruiz", "condemned", QuoteKind.Indirect, ["the toll"]).Claims());
        Assert.Equal("a1", claim.AttributionId);
    }

    [Fact]
    public void Find_StatementWithinAnothersReport_IsAClaimBesideIt() => Assert.Equal(
        ["Ruiz claimed the pier was closed", "the pier was closed"],
        new ClaimStory("Roe said Ruiz claimed the pier was closed.")
            .Says("Roe", "said", QuoteKind.Indirect, ["Ruiz claimed the pier was closed"]).Says("Ruiz", "claimed", QuoteKind.Indirect, ["the pier was closed"]).Words());

    [Fact]
    public void Find_NameWithoutSource_BringsTheWordsItNames() => Assert.Contains(
        "the old solvents … known as KT",
        new ClaimStory("They banned the old solvents, known as KT, on the pier.").Says("", "known as", QuoteKind.Indirect, ["KT"]).Words());

    [Theory]
    [InlineData(", like him, Ruiz was jailed")]
    [InlineData("that, like him, Ruiz was jailed")]
    public void Find_ContentThatBeginsWithAComma_IsClaimedWithoutIt(string content) => Assert.Equal(
        ["like him, Ruiz was jailed"],
        new ClaimStory("Roe noted that, like him, Ruiz was jailed.").Says("Roe", "noted", QuoteKind.Indirect, [content]).Words());

    [Fact]
    public void Find_RelativeClauseAfterAPossession_HasItsOwner() => Assert.Contains(
        "Anna Crane’s 2005 film … earned $3 million in Peru",
        new ClaimStory("The jury watched Anna Crane’s 2005 film, which earned $3 million in Peru.").Words());

    [Fact]
    public void Find_TwoWhoAreGivenSomething_StayTogether() => Assert.DoesNotContain(
        new ClaimStory("In 2014 Ruiz announced new rules, which gave Roe and his team of planners the support they needed.").Words(),
        static words => words.EndsWith("gave Roe", StringComparison.Ordinal));

    [Fact]
    public void Find_ContentThatIsAPronoun_BringsTheWordsItStandsFor() => Assert.Equal(
        ["Ruiz ended the new toll", "the new toll, which drivers say harms small firms"],
        new ClaimStory("Ruiz ended the new toll, which drivers say harms small firms.").Says("drivers", "say", QuoteKind.Indirect, ["which", "harms small firms"]).Words());

    [Theory]
    [InlineData("The bank, which lost $3 billion in 2014, opened in Leeds on Monday.", "The bank … lost $3 billion in 2014", "The bank … opened in Leeds on Monday")]
    [InlineData("Roe sued Mark Jones, who earned $2 million in 2015.", "Roe sued Mark Jones", "Mark Jones … earned $2 million in 2015")]
    public void Find_RelativeClauseWithAFigure_IsAClaimOfItsOwn(string text, string first, string second) =>
        Assert.Equal([first, second], new ClaimStory(text).Words().Order(StringComparer.Ordinal).OrderBy(words => text.IndexOf(words.Split(" … ")[^1], StringComparison.Ordinal)));

    [Fact]
    public void Find_SourceThatIsAPronoun_IsSaidByWhatItStandsFor() => Assert.Contains(
        "Peru … called an urgent meeting",
        new ClaimStory("Minister Ruiz flew to Peru, which called an urgent meeting.").Says("which", "called", QuoteKind.Indirect, ["an urgent meeting"]).Words());

    [Fact]
    public void Find_RelativeClauseAfterSomebodysWords_HasItsSubject() => Assert.Contains(
        "the 1994 harbour act … cut tolls by nearly $55 million over six years",
        new ClaimStory("Drivers point to the 1994 harbour act, which cut tolls by nearly $55 million over six years.").Says("Drivers", "point to", QuoteKind.Indirect, ["the 1994 harbour act"]).Words());

    [Theory]
    [InlineData("LIMA, Peru (AP) — The port closed on Monday in Callao.", "The port closed on Monday in Callao")]
    [InlineData("LIMA - The port closed on Monday in Callao.", "The port closed on Monday in Callao")]
    public void Find_Dateline_IsNoPartOfTheClaim(string text, string claim) => Assert.Equal([claim], new ClaimStory(text).Words());

    [Fact]
    public void Find_SubjectInCapitalsBeforeAnAside_IsNoDateline() => Assert.Equal(
        ["NATO - the alliance founded in 1949 - met on Monday in Callao"],
        new ClaimStory("NATO - the alliance founded in 1949 - met on Monday in Callao.").Words());

    [Fact]
    public void Find_WordsBeforeAnAttribution_EndWhereTheyLeadUpToIt() => Assert.Equal(
        ["Ruiz was arrested in Lima on Monday", "the toll was unpaid"],
        new ClaimStory("Ruiz was arrested in Lima on Monday after Roe said the toll was unpaid.").Says("Roe", "said", QuoteKind.Indirect, ["the toll was unpaid"]).Words());

    [Fact]
    public void Find_TimeAfterAReport_IsNoPartOfTheNextClaim() => Assert.Contains(
        "Minister Ruiz signed the treaty in Lima",
        new ClaimStory("Roe said the pier was closed Friday afternoon, and Minister Ruiz signed the treaty in Lima.").Says("Roe", "said", QuoteKind.Indirect, ["the pier was closed"]).Words());

    [Theory]
    [InlineData("On The Harbour Hour on Tuesday, Ruiz said the pier was closed.", "the pier was closed")]
    [InlineData("In a statement signed on Tuesday by Peru, Ruiz said the pier was closed.", "the pier was closed")]
    public void Find_WhereAndWhenItWasSaid_IsNoClaim(string text, string content) =>
        Assert.Equal([content], new ClaimStory(text).Says("Ruiz", "said", QuoteKind.Indirect, [content]).Words());

    [Theory]
    [InlineData("“Did the port lose $3 million last year?”", "A question: it asserts nothing by itself")]
    [InlineData("“Thank you all very much,”", "A greeting or thanks: there is nothing to check")]
    [InlineData("“Absolutely not,”", "Too few words to be true or false by themselves")]
    public void Find_WordsThatAssertNothing_SaySoAndRankLast(string content, string reason)
    {
        var claim = Assert.Single(new ClaimStory($"{content} Roe said.").Says("Roe", "said", QuoteKind.Direct, [content]).Claims());
        Assert.Equal(reason, claim.Reasons[0]);
        Assert.True(claim.CheckWorthiness < 0.2, $"{claim.CheckWorthiness}");
    }

    [Fact]
    public void Find_LongSpeech_GivesEachSentenceWorthCheckingItself()
    {
        const string Speech = "“We all love this harbour and nobody in this hall tonight would ever wish to see it fall silent again for good. Peru signed the port treaty with Chile. "
            + "I hope that you and your families come back every single summer to swim. Minister Ruiz opened the new pier in Callao.”";
        var words = new ClaimStory($"{Speech} Roe said.").Says("Roe", "said", QuoteKind.Direct, [Speech]).Words();
        Assert.Contains("Peru signed the port treaty with Chile", words);
        Assert.Contains(words, one => one.StartsWith("Minister Ruiz opened the new pier in Callao", StringComparison.Ordinal));
    }

    [Fact]
    public void Find_QuotationInAQuotation_IsNotCut() => Assert.Equal(
        ["“He told us: ‘We paid $5 million in 2015; we lost 3 percent in 2016.’”"],
        new ClaimStory("“He told us: ‘We paid $5 million in 2015; we lost 3 percent in 2016.’” Roe said.")
            .Says("Roe", "said", QuoteKind.Direct, ["“He told us: ‘We paid $5 million in 2015; we lost 3 percent in 2016.’”"]).Words());

    [Theory]
    [InlineData("Last year, the toll was raised as part of the Peru spending bill.", ClaimKind.Comparison, false)]
    [InlineData("Peru was the last country to raise wages.", ClaimKind.Comparison, true)]
    public void Find_LastYear_IsNoRank(string text, ClaimKind kind, bool expected) =>
        Assert.Equal(expected, Assert.Single(new ClaimStory(text).Claims()).Kind == kind);

    [Fact]
    public void Find_TwoObjectsOfOneVerb_StayTogether() => Assert.Single(
        new ClaimStory("In 1998 Ruiz led her staff and the general public to think the pier was safe.").Words());
}
