using System.Numerics;
using FactCheck.Core.Text;
using FactCheck.Extraction.Pipeline;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Claims.Signals;

/// <summary>What the words of one clause signal together.</summary>
internal sealed class ClauseSignals
{
    private const int MostOfGreeting = 9;

    private readonly int[] _counts = new int[32];

    /// <param name="spans">The clause, in text order.</param>
    public ClauseSignals(SignalMap map, IReadOnlyList<TextSpan> spans)
    {
        var document = map.Document;
        var figures = new List<ExtractedFigure>();
        foreach (var span in spans)
        {
            var first = document.TokenAt(span.Start);
            for (var token = first; token < document.Tokens.Length && document.Tokens[token].Start < span.End; token++)
                Count(map, token, token == first);
            AddFigures(map.Figures, span, figures);
            if (span.Length > 0) IsQuestion |= document.Slice(span).TrimEnd("\"”’' ").EndsWith('?');
        }

        IsOneSentence = spans.Count > 0 && spans[0].Length > 0 && spans[^1].Length > 0
            && document.SentenceOfToken(document.TokenAt(spans[0].Start)) == document.SentenceOfToken(document.TokenAt(spans[^1].End - 1));

        Figures = figures;
        foreach (var figure in figures) Count(document.Text, figure);
    }

    public IReadOnlyList<ExtractedFigure> Figures { get; }

    public int Words { get; private set; }

    /// <summary>Runs of capitalised words.</summary>
    public int Names { get; private set; }

    /// <summary>Figures that measure something: amounts, changes, shares, rates; not "two men" or a date.</summary>
    public int Statistics { get; private set; }

    public int Money { get; private set; }

    /// <summary>Changes, "doubled" among them.</summary>
    public int Changes { get; private set; }

    public int Shares { get; private set; }

    public int Ratios { get; private set; }

    public int Ranks { get; private set; }

    /// <summary>Days, months, years, decades.</summary>
    public int Dates { get; private set; }

    public int Durations { get; private set; }

    public int Ages { get; private set; }

    /// <summary>Counts up to twelve of something ordinary: "two men".</summary>
    public int SmallCounts { get; private set; }

    /// <summary>Words like "largest"; "last" in "last year" is none.</summary>
    public int Superlatives => this[WordSignal.Superlative] - this[WordSignal.Recent];

    public bool IsQuestion { get; }

    public bool IsOneSentence { get; }

    /// <summary>Nothing but a question, thanks or a greeting: it says nothing that could be true or false.</summary>
    public bool AssertsNothing => IsOneSentence && IsQuestion || this[WordSignal.Courtesy] > 0 && Words < MostOfGreeting && Statistics == 0 && Dates == 0 && this[WordSignal.Deed] == 0;

    public int this[WordSignal signal] => _counts[BitOperations.Log2((uint)signal)];

    public bool Has(WordSignal any)
    {
        for (var bits = (uint)any; bits != 0; bits &= bits - 1)
        {
            if (_counts[BitOperations.TrailingZeroCount(bits)] > 0) return true;
        }

        return false;
    }

    private void Count(SignalMap map, int token, bool starts)
    {
        if (map.Document.Tokens[token].Kind is TokenKind.Word or TokenKind.Number) Words++;
        if (map.IsName(token) && (starts || !map.IsName(token - 1))) Names++;
        for (var bits = (uint)map[token]; bits != 0; bits &= bits - 1) _counts[BitOperations.TrailingZeroCount(bits)]++;
    }

    private static void AddFigures(IReadOnlyList<ExtractedFigure> all, TextSpan span, List<ExtractedFigure> figures)
    {
        int low = 0, high = all.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].Span.Start < span.Start) low = middle + 1;
            else high = middle;
        }

        for (; low < all.Count && all[low].Span.End <= span.End; low++) figures.Add(all[low]);
    }

    private void Count(string text, ExtractedFigure figure)
    {
        switch (figure.Role)
        {
            case FigureRole.Date:
                Dates++;
                return;
            case FigureRole.Duration:
                Durations++;
                return;
            case FigureRole.Rank:
                Ranks++;
                return;
            case FigureRole.Change:
                Changes++;
                break;
            case FigureRole.Share:
                Shares++;
                break;
            case FigureRole.Ratio:
                Ratios++;
                break;
            default:
                if (figure.Unit is { } unit && unit.EndsWith(" old", StringComparison.Ordinal))
                {
                    Ages++;
                    return;
                }

                if (figure.Role == FigureRole.Level && IsSmall(text, figure))
                {
                    if (figure.Unit is not null) SmallCounts++;
                    return;
                }

                break;
        }

        Statistics++;
        if (figure.Unit is { Length: 3 } code && !code.AsSpan().ContainsAnyExceptInRange('A', 'Z')) Money++;
    }

    private static bool IsSmall(string text, ExtractedFigure figure) =>
        figure.Value is >= 0 and <= 12 && figure.Unit is not ("percent" or "percentage points" or "points" or "USD" or "GBP" or "EUR" or "tons" or "miles" or "degrees")
        && !text.AsSpan(figure.Span.Start, figure.Span.Length).Contains('.');
}
