using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Core.Claims;

/// <summary>How a parsed number is said beside the article's own words for it.</summary>
public static partial class FigureWords
{
    private static readonly string[] SmallNumbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>
    /// The number meant ("100,000,000 tons", "43", "66.7%"), or null where it would repeat the article's words ("8%", "2010",
    /// "one day before") or be more exact than they are ("thousands of jobs", "two to three weeks").
    /// </summary>
    /// <param name="text">As the article has it.</param>
    /// <param name="value">As in <see cref="Figure.Value"/>.</param>
    public static string? Parsed(string text, decimal value, string? unit)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsOfCalendar(unit))
            return Day(text, value, unit);
        if (Vague().IsMatch(text))
            return null;
        var digits = Spelled(text);
        var numbers = Number().Count(digits);
        if (numbers > 1 || (Number().IsMatch(text) && !Magnitude().IsMatch(text)))
            return null;
        var parsed = IsShare(text, value, unit) ? Percent(100 * value) : Amount(value, unit);
        return Bare(digits).Contains(Bare(parsed).TrimEnd('s'), StringComparison.Ordinal) ? null : parsed;
    }

    /// <summary>A day, week, month or year that the words leave open: "last Tuesday", "in March", "two years ago".</summary>
    private static string? Day(string text, decimal value, string? unit)
    {
        if (value is < 1000 or > 99991231 || Year().IsMatch(text))
            return null;
        var number = (int)value;
        if (unit == "year")
            return value < 10000 ? number.ToString(CultureInfo.InvariantCulture) : null;
        var (year, month, day) = unit == "month" ? (number / 100, number % 100, 1) : (number / 10000, number / 100 % 100, number % 100);
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        var first = new DateOnly(year, month, day);
        return unit switch
        {
            "month" => Said(first, "MMMM yyyy"),
            "date" => Said(first, "d MMMM yyyy"),
            "week" => $"the week of {Said(first, "d MMMM yyyy")}",
            "weekend" => $"the weekend of {Said(first, "d MMMM yyyy")}",
            _ => null,
        };
    }

    private static string Said(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);

    private static bool IsOfCalendar(string? unit) =>
        unit is "year" or "month" or "week" or "weekend" or "day" or "date" or "decade" or "century" or "o'clock" || unit?.StartsWith("to ", StringComparison.Ordinal) == true;

    private static bool IsShare(string text, decimal value, string? unit) =>
        value is > 0 and < 1 && unit != "percent" && (unit is null or "times" || Share().IsMatch(text));

    private static string Amount(decimal value, string? unit)
    {
        var number = value.ToString("#,0.####", CultureInfo.InvariantCulture);
        if (string.IsNullOrEmpty(unit))
            return number;
        var per = unit.IndexOf(" per ", StringComparison.Ordinal);
        var (counted, rate) = per < 0 ? (unit, "") : (unit[..per], unit[per..]);
        return counted switch
        {
            "percent" or "%" => Percent(value) + rate,
            "USD" => $"${number}{rate}",
            "GBP" => $"£{number}{rate}",
            "EUR" => $"€{number}{rate}",
            "JPY" => $"¥{number}{rate}",
            { Length: 1 } when char.GetUnicodeCategory(counted[0]) == UnicodeCategory.CurrencySymbol => counted + number + rate,
            _ => $"{number} {(value == 1 ? Singular(counted) : counted)}{rate}",
        };
    }

    private static string Percent(decimal value) => value.ToString("#,0.#", CultureInfo.InvariantCulture) + "%";

    private static string Singular(string unit) => unit switch
    {
        "people" => "person",
        "years old" => "year old",
        _ when unit.EndsWith("ies", StringComparison.Ordinal) => unit[..^3] + "y",
        _ when unit.EndsWith('s') && !unit.EndsWith("ss", StringComparison.Ordinal) => unit[..^1],
        _ => unit,
    };

    /// <summary>The words with small numbers in digits, as a reader takes them in.</summary>
    private static string Spelled(string text) =>
        SmallNumber().Replace(text, word => word.Value.Length < 3 && word.Value[0] is 'a' or 'A'
            ? "1"
            : Array.FindIndex(SmallNumbers, name => name.Equals(word.Value, StringComparison.OrdinalIgnoreCase)).ToString(CultureInfo.InvariantCulture));

    private static string Bare(string words) =>
        PerCent().Replace(Separator().Replace(words.ToLowerInvariant(), ""), "%");

    [GeneratedRegex(@"\d{4}|[’']\d0s", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(dozens|scores|tens|hundreds|thousands|millions|billions|trillions|several)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Vague();

    [GeneratedRegex(@"\b(hundred|thousand|million|billion|trillion)|\d\s*(k|m|mn|bn|tn)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Magnitude();

    [GeneratedRegex(@"\d[\d.,]*", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(of|the|in)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Share();

    [GeneratedRegex(@"^an?\b|\b(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?!-(third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SmallNumber();

    [GeneratedRegex(@"[\s,-]", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex("percent", RegexOptions.CultureInvariant)]
    private static partial Regex PerCent();
}
