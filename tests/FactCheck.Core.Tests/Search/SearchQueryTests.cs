using FactCheck.Core.Search;

namespace FactCheck.Core.Tests.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("harbour vote", "[harbour] [vote*]")]
    [InlineData("\"harbour vote\"", "[harbour vote]")]
    [InlineData("“harbour vote” council", "[harbour vote] [council*]")]
    [InlineData("cost \"harbour vote", "[cost] [harbour vote]")]
    [InlineData("O’Brien", "[o brien*]")]
    [InlineData("3.5", "[3 5]")]
    [InlineData("40,000", "[40000*]")]
    [InlineData("harbour a", "[harbour] [a]")]
    [InlineData("港口", "[港 口]")]
    [InlineData("港", "[港]")]
    [InlineData("a* NEAR/3 -b OR (c:d) 'e'", "[a] [near 3] [b] [or] [c d] [e]")]
    public void Parse_WhatIsTyped_IsReadAsTerms(string typed, string terms)
    {
        var query = SearchQuery.Parse(typed);
        Assert.Null(query.Problem);
        Assert.Equal(terms, string.Join(' ', query.Terms.Select(term => $"[{string.Join(' ', term.Words)}{(term.IsBeginning ? "*" : "")}]")));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("\"*\" - ' ; --")]
    [InlineData("🙂 🏳️‍🌈")]
    [InlineData("\uD83D")]
    [InlineData("\0")]
    public void Parse_NoWord_SaysWhatToType(string typed) =>
        Assert.Equal("There is no word in it. Type letters or digits to search for.", SearchQuery.Parse(typed).Problem);

    [Theory]
    [InlineData("a")]
    [InlineData(" 7 ")]
    [InlineData("\"é\"")]
    public void Parse_OneLetter_AsksForTwo(string typed) =>
        Assert.Equal("One letter is in nearly everything. Type at least two.", SearchQuery.Parse(typed).Problem);

    [Fact]
    public void Parse_AMillionLetters_SaysTheLimit() =>
        Assert.Equal("That is too long to search for: at most 200 characters. Leave some words out.", SearchQuery.Parse(new string('a', 1_000_000)).Problem);

    [Fact]
    public void Parse_TwentyOneWords_SaysTheLimit() =>
        Assert.Equal("Those are too many words: at most 20. Leave some out.", SearchQuery.Parse(string.Join(' ', Enumerable.Repeat("ab", 21))).Problem);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \t")]
    public void Parse_Nothing_IsNoProblem(string? typed) => Assert.Equal((0, null), (SearchQuery.Parse(typed).Terms.Count, SearchQuery.Parse(typed).Problem));
}
