using System.Text;

namespace FactCheck.Benchmarks;

/// <summary>Text to measure with: the articles beside the benchmarks, one after the other, over and over.</summary>
internal static class SampleText
{
    private static readonly string[] Articles = Load();

    /// <summary>Whole articles up to <paramref name="length"/> UTF-16 code units, the last one cut at a space.</summary>
    public static string OfLength(int length)
    {
        var text = new StringBuilder(length + 2);
        for (var i = 0; text.Length < length; i++)
            text.Append(Articles[i % Articles.Length]).Append("\n\n");
        var cut = length;
        while (cut > 1 && text[cut - 1] != ' ')
            cut--;
        return text.ToString(0, cut);
    }

    private static string[] Load() =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Articles"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(file => File.ReadAllText(file))
            .ToArray();
}
