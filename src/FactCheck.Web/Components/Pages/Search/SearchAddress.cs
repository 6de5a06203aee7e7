using System.Globalization;
using FactCheck.Workbench.Search;
using Microsoft.AspNetCore.WebUtilities;

namespace FactCheck.Web.Components.Pages.Search;

/// <summary>Addresses of results, and where each result leads.</summary>
public static class SearchAddress
{
    /// <param name="typed">What is looked for, as typed.</param>
    /// <param name="page">From 1.</param>
    public static string Of(string typed, int page = 1)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var trimmed = typed.Trim();
        if (trimmed.Length == 0)
            return "/search";
        var at = page > 1 ? string.Create(CultureInfo.InvariantCulture, $"&page={page}") : "";
        return $"/search?q={Uri.EscapeDataString(trimmed)}{at}";
    }

    /// <summary>The claim, the place in the article, or the article.</summary>
    public static string Of(SearchHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return hit switch
        {
            { Claim: { } claim } => string.Create(CultureInfo.InvariantCulture, $"/articles/{hit.Article}?claim={claim}"),
            { Place: { } place } => string.Create(CultureInfo.InvariantCulture, $"/articles/{hit.Article}?at={place.Start}-{place.End}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"/articles/{hit.Article}"),
        };
    }

    /// <summary>What is looked for at an address; null where it is none of the results.</summary>
    public static string? Typed(string address)
    {
        var uri = new Uri(address);
        return uri.AbsolutePath.TrimEnd('/').Equals("/search", StringComparison.OrdinalIgnoreCase)
            ? QueryHelpers.ParseQuery(uri.Query).TryGetValue("q", out var typed) ? typed.ToString() : ""
            : null;
    }
}
