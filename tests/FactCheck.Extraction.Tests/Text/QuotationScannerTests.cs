using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Tests.Text;

public sealed class QuotationScannerTests
{
    [Theory]
    [InlineData("“Yes,” he said. “No.”", "“Yes,”|“No.”")]
    [InlineData("\"Yes,\" he said. \"No.\"", "\"Yes,\"|\"No.\"")]
    [InlineData("‘Yes,’ he said, ‘it’s the workers’ day.’", "‘Yes,’|‘it’s the workers’ day.’")]
    [InlineData("'Yes,' he said. 'Don't go.'", "'Yes,'|'Don't go.'")]
    [InlineData("«Oui», dit-il. « Non ».", "«Oui»|« Non »")]
    [InlineData("»Ja«, sagte er. „Nein“, „No”.", "»Ja«|„Nein“|„No”")]
    [InlineData("''Yes,'' he said. ``No.''", "''Yes,''|``No.''")]
    [InlineData("\"Yes,” he said. “No.\"", "\"Yes,”|“No.\"")]
    [InlineData("The ’90s, rock ’n’ roll and the dogs’ dinner: don’t, ’tis.", "")]
    [InlineData("The '90s and the boys' club aren't quotes, O'Neil.", "")]
    [InlineData("He is 6'2\" and the pipe is 5\" wide.", "")]
    [InlineData("It''s a slip.", "")]
    [InlineData("A “broken quote. Then “another one.”", "“broken quote. Then|“another one.”")]
    [InlineData("Stray ” mark and “” nothing.", "")]
    [InlineData("\"\"\"\"", "")]
    public void Scan_AnyStyle_FindsQuotations(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', TextDocument.Read(text).Quotations.Select(q => q.Span.Slice(text))));

    [Fact]
    public void Scan_QuotationInsideAnother_IsOneDeeper()
    {
        const string text = "“He told me, ‘Go home,’ and I went,” she said. ‘They said “move” and we moved.’";
        Assert.Equal(
            ["0 “He told me, ‘Go home,’ and I went,”", "1 ‘Go home,’", "0 ‘They said “move” and we moved.’", "1 “move”"],
            TextDocument.Read(text).Quotations.Select(q => $"{q.Depth} {q.Span.Slice(text)}"));
    }

    [Theory]
    [InlineData("“One.\n\n“Two.\n\n“Three,” she said.")]
    [InlineData("\"One.\n\n\"Two.\n\n\"Three,\" she said.")]
    [InlineData("‘One.\n\n‘Two.\n\n‘Three,’ she said.")]
    [InlineData("''One.\n\n''Two.\n\n''Three,'' she said.")]
    public void Scan_QuoteOverParagraphs_ContinuesWhereTheMarkIsRepeated(string text)
    {
        Quotation[] quotations = [.. TextDocument.Read(text).Quotations];
        Assert.Equal([false, true, true], quotations.Select(static q => q.ContinuesPrevious));
        Assert.Equal([false, false, true], quotations.Select(static q => q.Closed));
    }

    [Fact]
    public void Scan_LinkBetweenTwoParagraphsOfASpeech_DoesNotEndIt()
    {
        TextDocument document = TextDocument.Read("“One.\nREAD MORE\n“Two,” she said.");
        Assert.True(document.Quotations[1].ContinuesPrevious);
    }

    [Fact]
    public void Scan_QuoteLeftOpen_DoesNotContinueInAParagraphWithoutMark()
    {
        TextDocument document = TextDocument.Read("“One.\n\nTwo is plain.\n\n“Three,” she said.");
        Assert.False(document.Quotations[1].ContinuesPrevious);
    }

    [Fact]
    public void Scan_Inner_LeavesOutTheMarks()
    {
        const string text = "''So it is,'' he said.";
        Assert.Equal("So it is,", TextDocument.Read(text).Quotations[0].Inner.Slice(text));
    }
}
