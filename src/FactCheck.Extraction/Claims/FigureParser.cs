using FactCheck.Core.Text;
using FactCheck.Extraction.Claims.Figures;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// Finds the figures of a text: amounts, shares, changes, ranks, dates and lengths of time. One pass, time linear in the length;
/// any text is accepted, and numbers too long to be figures are passed over.
/// </summary>
public static class FigureParser
{
    /// <summary>The figures of a whole text, in text order, not overlapping.</summary>
    public static IReadOnlyList<ExtractedFigure> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text, new TextSpan(0, text.Length));
    }

    /// <summary>The figures that lie within a part of a text, with offsets into the whole of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The part does not lie within the text.</exception>
    public static IReadOnlyList<ExtractedFigure> Parse(string text, TextSpan part)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(part.Start);
        ArgumentOutOfRangeException.ThrowIfNegative(part.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part.End, text.Length);

        var scan = new FigureScan(text, part);
        var figures = new List<ExtractedFigure>();
        var place = 0;
        while (place < scan.Count)
        {
            var beyond = Markup.Past(scan, place);
            if (beyond > place)
            {
                place = beyond;
                continue;
            }

            if (!CanStart(scan[place]) || scan.IsInsideWord(place))
            {
                place++;
                continue;
            }

            var draft = TimeReader.Read(scan, place) ?? DateReader.Read(scan, place) ?? ShareReader.Read(scan, place) ?? DurationReader.Read(scan, place)
                ?? RankReader.Read(scan, place) ?? MultipleReader.Read(scan, place);
            var past = place + 1;
            draft ??= AmountReader.Read(scan, place, out past);
            if (draft is null)
            {
                place = past;
                continue;
            }

            figures.Add(Finish(scan, FigureContext.Apply(scan, draft)));
            place = draft.Next;
        }

        return figures;
    }

    private static bool CanStart(FigureToken token) => token.Kind != FigureTokenKind.Word || token.IsCapital || token.Entry is not null;

    private static ExtractedFigure Finish(FigureScan scan, FigureDraft draft) =>
        new(scan.Span(draft.First, draft.Next), WithoutTrailingZeros(draft.Value), draft.Unit)
        {
            Role = draft.Role,
            UpperValue = draft.Upper is { } upper ? WithoutTrailingZeros(upper) : null,
            Bound = draft.Bound,
            Iso = draft.Iso,
        };

    /// <summary>"1.5 million" is 1500000, not 1500000.0.</summary>
    private static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;
}
