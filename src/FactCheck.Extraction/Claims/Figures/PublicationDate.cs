using System.Globalization;

namespace FactCheck.Extraction.Claims.Figures;

/// <summary>Days, weeks, months and years counted from the day an article was published.</summary>
/// <param name="Day">The day of publication.</param>
internal readonly record struct PublicationDate(DateOnly Day)
{
    /// <summary>The day so many days away, or null past the ends of the calendar.</summary>
    public RelativeDate? Days(int offset) => Within(Day.DayNumber + (long)offset) is { } day ? OfDay(day) : null;

    /// <summary>The named day before or after publication; publication itself where <paramref name="strictly"/> is false and it is one.</summary>
    public RelativeDate? Weekday(DayOfWeek name, bool ahead, bool strictly)
    {
        var distance = ahead ? ((int)name - (int)Day.DayOfWeek + 7) % 7 : ((int)Day.DayOfWeek - (int)name + 7) % 7;
        if (distance == 0 && strictly) distance = 7;
        return Days(ahead ? distance : -distance);
    }

    /// <summary>The week, Monday to Sunday, so many weeks away.</summary>
    public RelativeDate? Week(int offset) => ToSunday(Monday + 7L * offset, 0, "week");

    /// <summary>Saturday and Sunday of the week so many weeks away.</summary>
    public RelativeDate? Weekend(int offset) => ToSunday(Monday + 7L * offset, 5, "weekend");

    public RelativeDate? Months(int offset)
    {
        var months = Day.Year * 12L + Day.Month - 1 + offset;
        return months is >= 12 and < 120_000 ? OfMonth((int)(months / 12), (int)(months % 12) + 1) : null;
    }

    public RelativeDate? Years(int offset) => Day.Year + (long)offset is >= 1 and <= 9999 and var year
        ? new RelativeDate(year, "year", year.ToString("0000", CultureInfo.InvariantCulture), null)
        : null;

    /// <summary>The month of that number nearest before or after publication, its own month counted unless <paramref name="strictly"/>.</summary>
    public RelativeDate? Month(int month, bool ahead, bool strictly)
    {
        var year = Day.Year;
        if (ahead && (month < Day.Month || strictly && month == Day.Month)) year++;
        if (!ahead && (month > Day.Month || strictly && month == Day.Month)) year--;
        return year is >= 1 and <= 9999 ? OfMonth(year, month) : null;
    }

    /// <summary>The day of that month nearest before, after or around publication; null where there is no such day.</summary>
    public RelativeDate? DayOfMonth(int month, int day, bool? ahead)
    {
        RelativeDate? best = null;
        long least = long.MaxValue;
        for (var year = Day.Year - 1; year <= Day.Year + 1; year++)
        {
            if (year is < 1 or > 9999 || day > DateTime.DaysInMonth(year, month)) continue;
            var that = new DateOnly(year, month, day);
            var distance = (long)that.DayNumber - Day.DayNumber;
            if (ahead is true && distance < 0 || ahead is false && distance > 0 || Math.Abs(distance) >= least) continue;
            (best, least) = (OfDay(that), Math.Abs(distance));
        }

        return best;
    }

    private long Monday => Day.DayNumber - ((int)Day.DayOfWeek + 6) % 7;

    private static RelativeDate? ToSunday(long monday, int from, string unit) =>
        Within(monday + from) is { } first && Within(monday + 6) is { } last
            ? new RelativeDate(Number(first), unit, $"{Iso(first)}/{Iso(last)}", Number(last))
            : null;

    private static DateOnly? Within(long number) =>
        number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;

    private static RelativeDate OfDay(DateOnly day) => new(Number(day), "date", Iso(day), null);

    private static RelativeDate OfMonth(int year, int month) => new(year * 100 + month, "month", $"{year:0000}-{month:00}", null);

    private static int Number(DateOnly day) => day.Year * 10000 + day.Month * 100 + day.Day;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
