namespace FactCheck.Workbench.Intake.Formats;

/// <summary>Facts of an article as found; null where the input does not give them.</summary>
internal sealed record FoundFacts(
    string? Title = null, string? Outlet = null, string? Byline = null, DateOnly? PublishedOn = null, string? Address = null)
{
    /// <summary>These facts, with gaps filled from <paramref name="other"/>.</summary>
    public FoundFacts Or(FoundFacts other) => new(
        Title ?? other.Title,
        Outlet ?? other.Outlet,
        Byline ?? other.Byline,
        PublishedOn ?? other.PublishedOn,
        Address ?? other.Address);

    /// <summary>The trimmed value, or null where nothing is left.</summary>
    public static string? Some(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    /// <summary>The address in full where it is http or https, else null.</summary>
    public static string? WebAddress(string? value, Uri? relativeTo = null)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Length > 2000)
            return null;
        var parsed = relativeTo is null
            ? Uri.TryCreate(value.Trim(), UriKind.Absolute, out var uri)
            : Uri.TryCreate(relativeTo, value.Trim(), out uri);
        return parsed && (uri!.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;
    }
}
