using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("It rained. It stopped.", "It rained.|It stopped.")]
    [InlineData("Mr. Lee met Sen. Park. They spoke.", "Mr. Lee met Sen. Park.|They spoke.")]
    [InlineData("He moved to the U.S. The move cost him.", "He moved to the U.S.|The move cost him.")]
    [InlineData("He works for the U.S. Senate in D.C. now.", "He works for the U.S. Senate in D.C. now.")]
    [InlineData("“Is it late?” he asked. “No.” She left.", "“Is it late?” he asked.|“No.”|She left.")]
    [InlineData("“Is it late?” Ann Lee asked.", "“Is it late?” Ann Lee asked.")]
    [InlineData("“We won,” she said. “It is over.”", "“We won,” she said.|“It is over.”")]
    [InlineData("It cost $2.5 million. Sales rose 3.5 percent.", "It cost $2.5 million.|Sales rose 3.5 percent.")]
    [InlineData("It began the invasion.The army left.", "It began the invasion.|The army left.")]
    [InlineData("Wait... what? Yes!", "Wait... what?|Yes!")]
    [InlineData("John F. Kennedy spoke. All listened.", "John F. Kennedy spoke.|All listened.")]
    [InlineData("The firm, Acme Inc., grew at 3 p.m. on Monday.", "The firm, Acme Inc., grew at 3 p.m. on Monday.")]
    [InlineData("A line without a stop\nAnother one", "A line without a stop|Another one")]
    public void Read_Sentences_AreCut(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', TextDocument.Read(text).Sentences.Select(s => s.Span.Slice(text))));

    [Fact]
    public void Read_TextWrappedAtAFixedWidth_JoinsLinesOfAParagraph()
    {
        const string text = "The council met on Monday evening to talk about the price of\nwater in the old town and of the pipes that carry it from the\nriver to the houses. Nobody spoke.\n\nThe next meeting will be held in the school on the\nfirst Friday of June.";
        TextDocument document = TextDocument.Read(text);
        Assert.Equal(2, document.Paragraphs.Length);
        Assert.Equal(3, document.Sentences.Length);
    }

    [Fact]
    public void Read_EveryToken_IsInTheSentenceThatLookupNames()
    {
        TextDocument document = TextDocument.Read("One. Two three.\nFour “five six.” Seven");
        for (int token = 0; token < document.Tokens.Length; token++)
        {
            Sentence sentence = document.Sentences[document.SentenceOfToken(token)];
            Assert.InRange(token, sentence.FirstToken, sentence.EndToken - 1);
            Assert.Equal(token, document.TokenAt(document.Tokens[token].Start));
        }
    }
}
