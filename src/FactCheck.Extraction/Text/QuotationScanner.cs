using FactCheck.Core.Text;

namespace FactCheck.Extraction.Text;

/// <summary>
/// Finds what stands between quotation marks of any style. Works paragraph by paragraph with a short stack,
/// so time is linear however the marks are mixed.
/// </summary>
internal sealed class QuotationScanner
{
    private const int DeepestNesting = 6;

    private readonly string _text;
    private readonly List<Quotation> _found = [];
    private readonly List<(int Start, int Width, char Family)> _open = [];
    private char _leftOpen;

    private QuotationScanner(string text) => _text = text;

    /// <summary>All quotations in text order, an outer one before those inside it.</summary>
    public static List<Quotation> Scan(string text, IReadOnlyList<Paragraph> paragraphs)
    {
        var scanner = new QuotationScanner(text);
        for (int i = 0; i < paragraphs.Count; i++)
        {
            // A link between two paragraphs of one speech does not end the speech.
            if (!paragraphs[i].OutsideStory) scanner.ScanParagraph(paragraphs[i].Span, i);
        }

        scanner._found.Sort(static (a, b) =>
            a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Depth.CompareTo(b.Depth));
        return scanner._found;
    }

    private void ScanParagraph(TextSpan span, int paragraph)
    {
        _open.Clear();
        char carried = _leftOpen;
        _leftOpen = '\0';
        int[]? singleEnds = null;
        int before = _found.Count;
        for (int at = span.Start; at < span.End; at++)
        {
            char c = _text[at];
            if (QuotationMarks.PairLength(_text, at, span.End) == 2)
            {
                // "It''s" is a slip of the key.
                bool inWord = at > span.Start && at + 2 < span.End && char.IsLetterOrDigit(_text[at - 1]) && char.IsLetterOrDigit(_text[at + 2]);
                if (!inWord) Double(at, '"', 2, span, paragraph);
                at++;
            }
            else if (QuotationMarks.IsDouble(c))
                Double(at, c, 1, span, paragraph);
            else if (QuotationMarks.IsSingle(c))
                Single(at, c, span, paragraph, ref singleEnds);
        }

        CloseRemaining(span, paragraph);
        if (carried == '\0') return;
        for (int i = before; i < _found.Count; i++)
        {
            if (_found[i].Span.Start == span.Start && (Family(_text[span.Start]) == carried || QuotationMarks.PairLength(_text, span.Start, span.End) == 2))
                _found[i] = _found[i] with { ContinuesPrevious = true };
        }
    }

    private void Double(int at, char c, int width, TextSpan span, int paragraph)
    {
        char family = Family(c);
        int level = OpenLevel(family);
        if (Opens(at, c, width, span, level >= 0))
        {
            // The same mark opening again means that its closing mark is missing.
            if (level >= 0) CloseFrom(level, TrimBack(at, span.Start), paragraph, closed: false);
            if (_open.Count < DeepestNesting) _open.Add((at, width, family));
        }
        else if (level >= 0)
        {
            CloseFrom(level, at + width, paragraph, closed: true, width);
        }
    }

    private void Single(int at, char c, TextSpan span, int paragraph, ref int[]? ends)
    {
        const char family = '\'';
        int level = OpenLevel(family);
        if (level >= 0)
        {
            ends ??= SingleQuotes.Ends(_text, span);
            if (at == ends[_open[level].Start - span.Start]) CloseFrom(level, at + 1, paragraph, closed: true);
            return;
        }

        if (!SingleQuotes.CanOpen(_text, at, span)) return;
        ends ??= SingleQuotes.Ends(_text, span);
        bool hasEnd = ends[at - span.Start] > 0;
        bool atStart = at == span.Start && c is '\u2018' or '\u201A';
        if ((hasEnd || atStart) && _open.Count < DeepestNesting) _open.Add((at, 1, family));
    }

    private bool Opens(int at, char c, int width, TextSpan span, bool isOpen)
    {
        bool spaceBefore = at == span.Start || char.IsWhiteSpace(_text[at - 1]);
        bool spaceAfter = at + width >= span.End || char.IsWhiteSpace(_text[at + width]);
        switch (c)
        {
            case '\u201E' or '\u201F' or '\u300C' or '\u300E':
                return true;
            case '\u300D' or '\u300F':
                return false;
            case '\u00AB' or '\u2039' or '\u00BB' or '\u203A':
                // French sets spaces inside, German turns them round.
                return !isOpen;
            case '\u201C':
                return !(isOpen && ((!spaceBefore && spaceAfter) || _text[_open[OpenLevel('"')].Start] == '\u201E'));
            case '\u201D':
                return !isOpen && spaceBefore && !spaceAfter;
        }

        // A straight mark: inches after a digit, else what stands beside it decides.
        if (!isOpen && at > span.Start && char.IsAsciiDigit(_text[at - 1])) return false;
        if (spaceBefore && !spaceAfter) return true;
        if (spaceAfter && !spaceBefore) return false;
        if (!isOpen) return true;
        return at > span.Start && _text[at - 1] is '(' or '[' or '\u2014' or '\u2013';
    }

    private int OpenLevel(char family)
    {
        for (int i = _open.Count - 1; i >= 0; i--)
            if (_open[i].Family == family) return i;
        return -1;
    }

    private void CloseFrom(int level, int end, int paragraph, bool closed, int closingWidth = 1)
    {
        for (int i = _open.Count - 1; i >= level; i--)
        {
            (int start, int width, _) = _open[i];
            // What was opened inside and not closed was no quotation.
            int innerEnd = closed ? end - closingWidth : end;
            if (i == level && innerEnd > start + width)
            {
                var inner = TextSpan.FromBounds(start + width, innerEnd);
                if (HasWord(inner))
                    _found.Add(new Quotation(TextSpan.FromBounds(start, end), inner, i, paragraph, closed, false));
            }

            _open.RemoveAt(i);
        }
    }

    private void CloseRemaining(TextSpan span, int paragraph)
    {
        if (_open.Count == 0) return;
        (int start, _, char family) = _open[0];
        if (family == '\'' && start != span.Start)
        {
            _open.Clear();
            return;
        }

        _leftOpen = family;
        CloseFrom(0, span.End, paragraph, closed: false);
    }

    private bool HasWord(TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
            if (QuotationMarks.IsWordCharacter(_text[i])) return true;
        return false;
    }

    private int TrimBack(int at, int start)
    {
        while (at > start && char.IsWhiteSpace(_text[at - 1])) at--;
        return at;
    }

    // Typographic, straight and low marks are mixed in practice; guillemets are kept apart.
    private static char Family(char c) => c switch
    {
        '\u00AB' or '\u00BB' => '\u00AB',
        '\u2039' or '\u203A' => '\u2039',
        '\u300C' or '\u300D' => '\u300C',
        '\u300E' or '\u300F' => '\u300E',
        _ => QuotationMarks.IsSingle(c) ? '\'' : '"',
    };
}
