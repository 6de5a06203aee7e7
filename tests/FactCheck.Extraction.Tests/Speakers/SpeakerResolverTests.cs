using FactCheck.Core.Attributions;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Tests.Speakers;

public sealed class SpeakerResolverTests
{
    // The last attribution of each text is the one in question.
    [Theory]
    [InlineData("Robert L. Hale met the press. Hale said it was late.", "Robert L. Hale")]
    [InlineData("Linda Park ran with Tom Park. Linda Park won; Linda Park spoke. Park said it was late.", "Linda Park")]
    [InlineData("Bill Moss and Jane Moss came. Mrs. Moss said it was late.", "Jane Moss")]
    [InlineData("De Witt closes the port, port says. Mayor Anna de Witt spoke. De Witt said it was late.", "Anna de Witt")]
    [InlineData("James O’Neill spoke. O'Neill said it was late.", "James O’Neill")]
    [InlineData("Li Wei met Paul Crane. Li said it was late.", "Li Wei")]
    [InlineData("Anna Roe spoke on Monday with Paul Crane. She said it was late.", "Anna Roe")]
    [InlineData("Paul Crane, who owns the mill, met Anna Roe. “It is late,” he said.", "Paul Crane")]
    [InlineData("Sen. Anna Roe met Gov. Paul Crane. The governor said it was late.", "Paul Crane")]
    [InlineData("Jane Roe, 54, of Bowie, Md., who watched, said it was late.", "Jane Roe")]
    [InlineData("A Moss spokesman, Tim Hill, said it was late.", "Tim Hill")]
    [InlineData("Moss spokeswoman Tina Hill said it was late.", "Tina Hill")]
    [InlineData("Paul Crane’s letter said it was late.", "Paul Crane")]
    [InlineData("The Federal Water Agency met. The agency said it was late.", "Federal Water Agency")]
    [InlineData("France’s Defence Ministry said it was late.", "France’s Defence Ministry")]
    [InlineData("The news agency TASS said it was late.", "TASS")]
    [InlineData("The harbour’s owner, Paul Crane, sued Anna Roe, who said it was late.", "Anna Roe")]
    public void Extract_Source_IsResolvedToTheFullName(string text, string name) =>
        Assert.Equal(name, Assert.Single(Last(text).Speakers).Name);

    [Theory]
    [InlineData("Chinese Foreign Minister Li Wei said it was late.", "Chinese Foreign Minister")]
    [InlineData("Former senator Anna Roe said it was late.", "Former senator")]
    [InlineData("Crane’s undersecretary of state on ports and roads Anna L. Roe said it was late.", "Crane’s undersecretary of state on ports and roads")]
    [InlineData("Anna Roe, a lawyer for the families, said it was late.", "lawyer for the families")]
    [InlineData("Rep. Anna Roe (D-Md.), head of the water committee, said it was late.", "Rep., head of the water committee")]
    [InlineData("President Bill Crane, whom Mr. Roe advised, left. Mr. Roe said it was late.", null)]
    [InlineData("Mr. Crane said it was late.", null)]
    public void Extract_Title_IsGivenAsTheArticleHasIt(string text, string? title) =>
        Assert.Equal(title, Assert.Single(Last(text).Speakers).Title);

    [Theory]
    [InlineData("Some pundits said it was late.", SpeakerKind.Unnamed)]
    [InlineData("Officials said it was late.", SpeakerKind.Unnamed)]
    [InlineData("One aide to the mayor said it was late.", SpeakerKind.Unnamed)]
    [InlineData("Residents said it was late.", SpeakerKind.Group)]
    [InlineData("Republicans said it was late.", SpeakerKind.Group)]
    [InlineData("The Interior Ministry said it was late.", SpeakerKind.Organization)]
    [InlineData("Germany said it was late.", SpeakerKind.Organization)]
    [InlineData("Anna Roe said it was late.", SpeakerKind.Person)]
    public void Extract_Source_HasItsKind(string text, SpeakerKind kind) =>
        Assert.Equal(kind, Assert.Single(Last(text).Speakers).Kind);

    [Theory]
    [InlineData("Kenyan Foreign Minister Ali Otieno met his Ugandan counterpart Peter Okello. Both ministers said it was late.")]
    [InlineData("Ali Otieno met Peter Okello. The two men said it was late.")]
    [InlineData("Ali Otieno and Peter Okello said it was late.")]
    public void Extract_TwoSpeakers_AreBothNamed(string text) =>
        Assert.Equal(["Ali Otieno", "Peter Okello"], Last(text).Speakers.Select(static s => s.Name));

    [Theory]
    [InlineData("Anna Roe told Fox News Digital that it was late.", "Fox News Digital")]
    [InlineData("It was late, Reuters reported.", "Reuters")]
    [InlineData("In an interview with CNN, Anna Roe said it was late.", "CNN")]
    [InlineData("“It is late,” Anna Roe wrote on X.", "X")]
    [InlineData("Anna Roe told the BBC that it was late. “It is,” Roe said.", "BBC")]
    [InlineData("Anna Roe told the BBC that it was late. “It is,” Paul Crane said.", null)]
    [InlineData("Anna Roe told Congress that it was late.", null)]
    [InlineData("Reuters reported that it was late. Anna Roe said it was early.", null)]
    public void Extract_Outlet_IsWhoWasToldOrCarriedIt(string text, string? outlet) => Assert.Equal(outlet, Last(text).Outlet);

    [Fact]
    public void Extract_QuotationWithoutSpeaker_GoesOnFromTheOneBeforeAndSaysSo()
    {
        ExtractedAttribution found = Last("“It is late,” Anna Roe said.\n\n“It is very late indeed.”");
        ExtractedSpeaker speaker = Assert.Single(found.Speakers);
        Assert.Equal("Anna Roe", speaker.Name);
        Assert.Empty(found.Source);
        Assert.InRange(speaker.Confidence, 0, 0.5);
        Assert.Contains("No speaker is named here", speaker.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_PronounWithoutAnyoneBefore_StaysUnnamed() =>
        Assert.Equal(SpeakerKind.Unnamed, Assert.Single(Last("She said it was late.").Speakers).Kind);

    private static ExtractedAttribution Last(string text) => ExtractionPipeline.Default.Extract(text).Attributions[^1];
}
