using FactCheck.Core.Text;

namespace FactCheck.Extraction.Pipeline;

/// <summary>A number with what it counts.</summary>
/// <param name="Span">Its words in the text ("100 million tons"), without "about" or "more than".</param>
/// <param name="Value">
/// The number they stand for (100000000), magnitudes multiplied out; the lower end of a range. A share is a fraction of 1
/// ("two-thirds") except in percent; a score or odds has its first number here and "to 1" as the unit; a day is yyyymmdd,
/// a month of a year yyyymm, a day of a month mmdd, a time of day hours since midnight; a week or weekend its first day.
/// </param>
/// <param name="Unit">What is counted ("tons", "percent", "percentage points", "USD", "days"), or null for a bare number.</param>
public sealed record ExtractedFigure(TextSpan Span, decimal Value, string? Unit)
{
    public FigureRole Role { get; init; }

    /// <summary>The upper end of a range ("between 5 and 7 per cent"), or null.</summary>
    public decimal? UpperValue { get; init; }

    public FigureBound Bound { get; init; }

    /// <summary>A date or time as far as it is known: "2022-03-24", "2022-03", "--03-24", "2022", "1990/2000" or "22:30"; else null. A week is "2024-05-06/2024-05-12", both days counted.</summary>
    public string? Iso { get; init; }

    /// <summary>Whether value and date were worked out from the day of publication ("last Tuesday", "in March", "two years ago").</summary>
    public bool IsRelative { get; init; }
}
