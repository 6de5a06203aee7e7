using System.Globalization;

namespace FactCheck.Web.Components.Pages.Report;

/// <summary>Links inside a report.</summary>
public static class ReportLinks
{
    /// <summary>
    /// The HTML with its links to its own headings made whole: on a page with a base address, "#claim-4" alone would lead to
    /// the desk. Words cannot be mistaken for links, since quotation marks in them are written as entities.
    /// </summary>
    public static string Within(string html, int article) => html.Replace(
        "href=\"#", string.Create(CultureInfo.InvariantCulture, $"href=\"/articles/{article}/report#"), StringComparison.Ordinal);
}
