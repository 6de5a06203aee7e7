using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Workbench.Intake.Formats;

/// <summary>Dates as articles and pages write them.</summary>
internal static partial class WrittenDate
{
    private const string Month =
        @"(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?";

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The first date in a line of words ("30 March 2022", "March 30, 2022", "2022-03-30"), or null.</summary>
    public static DateOnly? Find(string line)
    {
        foreach (var pattern in (Regex[])[DayFirst(), MonthFirst(), Iso()])
        {
            if (pattern.Match(line) is { Success: true } match && ToDate(match) is { } date)
                return date;
        }

        return null;
    }

    /// <summary>Whether the line is nothing but a date, with the words and the time of day that go with one.</summary>
    public static bool IsAlone(string line) => Alone().IsMatch(line) && Find(line) is not null;

    /// <summary>The day of a machine-readable time ("2022-03-30T23:15:00-04:00"), as counted where it was published.</summary>
    public static DateOnly? FromStamp(string? stamp)
    {
        if (string.IsNullOrWhiteSpace(stamp))
            return null;
        return DateTimeOffset.TryParse(stamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            && time.Year is > 1700 and < 2200
            ? DateOnly.FromDateTime(time.DateTime)
            : Find(stamp);
    }

    private static DateOnly? ToDate(Match match)
    {
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        var name = match.Groups["month"].Value;
        var month = char.IsAsciiDigit(name[0])
            ? int.Parse(name, CultureInfo.InvariantCulture)
            : Array.IndexOf(Months, name[..3].ToLowerInvariant()) + 1;
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    [GeneratedRegex(@"\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?" + Month + @",?\s+(?<year>(?:1[89]|20|21)\d\d)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\b" + Month + @"\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>(?:1[89]|20|21)\d\d)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\b(?<year>(?:1[89]|20|21)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)")]
    private static partial Regex Iso();

    [GeneratedRegex(
        @"^\s*(?:(?:first\s+)?(?:published|updated|posted|last\s+(?:updated|modified)|date)\b[:\s]*(?:on\s+|at\s+)?)?(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?" +
        @"(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[a-z]{3,9}\.?,?\s+\d{4}|[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d\d-\d\d)" +
        @"(?:T?[\s,|·•–—-]*(?:at\s+)?\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|[A-Z]{2,4}T?|[+-]\d\d:?\d\d)?)?\s*\.?\s*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Alone();
}
