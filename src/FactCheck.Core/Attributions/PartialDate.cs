using System.Globalization;

namespace FactCheck.Core.Attributions;

/// <summary>A date known to the year, the month or the day, as people hold titles "from 1990" or "since March 2019".</summary>
public readonly record struct PartialDate
{
    private static readonly (string Format, int Parts)[] Formats =
    [
        ("yyyy", 1), ("yyyy-MM", 2), ("MMMM yyyy", 2), ("MMM yyyy", 2), ("yyyy-MM-dd", 3), ("d MMMM yyyy", 3), ("d MMM yyyy", 3),
    ];

    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12, or null where only the year is known.</param>
    /// <param name="day">A day of that month, or null where only the month is known.</param>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        _ = new DateOnly(year, month ?? 1, day ?? 1);
        if (month is null && day is not null)
            throw new ArgumentException("A day needs its month.", nameof(day));
        (Year, Month, Day) = (year, month, day);
    }

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    /// <summary>The first day it can mean.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it can mean.</summary>
    public DateOnly Last => Day is not null ? First
        : Month is not null ? new DateOnly(Year, Month.Value, DateTime.DaysInMonth(Year, Month.Value))
        : new DateOnly(Year, 12, 31);

    /// <summary>Reads "2019", "2019-03", "March 2019", "2019-03-30" and "30 March 2019"; null where nothing was typed.</summary>
    /// <exception cref="RuleBrokenException">It is none of these.</exception>
    public static PartialDate? Read(string? typed)
    {
        var words = typed?.Trim();
        if (string.IsNullOrEmpty(words))
            return null;
        foreach (var (format, parts) in Formats)
        {
            if (DateOnly.TryParseExact(words, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                return new PartialDate(date.Year, parts > 1 ? date.Month : null, parts > 2 ? date.Day : null);
        }

        throw new RuleBrokenException($"“{words}” is no date. Write a year (2019), a month (2019-03) or a day (2019-03-30).");
    }

    /// <summary>"2019", "March 2019" or "30 March 2019".</summary>
    public string Say() => First.ToString(Day is not null ? "d MMMM yyyy" : Month is not null ? "MMMM yyyy" : "yyyy", CultureInfo.InvariantCulture);

    /// <summary>"2019", "2019-03" or "2019-03-30", which <see cref="Read"/> reads.</summary>
    public override string ToString() => First.ToString(Day is not null ? "yyyy-MM-dd" : Month is not null ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture);
}
