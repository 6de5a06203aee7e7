using FactCheck.Core.Drafts;
using FactCheck.Core.Text;

namespace FactCheck.Core.Corrections;

/// <summary>An article with the accepted corrections, word by word against the original.</summary>
public static class CheckedCopy
{
    /// <summary>
    /// The whole text in pieces: without the added ones it reads as the original, without the removed ones as corrected.
    /// </summary>
    /// <param name="text">Of the revision all corrections stand on.</param>
    /// <param name="corrections">What stands where, and what is to stand there, in any order; of two that overlap, the later place is left out.</param>
    public static IReadOnlyList<CopyPiece> Of(string text, IEnumerable<(int Number, TextSpan Span, string Words)> corrections)
    {
        ArgumentNullException.ThrowIfNull(text);
        var pieces = new List<CopyPiece>();
        var at = 0;
        foreach (var (number, span, words) in corrections.OrderBy(correction => correction.Span))
        {
            if (span.Start < at)
                continue;
            if (span.Start > at)
                pieces.Add(new CopyPiece(DiffKind.Same, text[at..span.Start], null));
            pieces.AddRange(Changed(span.Slice(text), words).Select(piece => new CopyPiece(piece.Kind, piece.Text, number)));
            at = span.End;
        }

        if (at < text.Length)
            pieces.Add(new CopyPiece(DiffKind.Same, text[at..], null));
        return pieces;
    }

    /// <summary>Word by word where that tells both versions exactly; else the whole of each, as where only marks differ.</summary>
    private static IReadOnlyList<DiffPiece> Changed(string was, string words)
    {
        var pieces = WordDiff.Between(was, words);
        if (Reads(pieces, DiffKind.Added) == was && Reads(pieces, DiffKind.Removed) == words)
            return pieces;
        return words.Length == 0 ? [new DiffPiece(DiffKind.Removed, was)] : [new DiffPiece(DiffKind.Removed, was), new DiffPiece(DiffKind.Added, words)];
    }

    private static string Reads(IReadOnlyList<DiffPiece> pieces, DiffKind without) =>
        string.Concat(pieces.Where(piece => piece.Kind != without).Select(piece => piece.Text));
}
