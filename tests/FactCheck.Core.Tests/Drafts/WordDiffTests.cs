using CsCheck;
using FactCheck.Core.Drafts;
using FactCheck.Core.Text;

namespace FactCheck.Core.Tests.Drafts;

public sealed class WordDiffTests
{
    private static readonly string[] Bits = ["rose", "fell", "8%", "a", "the", "to", "since 2010", "—", "“Yes,”", "\n", ""];

    private static readonly Gen<string> Passages =
        Gen.Int[0, Bits.Length - 1].Array[0, 14].Select(words => string.Join(' ', words.Select(bit => Bits[bit])));

    [Theory]
    [InlineData("Output rose by 8% since 2010.", "Output rose by 9% since 2010.", "Output rose by [-8% -][+9% +]since 2010.")]
    [InlineData("Output rose", "Output rose", "Output rose")]
    [InlineData("Output rose", "Output never rose", "Output [+never +]rose")]
    [InlineData("Output never rose", "Output rose", "Output [-never -]rose")]
    [InlineData("“It’s over,” he said", "\"It's over\", he said", "\"It's over\", he said")]
    [InlineData("red to blue", "green to yellow", "[-red to blue-][+green to yellow+]")]
    [InlineData("", "All new", "[+All new+]")]
    [InlineData("All old", "", "[-All old-]")]
    public void Between_TwoVersions_ShowsWhatDiffers(string before, string after, string shown) =>
        Assert.Equal(shown, string.Concat(WordDiff.Between(before, after).Select(piece => piece.Kind switch
        {
            DiffKind.Removed => $"[-{piece.Text}-]",
            DiffKind.Added => $"[+{piece.Text}+]",
            _ => piece.Text,
        })));

    [Fact]
    public void Between_AnyTwoVersions_ReadsAsTheNewOneWithoutTheRemovedWords() =>
        Gen.Select(Passages, Passages).Sample((before, after) =>
            string.Concat(WordDiff.Between(before, after).Where(piece => piece.Kind != DiffKind.Removed).Select(piece => piece.Text)) == after
            || !WordBounds.HasWord(after));

    [Fact]
    public void Between_AnyTwoVersions_NeverHasTwoPiecesOfAKindInARow() =>
        Gen.Select(Passages, Passages).Sample((before, after) =>
        {
            var pieces = WordDiff.Between(before, after);
            return pieces.Zip(pieces.Skip(1)).All(pair => pair.First.Kind != pair.Second.Kind);
        });
}
