namespace FactCheck.Reporting.Html;

/// <summary>Which addresses people may be led to.</summary>
internal static class SafeLinks
{
    /// <summary>Whether it is a whole address of http or https.</summary>
    public static bool IsWeb(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
