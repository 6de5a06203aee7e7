using FactCheck.Core.Text;

namespace FactCheck.Extraction.Text;

/// <summary>
/// Tells lines that are not part of the story: promotion, navigation, upper-case links, bylines, datelines on their own,
/// credits, contact lines. Where in doubt a line is story, because a sentence must never be lost.
/// </summary>
internal sealed class LineClassifier
{
    // Longer lines are prose, whatever they begin with.
    private const int LongestFurniture = 400;
    private const int LongestShoutedLink = 9;

    private readonly string _text;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly bool _writtenInCapitals;

    /// <param name="lines">First token and the one past the last of every line, in order.</param>
    public LineClassifier(string text, IReadOnlyList<Token> tokens, IEnumerable<(int First, int End)> lines)
    {
        _text = text;
        _tokens = tokens;
        _writtenInCapitals = MostlyCapitals(lines);
    }

    /// <summary>Whether the line of tokens [first, end), the <paramref name="index"/>-th of the text, is outside the story.</summary>
    public bool IsOutsideStory(int first, int end, int index)
    {
        TextSpan span = TextSpan.FromBounds(_tokens[first].Start, _tokens[end - 1].End);
        ReadOnlySpan<char> line = _text.AsSpan(span.Start, span.Length);
        if (span.Length > LongestFurniture) return false;
        if (!HasLetterOrDigit(line)) return true;
        line = WithoutGluedPrefix(line);
        return LinePhrases.Match(line)
            || IsByline(first, end)
            || IsContact(first, end)
            || IsDateOnly(first, end)
            || IsTrail(line)
            || (!_writtenInCapitals && IsCapitalLink(first, end, index));
    }

    private static bool HasLetterOrDigit(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
            if (QuotationMarks.IsWordCharacter(c)) return true;
        return false;
    }

    // "NEWYou can now listen": a label that lost its space.
    private static ReadOnlySpan<char> WithoutGluedPrefix(ReadOnlySpan<char> line)
    {
        foreach (string label in LinePhrases.GluedLabels)
        {
            if (line.Length > label.Length + 2 && line.StartsWith(label, StringComparison.Ordinal)
                && char.IsUpper(line[label.Length]) && char.IsLower(line[label.Length + 1]))
                return line[label.Length..];
        }

        return line;
    }

    // "RUSSIA INVADES UKRAINE: LIVE UPDATES", or "UKRAINE INSISTS Russia must withdraw": no full stop, capitals at its start.
    private bool IsCapitalLink(int first, int end, int index)
    {
        int capitals = 0, letters = 0, words = 0, longest = 0, at = first;
        for (; at < end; at++)
        {
            Token token = _tokens[at];
            if (token.Kind != TokenKind.Word) continue;
            ReadOnlySpan<char> word = _text.AsSpan(token.Start, token.Span.Length);
            if (!IsCapitals(word)) break;
            capitals++;
            letters += word.Length;
            longest = Math.Max(longest, word.Length);
        }

        if (capitals < 2 || letters < 8 || longest < 4) return false;
        bool wholly = at >= end;
        for (; at < end; at++)
            if (_tokens[at].Kind == TokenKind.Word) words++;
        // A long sentence shouted from start to full stop is somebody's words, not a link.
        if (wholly && capitals >= LongestShoutedLink && EndsLikeSentence(end - 1)) return false;
        if (wholly) return index > 0 || LinePhrases.IsLinkLabel(_text.AsSpan(_tokens[first].Start, _tokens[end - 1].End - _tokens[first].Start));
        if (EndsLikeSentence(end - 1) || HoldsFullStop(first, end) || HasDatelineDash(first, end)) return false;
        return index > 0 && capitals * 6 >= words;
    }

    private bool EndsLikeSentence(int last)
    {
        while (last > 0 && (_tokens[last].Kind == TokenKind.QuotationMark || _text[_tokens[last].Start] is ')' or ']')) last--;
        return _text[_tokens[last].End - 1] is '.' or '!' or '?' or '\u2026' or ':';
    }

    private bool HoldsFullStop(int first, int end)
    {
        for (int i = first; i + 1 < end; i++)
            if (_tokens[i].Kind == TokenKind.Punctuation && _text[_tokens[i].Start] is '.' or '!' or '?') return true;
        return false;
    }

    // "WASHINGTON (AP) — The", "NEW YORK - The"
    private bool HasDatelineDash(int first, int end)
    {
        int reach = Math.Min(end, first + 10);
        for (int i = first; i < reach; i++)
            if (_text[_tokens[i].Start] is '\u2014' or '\u2013' or '-') return true;
        return false;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        bool upper = false;
        foreach (char c in word)
        {
            if (char.IsLower(c)) return word.Length == 2 && QuotationMarks.IsApostrophe(word[0]);
            upper |= char.IsUpper(c);
        }

        return upper;
    }

    // "By Jane Doe", "By Jane Doe and John Roe, City Desk | May 3"
    private bool IsByline(int first, int end)
    {
        if (end - first is < 2 or > 24 || !Is(first, "by") || !char.IsUpper(_text[_tokens[first].Start])) return false;
        if (_text[_tokens[end - 1].End - 1] is '.' or '!' or '?' && end - first > 6) return false;
        int names = 0;
        for (int i = first + 1; i < end; i++)
        {
            Token token = _tokens[i];
            if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol or TokenKind.Number) continue;
            char c = _text[token.Start];
            if (char.IsUpper(c) || c == '@') names++;
            else if (!LinePhrases.IsBylineWord(_text.AsSpan(token.Start, token.Span.Length))) return false;
        }

        return names >= 1;
    }

    private bool IsContact(int first, int end)
    {
        if (end - first > 14) return false;
        bool address = false;
        int words = 0;
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<char> word = _text.AsSpan(_tokens[i].Start, _tokens[i].Span.Length);
            if (_tokens[i].Kind == TokenKind.Word)
            {
                bool isAddress = word.Contains('@') || word.StartsWith("http", StringComparison.OrdinalIgnoreCase)
                    || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
                address |= isAddress;
                if (!isAddress && !LinePhrases.IsContactWord(word)) words++;
            }
        }

        return address && words <= 2;
    }

    // "March 30, 2022", "Published 30 March 2022 at 10:20 am EDT"
    private bool IsDateOnly(int first, int end)
    {
        if (end - first > 16) return false;
        bool number = false;
        for (int i = first; i < end; i++)
        {
            Token token = _tokens[i];
            if (token.Kind == TokenKind.Number) number = true;
            else if (token.Kind == TokenKind.Word && !LinePhrases.IsDateWord(_text.AsSpan(token.Start, token.Span.Length))) return false;
            else if (token.Kind is TokenKind.Symbol or TokenKind.QuotationMark) return false;
        }

        return number && end - first >= 2;
    }

    // "Home > News > World", "News | Sport | Weather"
    private static bool IsTrail(ReadOnlySpan<char> line)
    {
        if (line.Length > 160 || line[^1] is '.' or '!' or '?' or '"' or '\u201D') return false;
        int separators = 0;
        foreach (char c in line)
            if (c is '>' or '|' or '\u203A' or '\u00BB' or '\u2022' or '\u00B7') separators++;
        return separators >= 2;
    }

    private bool MostlyCapitals(IEnumerable<(int First, int End)> lines)
    {
        int capitals = 0, all = 0;
        foreach ((int first, int end) in lines)
        {
            int start = _tokens[first].Start, stop = Math.Min(_tokens[end - 1].End, start + 2000);
            for (int i = start; i < stop; i++)
            {
                if (char.IsUpper(_text[i])) capitals++;
                if (char.IsLetter(_text[i])) all++;
            }
        }

        return capitals * 10 > all * 6;
    }

    private bool Is(int token, string word) =>
        _text.AsSpan(_tokens[token].Start, _tokens[token].Span.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
}
