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

    /// <summary>Word by word where that tells both versions exactly; else, as where only marks differ, what lies between what both begin and end with.</summary>
    private static IReadOnlyList<DiffPiece> Changed(string was, string words)
    {
        var pieces = WordDiff.Between(was, words);
        if (Reads(pieces, DiffKind.Added) == was && Reads(pieces, DiffKind.Removed) == words)
            return pieces;
        var start = was.AsSpan().CommonPrefixLength(words);
        while (start > 0 && (IsWithinWord(was, start) || IsWithinWord(words, start)))
            start--;
        var end = 0;
        while (end < Math.Min(was.Length, words.Length) - start && was[^(end + 1)] == words[^(end + 1)])
            end++;
        while (end > 0 && (IsWithinWord(was, was.Length - end) || IsWithinWord(words, words.Length - end)))
            end--;
        DiffPiece[] parts =
        [
            new(DiffKind.Same, was[..start]),
            new(DiffKind.Removed, was[start..^end]),
            new(DiffKind.Added, words[start..^end]),
            new(DiffKind.Same, was[^end..]),
        ];
        return [.. parts.Where(part => part.Text.Length > 0)];
    }

    private static bool IsWithinWord(string text, int at) =>
        at > 0 && at < text.Length && IsOfWord(text[at - 1]) && IsOfWord(text[at]);

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private static string Reads(IReadOnlyList<DiffPiece> pieces, DiffKind without) =>
        string.Concat(pieces.Where(piece => piece.Kind != without).Select(piece => piece.Text));
}
