using System.Security.Cryptography;
using System.Text;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Tests.Pipeline;

public class ExtractionPipelineTests
{
    private const string German = "„Die Brücke bleibt bis Juni geschlossen“, sagte die Bürgermeisterin am Montag. Die Stadt hat kein Geld für den Bau, und das ist nicht gut.";

    [Theory]
    [InlineData(German)]
    [InlineData("« Le pont est fermé », a dit la maire. Les habitants de la ville attendent une réponse du conseil depuis des mois, et rien ne vient.")]
    [InlineData("«Мост закрыт до июня», — сказала мэр города в понедельник. В городе нет денег на ремонт, и жители давно ждут ответа от совета.")]
    public void Extract_OtherLanguage_SaysSoAndGuessesNothing(string text)
    {
        var result = ExtractionPipeline.Default.Extract(text);

        Assert.Contains("not in English", result.Notice, StringComparison.Ordinal);
        Assert.Empty(result.Attributions);
        Assert.Empty(result.Claims);
        Assert.NotEmpty(result.Sentences);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Sí.")]
    [InlineData("“The bridge is closed,” said Ada Bell.")]
    [InlineData("THE BRIDGE WILL STAY CLOSED UNTIL JUNE, THE COUNCIL SAID ON MONDAY, AND NOBODY KNOWS WHAT WILL HAPPEN TO THE FERRY.")]
    [InlineData("Ada Bell 4, Tom Hall 2; Lena Fox 3, Nora Pell 1; Kelmouth Rovers 2, Aldmoor Town 2; Ben Marsh 5, Joe Reed 3; Sam Cole 1, Max Dean 0")]
    public void Extract_EnglishOrTooLittleToTell_IsSearched(string text) => Assert.Null(ExtractionPipeline.Default.Extract(text).Notice);

    [Fact]
    public void Extract_EnglishWithAForeignQuote_IsSearched()
    {
        const string text = "The mayor spoke to the press on Monday and said that the bridge would be closed until June, but the council has not agreed to it. ";

        Assert.Null(ExtractionPipeline.Default.Extract(text + text + German).Notice);
    }

    [Fact]
    public void Extract_LongTextWithHalfPairs_IsHashedAsItsUtf8()
    {
        var text = new string('a', 32_767) + "\U0001F600" + new string('é', 40_000) + "\uD800";

        var result = ExtractionPipeline.Default.Extract(text);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), result.Sha256);
    }
}
