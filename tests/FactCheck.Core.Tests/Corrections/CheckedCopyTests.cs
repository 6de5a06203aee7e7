using CsCheck;
using FactCheck.Core.Corrections;
using FactCheck.Core.Drafts;
using FactCheck.Core.Text;

namespace FactCheck.Core.Tests.Corrections;

public sealed class CheckedCopyTests
{
    private const string Text = "The harbour cost 40 million, the auditor said.\n\nNobody was hurt.";

    [Fact]
    public void Of_NoCorrection_IsTheTextAsItStands() =>
        Assert.Equal([new CopyPiece(DiffKind.Same, Text, null)], CheckedCopy.Of(Text, []));

    [Fact]
    public void Of_AWordChanged_ShowsThatWordAlone() =>
        Assert.Equal(
            [(DiffKind.Same, "The harbour ", null), (DiffKind.Same, "cost ", 1), (DiffKind.Removed, "40 ", 1), (DiffKind.Added, "52 ", 1), (DiffKind.Same, "million", 1)],
            Pieces("cost 40 million", "cost 52 million").Take(5));

    [Fact]
    public void Of_WordsPutBehindTheLast_ShowsThemAlone() =>
        Assert.Equal([(DiffKind.Added, " (or more)", 1)], Pieces("cost 40 million", "cost 40 million (or more)").Where(piece => piece.Item1 != DiffKind.Same));

    [Fact]
    public void Of_AMarkChanged_ShowsTheMarkAlone() =>
        Assert.Equal(
            [(DiffKind.Removed, ",", 1), (DiffKind.Added, ";", 1)],
            Pieces("million, the", "million; the").Where(piece => piece.Item1 != DiffKind.Same));

    [Fact]
    public void Of_TwoThatOverlap_LeavesTheLaterPlaceOut() =>
        Assert.Equal("The harbour cost 52 million, the auditor said.\n\nNobody was hurt.", Corrected(CheckedCopy.Of(Text, [(1, In("cost 40"), "cost 52"), (2, In("40 million"), "9 million")])));

    [Fact]
    public void Of_AnyCorrections_ReadsAsTheOriginalWithoutTheAddedAndAsCorrectedWithoutTheRemoved()
    {
        var words = Gen.Int[0, 3].Select(which => new[] { "", "two men", "million;", "hurt badly, they said" }[which]);
        Gen.Select(Gen.Int[0, Text.Length - 1], Gen.Int[1, 20], words).Array[0, 4].Sample(chosen =>
        {
            var corrections = new List<(int Number, TextSpan Span, string Words)>();
            foreach (var (start, length, other) in chosen.OrderBy(one => one.Item1))
            {
                if (corrections.Count == 0 || start >= corrections[^1].Span.End)
                    corrections.Add((corrections.Count + 1, TextSpan.FromBounds(start, Math.Min(Text.Length, start + length)), other));
            }

            var expected = Text;
            foreach (var (_, span, other) in Enumerable.Reverse(corrections))
                expected = expected[..span.Start] + other + expected[span.End..];
            var pieces = CheckedCopy.Of(Text, corrections);
            return Corrected(pieces) == expected && string.Concat(pieces.Where(piece => piece.Kind != DiffKind.Added).Select(piece => piece.Text)) == Text;
        });
    }

    private static string Corrected(IEnumerable<CopyPiece> pieces) =>
        string.Concat(pieces.Where(piece => piece.Kind != DiffKind.Removed).Select(piece => piece.Text));

    private static IEnumerable<(DiffKind, string, int?)> Pieces(string was, string words) =>
        CheckedCopy.Of(Text, [(1, In(was), words)]).Select(piece => (piece.Kind, piece.Text, piece.Correction));

    private static TextSpan In(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
