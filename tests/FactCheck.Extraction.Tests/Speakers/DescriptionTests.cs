using FactCheck.Core.Attributions;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Tests.Speakers;

/// <summary>Who is meant where the article describes a speaker instead of naming them; the last attribution of each text is the one in question.</summary>
public sealed class DescriptionTests
{
    [Theory]
    [InlineData("An aide to Roe said it was late. Paul Crane left. “It is late,” the aide said.", "An aide to Roe")]
    [InlineData("A friend of the singer said it was late. The source said it was early.", "A friend of the singer")]
    [InlineData("A woman in the queue said it was late. “It is late,” she said.", "A woman in the queue")]
    [InlineData("A diplomat who has seen the letter said it was late.", "A diplomat")]
    public void Extract_UnnamedSourceAgain_IsTheSameSource(string text, string name)
    {
        ExtractedSpeaker speaker = Speaker(text);
        Assert.Equal((name, SpeakerKind.Unnamed), (speaker.Name, speaker.Kind));
    }

    [Theory]
    [InlineData("Paul Crane waited. A woman in the queue said it was late. He said it was early.")]
    [InlineData("Paul Crane waited. Few people said it was late. He said it was early.")]
    public void Extract_SomebodyElseThenHe_IsTheManNamed(string text) => Assert.Equal("Paul Crane", Speaker(text).Name);

    [Theory]
    [InlineData("Sen. Anna Roe, D-Ore., met Sen. Paul Crane, R-Kan., in March. The senator from Oregon said it was late.", "Anna Roe")]
    [InlineData("Paul Crane grows barley. “It is late,” the farmer said.", "Paul Crane")]
    [InlineData("Bjorn Lind waved from the deck. “It is late,” the Dane said.", "Bjorn Lind")]
    [InlineData("Anna Roe waved from the deck. “It is late,” the 34-year-old said.", "Anna Roe")]
    [InlineData("Mayor Anna Roe met Paul Crane, the sheriff. The sheriff said it was late.", "Paul Crane")]
    [InlineData("Mayor Anna Roe waved from the deck. The nominee said it was late.", "Anna Roe")]
    [InlineData("Mayor Paul Crane waved from the deck. “It is late,” the Leeds businessman said.", "Paul Crane")]
    [InlineData("Mayor Anna Roe waved from the deck. The former senator said it was late.", "Anna Roe")]
    public void Extract_DescriptionOfSomebodyNamed_IsResolved(string text, string name) => Assert.Equal(name, Speaker(text).Name);

    [Theory]
    [InlineData("Mayor Anna Roe waved from the deck. The former mayor said it was late.")]
    [InlineData("Mayor Anna Roe waved from the deck. The coroner said it was late.")]
    [InlineData("Anna Roe waved from the deck. The source said it was late.")]
    public void Extract_DescriptionOfSomebodyElse_IsNotTheOneNamed(string text) => Assert.NotEqual("Anna Roe", Speaker(text).Name);

    [Theory]
    [InlineData("Hallam Foods lost a lorry. The company said it was late.", "Hallam Foods")]
    [InlineData("Shares in Hallam fell. Hallam said it was late.", "Hallam")]
    [InlineData("Hallam Gas closed its office. Hallam said it was late.", "Hallam Gas")]
    [InlineData("The company, Hallam Gas, said it was late.", "Hallam Gas")]
    [InlineData("The river authority said it was late. The authority said it was early.", "The river authority")]
    [InlineData("The river authority replied within an hour. “We are late,” it said.", "The river authority")]
    public void Extract_Body_IsResolvedToItsName(string text, string name)
    {
        ExtractedSpeaker speaker = Speaker(text);
        Assert.Equal((name, SpeakerKind.Organization), (speaker.Name, speaker.Kind));
    }

    [Fact]
    public void Extract_HisSpokesman_SaysWhose() =>
        Assert.Equal(("Paul Crane’s spokesman", SpeakerKind.Unnamed), (Speaker("Mayor Paul Crane left. His spokesman said it was late.").Name, Speaker("Mayor Paul Crane left. His spokesman said it was late.").Kind));

    [Theory]
    [InlineData("Hallam Gas met Orton Energy in May. Both companies said it was late.", "Hallam Gas", "Orton Energy")]
    [InlineData("The Home Ministry met the Finance Ministry in May. Both ministries said it was late.", "Home Ministry", "Finance Ministry")]
    [InlineData("Anna Roe came with Paul Crane and Tom Hill. The two men said it was late.", "Paul Crane", "Tom Hill")]
    public void Extract_TwoOfAKind_AreBothNamed(string text, string one, string other) =>
        Assert.Equal([one, other], Last(text).Speakers.Select(static s => s.Name));

    [Theory]
    [InlineData("Paul Crane, a farmer, said it was late. Anna Roe disagreed. “It is early,” she said.", "Anna Roe")]
    [InlineData("Foreign Minister Bako Sall said it was late. Anna Roe frowned. She said it was early.", "Anna Roe")]
    [InlineData("Anna Roe said it was late. Asked again, Jane Moss frowned. “It is early,” she said.", "Jane Moss")]
    [InlineData("Tola Sall sold her boat. Paul Crane bought it. She said it was late.", "Tola Sall")]
    public void Extract_Pronoun_IsWhomTheSentenceBeforeIsAbout(string text, string name) => Assert.Equal(name, Speaker(text).Name);

    [Fact]
    public void Extract_PieceOfAPhrase_IsNotTheBodyThatItMeans() =>
        Assert.NotEqual("The average weekly", Speaker("The average weekly wage rose. It said it was late.").Name);

    [Theory]
    [InlineData("His Kenyan counterpart, Anna Roe, said it was late.", "Kenyan counterpart")]
    [InlineData("The port’s lawyer, Anna Roe, left early. Roe said it was late.", "port’s lawyer")]
    [InlineData("The former council leader Anna Roe said it was late.", "former council leader")]
    [InlineData("On Monday, alliance spokeswoman Anna Roe said it was late.", "alliance spokeswoman")]
    [InlineData("Anna Roe, an analyst at Hill & Sons, said it was late.", "analyst at Hill & Sons")]
    [InlineData("Cllr Anna Roe said it was late.", "Cllr")]
    public void Extract_TitleAroundAName_IsGivenWhole(string text, string title) => Assert.Equal(title, Speaker(text).Title);

    [Fact]
    public void Extract_Account_IsItsOwners() =>
        Assert.Equal("Anna Roe", Speaker("“It is late,” Anna Roe (@annaroe) wrote on X.\n\n“It is early,” @annaroe wrote.").Name);

    [Fact]
    public void Extract_AccountOfNobodyNamed_IsUnnamed()
    {
        ExtractedSpeaker speaker = Speaker("“It is late,” @annaroe wrote.");
        Assert.Equal(("@annaroe", SpeakerKind.Unnamed), (speaker.Name, speaker.Kind));
    }

    [Fact]
    public void Extract_QuotationAlone_IsTheAnswerInADialogue() =>
        Assert.Equal("Paul Crane", Speaker("“Is it late?” asked Anna Roe.\n\n“It is,” said Paul Crane.\n\n“And is it dark?” asked Roe.\n\n“Very.”").Name);

    [Fact]
    public void Extract_QuotationAloneAfterOneSpeaker_GoesOnFromThem() =>
        Assert.Equal("Anna Roe", Speaker("Paul Crane left.\n\n“It is late,” said Anna Roe.\n\n“It is very late indeed.”").Name);

    [Theory]
    [InlineData("Anna Roe told the Daily Mirror that it was late, Reuters reported.", "Reuters", "Daily Mirror")]
    [InlineData("It was late, TASS reported, citing the defence ministry.", "TASS", "defence ministry")]
    [InlineData("Interfax, quoting two officials in the port, said it was late.", "Interfax", "two officials in the port")]
    [InlineData("Anna Roe told the BBC that it was late.", "BBC")]
    [InlineData("Anna Roe said it was late.")]
    public void Extract_OutletChain_BeginsNearestTheReader(string text, params string[] chain)
    {
        ExtractedAttribution found = Last(text);
        Assert.Equal(chain, found.OutletChain);
        Assert.Equal(chain.Length > 1, found.Reasons.Contains($"Passed on: {string.Join(", from ", chain)}"));
    }

    [Fact]
    public void Extract_ToldToOneReportedByAnother_IsSaidByWhoWasHeard() =>
        Assert.Equal("Anna Roe", Speaker("Anna Roe told the Daily Mirror that it was late, Reuters reported.").Name);

    private static ExtractedSpeaker Speaker(string text) => Assert.Single(Last(text).Speakers);

    private static ExtractedAttribution Last(string text) => ExtractionPipeline.Default.Extract(text).Attributions[^1];
}
