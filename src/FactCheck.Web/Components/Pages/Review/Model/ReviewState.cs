using System.Globalization;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>What of the review page is in its address: <c>/articles/7?claim=3&amp;show=open&amp;order=worth</c>.</summary>
/// <param name="Claim">Number of the selected claim, or null.</param>
/// <param name="Find">Words to search the claims for; empty for none.</param>
public sealed record ReviewState(
    ClaimFilter Show = ClaimFilter.All, ClaimOrder Order = ClaimOrder.Text, int? Claim = null, string Find = "")
{
    /// <summary>Most UTF-16 code units a search may have.</summary>
    public const int FindLimit = 200;

    /// <summary>Reads the query; what it does not know counts as not given.</summary>
    public static ReviewState Parse(string? claim, string? show, string? order, string? find = null) => new(
        Known<ClaimFilter>(show),
        Known<ClaimOrder>(order),
        int.TryParse(claim, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null,
        find is { Length: <= FindLimit } ? find : "");

    /// <summary>The address of this state; defaults are left out.</summary>
    public string Address(int article)
    {
        var query = new List<string>(3);
        if (Claim is { } claim)
            query.Add(string.Create(CultureInfo.InvariantCulture, $"claim={claim}"));
        if (Show != default)
            query.Add($"show={Name(Show)}");
        if (Order != default)
            query.Add($"order={Name(Order)}");
        if (Find.Length > 0)
            query.Add($"find={Uri.EscapeDataString(Find)}");
        var path = string.Create(CultureInfo.InvariantCulture, $"/articles/{article}");
        return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
    }

    private static T Known<T>(string? name) where T : struct, Enum =>
        Enum.GetValues<T>().FirstOrDefault(value => string.Equals(Name(value), name, StringComparison.OrdinalIgnoreCase));

    // Addresses are lower case by custom.
#pragma warning disable CA1308
    private static string Name<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
