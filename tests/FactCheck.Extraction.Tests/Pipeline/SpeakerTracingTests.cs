using FactCheck.Core.Text;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Tests.Pipeline;

public sealed class SpeakerTracingTests
{
    private const string Text =
        "Mara Lind, the mayor, opened the harbour on Friday, and Ruth Amsel was there.\n\n" +
        "“Nobody asked the fishermen,” Lind said. “They were all at sea,” Amsel said.";

    [Theory]
    [InlineData("Lind", "Mara Lind")]
    [InlineData("Amsel", "Ruth Amsel")]
    public void Trace_ALastName_IsWhoeverTheTextGivesItTo_WithTheReason(string source, string name)
    {
        var speaker = Assert.Single(SpeakerTracing.Trace(Text, Said("“Nobody asked the fishermen,”", source), [Said("“They were all at sea,”", "Amsel")]));
        Assert.Equal(name, speaker.Name);
        Assert.Contains($"last name of {name}", speaker.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Trace_ATextThatIsNotInEnglish_FindsNobody() =>
        Assert.Empty(SpeakerTracing.Trace(
            "Das Meer war gestern sehr ruhig, sagte die Bürgermeisterin, und niemand hat die Fischer gefragt, ob sie das auch wollen.",
            new AttributedWords([new TextSpan(0, 30)], [], [new TextSpan(38, 27)]),
            []));

    private static AttributedWords Said(string words, string source) => new([At(words)], [], [At($"{source} said") with { Length = source.Length }]);

    private static TextSpan At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
