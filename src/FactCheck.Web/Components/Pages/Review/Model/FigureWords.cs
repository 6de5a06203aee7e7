using System.Globalization;
using System.Text;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>How a parsed number is written.</summary>
public static class FigureWords
{
    /// <summary>The value and unit ("100,000,000 tons"), or null where the article's own words say the same.</summary>
    public static string? Parsed(ReviewFigure figure)
    {
        var value = figure.Value.ToString("#,0.############", CultureInfo.InvariantCulture);
        var words = figure.Unit switch
        {
            null or "" => value,
            "%" => value + "%",
            { Length: 1 } sign when char.GetUnicodeCategory(sign[0]) == UnicodeCategory.CurrencySymbol => sign + value,
            var unit => $"{value} {unit}",
        };
        return Bare(words) == Bare(figure.Text) ? null : words;
    }

    private static string Bare(string words)
    {
        var bare = new StringBuilder(words.Length);
        foreach (var c in words.Where(c => !char.IsWhiteSpace(c) && c != ','))
            bare.Append(char.ToLowerInvariant(c));
        return bare.ToString();
    }
}
