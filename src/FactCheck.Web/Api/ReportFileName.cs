using System.Globalization;
using System.Text;

namespace FactCheck.Web.Api;

/// <summary>What a downloaded report is called.</summary>
public static class ReportFileName
{
    private const int LongestTitle = 60;

    /// <summary>"report-7-river-and-dams.md": letters and digits of the title, in any script, words joined by hyphens.</summary>
    /// <param name="kind">What the file is.</param>
    public static string Of(int article, string title, string extension, string kind = "report")
    {
        var name = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{kind}-{article}"));
        var room = name.Length + LongestTitle;
        foreach (var word in title.Split([.. title.Where(c => !char.IsLetterOrDigit(c) && !char.IsSurrogate(c) && !IsMark(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries))
        {
            if (name.Length + 1 + word.Length > room)
                break;
            name.Append('-').Append(word.ToLower(CultureInfo.InvariantCulture));
        }

        return $"{name}.{extension}";
    }

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
