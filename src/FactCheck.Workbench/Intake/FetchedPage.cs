namespace FactCheck.Workbench.Intake;

/// <summary>A page as it came.</summary>
/// <param name="Address">Where it came from in the end, redirects followed.</param>
/// <param name="IsHtml">HTML; otherwise plain text.</param>
/// <param name="Charset">Encoding its header names, or null.</param>
public sealed record FetchedPage(Uri Address, bool IsHtml, string? Charset, byte[] Content);
