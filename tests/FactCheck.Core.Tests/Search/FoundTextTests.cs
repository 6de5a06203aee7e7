using FactCheck.Core.Search;

namespace FactCheck.Core.Tests.Search;

public sealed class FoundTextTests
{
    [Theory]
    [InlineData("harbou", "The [Harbour], the harbor, the [harbour]’s")]
    [InlineData("\"the harbor\"", "The Harbour, [the harbor], the harbour’s")]
    [InlineData("the harbo", "[The] [Harbour], [the] [harbor], [the] [harbour]’s")]
    [InlineData("ferry", "The Harbour, the harbor, the harbour’s")]
    public void In_ShortText_IsShownWholeWithItsHits(string typed, string shown) =>
        Assert.Equal(shown, Show(FoundText.In("The Harbour, the harbor, the harbour’s", SearchQuery.Parse(typed))));

    [Fact]
    public void In_PhraseWithinAPhrase_IsMarkedOnce() =>
        Assert.Equal("a [big red boat]", Show(FoundText.In("a big red boat", SearchQuery.Parse("\"big red\" \"red boat\""))));

    [Fact]
    public void In_LongText_ShowsThePlaceThatHasMostOfIt()
    {
        var filler = string.Concat(Enumerable.Repeat("Nothing of note happened on that day. ", 60));
        var text = $"{filler}The harbour again. {filler}The harbour cost forty million. {filler}";
        var found = FoundText.In(text, SearchQuery.Parse("million harbour"), 200);
        Assert.Contains("The [harbour] cost forty [million].", Show(found), StringComparison.Ordinal);
        Assert.InRange(found.ToString().Length, 150, 240);
        Assert.Equal("harbour cost forty million", found.Place!.Value.Slice(text));
        Assert.StartsWith("…", found.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("…", found.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_TextOfNothingButHits_IsReadInTime()
    {
        var text = string.Concat(Enumerable.Repeat("ab ", 160_000));
        var found = FoundText.In(text, SearchQuery.Parse("ab"), 200);
        Assert.Equal(0, found.Place!.Value.Start);
    }

    [Fact]
    public void In_Markup_StaysText() =>
        Assert.Equal("<b>[harbour]</b>", Show(FoundText.In("<b>harbour</b>", SearchQuery.Parse("harbour"))));

    private static string Show(FoundText found) =>
        string.Concat(found.Pieces.Select(piece => piece.IsHit ? $"[{piece.Text}]" : piece.Text));
}
