using FactCheck.Core.Attributions;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Tests.Speakers;

/// <summary>Names told from what only looks like one, by what the rest of the text says.</summary>
public sealed class NameEvidenceTests
{
    [Theory]
    [InlineData("Roe Slams Harbour Plan Before Council Vote\n\nMayor Anna Roe met the council. “It is late,” Roe said.")]
    [InlineData("ROE SLAMS HARBOUR PLAN BEFORE VOTE\n\nMayor Anna Roe met the council. “It is late,” Roe said.")]
    [InlineData("Anna Roe Calls Harbour Plan ‘A Shame’\n\nMayor Anna Roe met the council. “It is late,” Roe said.")]
    public void Extract_HeadlineInTitleCase_LendsNoVerbToAName(string text) =>
        Assert.All(Extract(text).Attributions.SelectMany(static a => a.Speakers), static s => Assert.Equal("Anna Roe", s.Name));

    [Theory]
    [InlineData("Sens. Anna Roe (D-Ore.), Paul Crane (R-La.) and Li Wei (D-N.J.) said it was late.", "Anna Roe", "Paul Crane", "Li Wei")]
    [InlineData("Rep. Anna Roe (R-Ky.) said it was late.", "Anna Roe")]
    [InlineData("Sen. Anna Roe, R-Mont., and Sen. Li Wei, D-Wash., said it was late.", "Anna Roe", "Li Wei")]
    public void Extract_PartyTags_AreNobody(string text, params string[] names) =>
        Assert.Equal(names, Last(text).Speakers.Select(static s => s.Name));

    [Fact]
    public void Extract_WhatATitleOwns_IsNobody() => Assert.Equal(
        ["Anna Roe", "Paul Crane"],
        Last("Mayor Anna Roe met Mayor Paul Crane. The mayor’s Pacific roots came up over lunch. The two said it was late.").Speakers.Select(static s => s.Name));

    [Fact]
    public void Extract_TitleOfSeveral_IsEachOnes()
    {
        Assert.Equal(["Sen.", "Sen."], Last("Sens. Anna Roe (D-Ore.) and Paul Crane (R-La.) said it was late.").Speakers.Select(static s => s.Title));
        Assert.Equal("Anna M. Roe", Last("Senators Anna M. Roe and Paul Crane met. Ms. Roe said it was late.").Speakers[0].Name);
    }

    [Theory]
    [InlineData("Paul King, a lawyer, spoke first. “It is late,” Mr. King said.", "Paul King")]
    [InlineData("Anna Baker, an adviser to the port, spoke first. “It is late,” Baker said.", "Anna Baker")]
    [InlineData("Paul King, a lawyer, met the king. “It is late,” the king said.", "the king")]
    public void Extract_LastNameThatIsATitle_IsTheNameWhereSomebodyBearsIt(string text, string name) =>
        Assert.Equal(name, Assert.Single(Last(text).Speakers).Name);

    [Theory]
    [InlineData("Halden Moor CEO Paul Crane resigned. The bank had lost money for years. Halden Moor said it was late.", "Halden Moor")]
    [InlineData("Halden Moor shareholders met. Halden Moor said it was late.", "Halden Moor")]
    public void Extract_FirmByThePostBesideIt_IsABody(string text, string name)
    {
        ExtractedSpeaker speaker = Assert.Single(Last(text).Speakers);
        Assert.Equal((name, SpeakerKind.Organization), (speaker.Name, speaker.Kind));
    }

    [Theory]
    [InlineData("Video from the pier was grainy. The video showed that it was late.")]
    [InlineData("Survey results came in on Monday. The survey found that it was late.")]
    public void Extract_WordWrittenSmallElsewhere_IsNoName(string text) =>
        Assert.NotEqual(SpeakerKind.Person, Assert.Single(Last(text).Speakers).Kind);

    [Theory]
    [InlineData("The Roper Centre for Marine Science said it was late.", "Roper Centre for Marine Science")]
    [InlineData("The Alliance to Protect Harbours said it was late.", "Alliance to Protect Harbours")]
    [InlineData("The Food and Water Agency said it was late.", "Food and Water Agency")]
    [InlineData("Citizens for Clean Harbours said it was late.", "Citizens for Clean Harbours")]
    public void Extract_BodyWithASmallWordInItsName_IsGivenWhole(string text, string name) =>
        Assert.Equal(name, Assert.Single(Last(text).Speakers).Name);

    [Theory]
    [InlineData("Several judges hearing old Right of Way Act cases said it was late.", "Several judges hearing old Right of Way Act cases")]
    [InlineData("A complaint filed by the Food and Water Agency said it was late.", "A complaint filed by the Food and Water Agency")]
    public void Extract_NameInsideADescription_DoesNotSpeak(string text, string name) =>
        Assert.Equal(name, Assert.Single(Last(text).Speakers).Name);

    [Theory]
    [InlineData("Bill Moss and Jane Moss run the mill. Jane Moss bought it; Jane Moss repaired it. In his last year, Moss said it was late.", "Bill Moss")]
    [InlineData("President Moss signed the act. His daughter, Jane Moss, watched. In his speech, Moss said it was late.", "Moss")]
    [InlineData("Jane Moss, a governor, and Bill Moss, a senator, came. Senator Moss said it was late.", "Bill Moss")]
    public void Extract_LastNameOfSeveral_GoesByWhatStandsBeside(string text, string name) =>
        Assert.Equal(name, Assert.Single(Last(text).Speakers).Name);

    [Fact]
    public void Extract_LastNameOfSeveralWithoutEvidence_IsUnsureAndNamesBoth()
    {
        ExtractedSpeaker speaker = Assert.Single(Last("Jane Moss and Carla Moss run the mill. Moss said it was late.").Speakers);
        Assert.InRange(speaker.Confidence, 0, 0.5);
        Assert.Contains("Jane Moss", speaker.Reason, StringComparison.Ordinal);
        Assert.Contains("Carla Moss", speaker.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The letter said the pier was closed. She said it was late.")]
    [InlineData("That means closing the pier, limiting trade. He said it was late.")]
    public void Extract_PronounOfAPerson_IsNeverAThing(string text) =>
        Assert.Contains("is named before", Assert.Single(Last(text).Speakers).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("Kenyan minister Ali Otieno met Ugandan minister Peter Okello. The Kenyan minister said it was late.", "Ali Otieno")]
    [InlineData("Former governor Ali Otieno met Governor Peter Okello. The former governor said it was late.", "Ali Otieno")]
    [InlineData("Governor Peter Okello spoke. The former governor said it was late.", "The former governor")]
    [InlineData("Republican nominee Paul Crane spoke in Ohio. The Democratic nominee said it was late.", "The Democratic nominee")]
    [InlineData("Republican presidential nominee Paul Crane met Republican vice presidential nominee Ali Otieno. The Republican presidential nominee said it was late.", "Paul Crane")]
    public void Extract_DescriptionOfAnotherSide_IsSomebodyElse(string text, string name) =>
        Assert.Equal(name, Assert.Single(Last(text).Speakers).Name);

    [Fact]
    public void Extract_BothOfAnOffice_AreNotTwoOfOtherOffices() =>
        Assert.Equal("Both candidates", Assert.Single(Last("The fund’s chief economist Anna Roe met Prime Minister Paul Crane. Both candidates said it was late.").Speakers).Name);

    [Fact]
    public void Extract_OwnerOfWordsInANoun_IsTheSource()
    {
        ExtractedSpeaker speaker = Assert.Single(Last("Judge Anna Roe ruled on Monday. Roe’s claim that the pier was closed is disputed.").Speakers);
        Assert.Equal(("Anna Roe", SpeakerKind.Person), (speaker.Name, speaker.Kind));
    }

    [Fact]
    public void Extract_FirstPersonInsideSomebodysWords_IsThatSomebody()
    {
        ExtractionResult result = Extract("ROE: Good evening to everybody here.\n\nCRANE: I said that the pier was closed and I believe it is unsafe.\n\nROE: Thank you for that answer.");
        Assert.DoesNotContain(result.Attributions.SelectMany(static a => a.Speakers), static s => s.Kind == SpeakerKind.Article);
    }

    [Fact]
    public void Extract_NamesOfATranscript_ArePeople_AndRolesAreNobody()
    {
        ExtractionResult result = Extract("QUESTION: Is the pier closed today?\n\nROE: It is closed until the spring.\n\nQUESTION: Who will pay for that?\n\nMS. ROE: The port will pay for all of it.");
        Assert.Equal(
            [SpeakerKind.Unnamed, SpeakerKind.Person, SpeakerKind.Unnamed, SpeakerKind.Person],
            result.Attributions.Select(static a => Assert.Single(a.Speakers).Kind));
    }

    private static ExtractionResult Extract(string text) => ExtractionPipeline.Default.Extract(text);

    private static ExtractedAttribution Last(string text) => Extract(text).Attributions[^1];
}
