using System.Globalization;

namespace FactCheck.Core.Text;

/// <summary>Puts numbers, lists and dates into sentences.</summary>
public static class Words
{
    /// <summary>"1 claim", "12 claims".</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>"a", "a and b", "a, b and c"; empty for none.</summary>
    public static string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    /// <summary>"Claim 3", "Claims 3, 7 and 12"; the first dozen and how many more.</summary>
    public static string Claims(IReadOnlyList<int> numbers)
    {
        const int Shown = 12;
        var names = numbers.Take(Shown).Select(number => number.ToString(CultureInfo.InvariantCulture));
        if (numbers.Count > Shown)
            names = names.Append(string.Create(CultureInfo.InvariantCulture, $"{numbers.Count - Shown:N0} more"));
        return $"{(numbers.Count == 1 ? "Claim" : "Claims")} {List(names)}";
    }

    /// <summary><see cref="Claims"/> within a sentence: "claim 3", "claims 3, 7 and 12".</summary>
    public static string TheClaims(IReadOnlyList<int> numbers) => $"c{Claims(numbers)[1..]}";

    /// <summary>Whole where it has at most <paramref name="limit"/> UTF-16 code units, else its beginning and "…".</summary>
    public static string Shortened(string words, int limit) =>
        words.Length <= limit ? words : $"{Typed.Storable(words[..(limit - 1)]).TrimEnd()}…";

    /// <summary>On one line: line breaks and other control characters become blanks.</summary>
    public static string Line(string words) => string.Create(words.Length, words, static (line, from) =>
    {
        for (var i = 0; i < line.Length; i++)
            line[i] = char.IsControl(from[i]) || from[i] is '\u2028' or '\u2029' ? ' ' : from[i];
    });

    /// <summary>"30 March 2022", or null.</summary>
    public static string? Date(DateOnly? date) => date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
