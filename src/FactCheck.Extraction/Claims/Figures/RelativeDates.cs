using FactCheck.Core.Text;
using FactCheck.Extraction.Claims.Signals;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Claims.Figures;

/// <summary>
/// Works out the dates of a claim that its words give only together with the day of publication: "on Monday", "last week",
/// "in March", "two years ago". Which way a bare day or month points is read from the verbs; where they do not say, it is left.
/// </summary>
internal sealed class RelativeDates(string text, DateOnly published)
{
    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private readonly PublicationDate _published = new(published);

    /// <summary>The figures of a claim with the dates worked out among them, in text order.</summary>
    public IReadOnlyList<ExtractedFigure> Resolve(IReadOnlyList<TextSpan> spans, ClauseSignals signals)
    {
        bool? ahead = (IsAhead(signals), IsPast(signals)) switch
        {
            (true, false) => true,
            (false, true) => false,
            _ => null,
        };
        var figures = new List<ExtractedFigure>(signals.Figures.Count + 1);
        foreach (var span in spans)
        {
            var known = signals.Figures.Where(figure => span.Contains(figure.Span)).ToList();
            var scan = new FigureScan(text, span);
            var place = 0;
            foreach (var figure in known)
            {
                place = AddWords(scan, place, figure.Span.Start, ahead, figures);
                figures.Add(OfFigure(scan, PlaceOf(scan, place, figure.Span.Start), figure, ahead) is { } date ? Dated(figure, date) : figure);
                while (scan[place].End <= figure.Span.End && place < scan.Count) place++;
            }

            AddWords(scan, place, span.End, ahead, figures);
        }

        return figures;
    }

    private static bool IsAhead(ClauseSignals signals) => signals[WordSignal.Will] > 0 || signals[WordSignal.Future] > 0;

    private static bool IsPast(ClauseSignals signals) => signals[WordSignal.Past] > 0 || signals[WordSignal.Deed] > 0 || signals[WordSignal.Finite] > 0 && signals.Changes > 0;

    private static int PlaceOf(FigureScan scan, int place, int start)
    {
        while (place < scan.Count && scan[place].Start < start) place++;
        return place;
    }

    private static ExtractedFigure Dated(ExtractedFigure figure, RelativeDate date) =>
        figure with { Value = date.Value, Unit = date.Unit, UpperValue = date.Upper, Iso = date.Iso, Role = FigureRole.Date, IsRelative = true };

    /// <summary>"March", "24 March" and "two years ago", which are figures already.</summary>
    private RelativeDate? OfFigure(FigureScan scan, int place, ExtractedFigure figure, bool? ahead)
    {
        var (last, next) = (scan.Is(place - 1, "last"), scan.Is(place - 1, "next"));
        if (figure is { Role: FigureRole.Date, Unit: "month", Value: >= 1 and <= 12 and var month })
        {
            if (scan.Is(place - 1, "this")) return _published.Months((int)month - published.Month);
            return last || next || ahead is not null || scan.Is(place - 1, "since") ? _published.Month((int)month, next || ahead is true && !last, last || next) : null;
        }

        if (figure is { Role: FigureRole.Date, Unit: "day", UpperValue: null, Value: > 100 and < 1300 and var day })
            return _published.DayOfMonth((int)day / 100, (int)day % 100, last ? false : next ? true : ahead);
        if (figure.Role != FigureRole.Duration || figure.UpperValue is not null || figure.Value is < 1 or > 500 || decimal.Truncate(figure.Value) != figure.Value || !EndsInAgo(figure.Span)) return null;
        var count = -(int)figure.Value;
        return figure.Unit switch
        {
            "days" => _published.Days(count),
            "weeks" => _published.Week(count),
            "months" => _published.Months(count),
            "years" => _published.Years(count),
            "decades" => _published.Years(10 * count),
            _ => null,
        };
    }

    private bool EndsInAgo(TextSpan span) => text.AsSpan(span.Start, span.Length).EndsWith(" ago", StringComparison.OrdinalIgnoreCase);

    /// <summary>The words without a number up to an offset; gives the place where it stopped.</summary>
    private int AddWords(FigureScan scan, int place, int end, bool? ahead, List<ExtractedFigure> figures)
    {
        while (place < scan.Count && scan[place].Start < end)
        {
            if (Words(scan, place, ahead) is { } found && scan[found.Next - 1].End <= end)
            {
                figures.Add(Dated(new ExtractedFigure(scan.Span(place, found.Next), 0, null), found.Date));
                place = found.Next;
            }
            else
            {
                place++;
            }
        }

        return place;
    }

    private (int Next, RelativeDate Date)? Words(FigureScan scan, int place, bool? ahead)
    {
        if (scan[place].Kind != FigureTokenKind.Word) return null;
        RelativeDate? date;
        if (scan.Is(place, "yesterday")) date = _published.Days(-1);
        else if (scan.Is(place, "tomorrow")) date = _published.Days(1);
        else if (scan.Is(place, "tonight")) date = _published.Days(0);
        else
        {
            var (last, next, current) = (scan.Is(place, "last"), scan.Is(place, "next"), scan.Is(place, "this"));
            var named = last || next || current ? place + 1 : place;
            var weekday = scan[named].IsCapital ? Array.FindIndex(Weekdays, name => scan.Is(named, name)) : -1;
            if (weekday >= 0)
            {
                bool? forward = next ? true : last ? false : ahead;
                date = forward is { } known ? _published.Weekday((DayOfWeek)weekday, known, last || next) : null;
            }
            else
            {
                date = named == place ? null : Period(scan, named, next ? 1 : last ? -1 : 0);
            }

            place = named;
        }

        return date is { } resolved ? (place + 1, resolved) : null;
    }

    private RelativeDate? Period(FigureScan scan, int place, int offset)
    {
        if (scan.Is(place, "week")) return _published.Week(offset);
        if (scan.Is(place, "weekend")) return _published.Weekend(offset);
        if (scan.Is(place, "month")) return _published.Months(offset);
        return scan.Is(place, "year") ? _published.Years(offset) : null;
    }
}
