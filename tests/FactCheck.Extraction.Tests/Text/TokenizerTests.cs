using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Ukraine’s banker", "Ukraine|’s|banker")]
    [InlineData("They don't know, we can’t.", "They|do|n't|know|,|we|ca|n’t|.")]
    [InlineData("the workers' rights", "the|workers|'|rights")]
    [InlineData("O'Brien and D’Souza", "O'Brien|and|D’Souza")]
    [InlineData("in the ’90s, tell 'em", "in|the|’90s|,|tell|'em")]
    [InlineData("$2.5 is 8%, not 12,000.", "$|2.5|is|8|%|,|not|12,000|.")]
    [InlineData("at 10:30 a.m. on Jan. 3", "at|10:30|a.m.|on|Jan.|3")]
    [InlineData("Robert L. Wilkie of the U.S. Senate.", "Robert|L.|Wilkie|of|the|U.S.|Senate|.")]
    [InlineData("a run-up – or so — to it...", "a|run-up|–|or|so|—|to|it|...")]
    [InlineData("AT&T wrote to a.b@c.org, see https://x.org/a?b=1.", "AT&T|wrote|to|a.b@c.org|,|see|https://x.org/a?b=1|.")]
    [InlineData("''So,'' @ann said #go", "''|So|,|''|@ann|said|#go")]
    [InlineData("cafe\u0301 😀 \u200bx", "cafe\u0301|😀|\u200b|x")]
    public void Tokenize_NewspaperText_CutsWordsAndMarks(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Tokenize(text).Select(t => t.Span.Slice(text))));

    [Fact]
    public void Tokenize_LoneSurrogate_IsASymbol()
    {
        List<Token> tokens = Tokenizer.Tokenize("a \ud800b \udc00");
        Assert.Equal([TokenKind.Word, TokenKind.Symbol, TokenKind.Word, TokenKind.Symbol], tokens.Select(static t => t.Kind));
    }

    [Fact]
    public void Tokenize_EmptyAndBlank_GivesNothing()
    {
        Assert.Empty(Tokenizer.Tokenize(""));
        Assert.Empty(Tokenizer.Tokenize(" \t\r\n\u2029\u00a0"));
    }

    [Theory]
    [InlineData("word", TokenKind.Word)]
    [InlineData("1990s", TokenKind.Number)]
    [InlineData("“", TokenKind.QuotationMark)]
    [InlineData(";", TokenKind.Punctuation)]
    [InlineData("%", TokenKind.Symbol)]
    [InlineData("\0", TokenKind.Symbol)]
    public void Tokenize_OneToken_HasItsKind(string text, TokenKind kind) =>
        Assert.Equal(kind, Assert.Single(Tokenizer.Tokenize(text)).Kind);
}
