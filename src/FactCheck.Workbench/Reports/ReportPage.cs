namespace FactCheck.Workbench.Reports;

/// <summary>A verification report, ready to be shown and downloaded.</summary>
/// <param name="Article">The article's number.</param>
/// <param name="Markdown">The report as Markdown, lines ending in \n.</param>
/// <param name="BodyHtml">The same as HTML without page around it; no markup in it comes from what people or articles wrote.</param>
public sealed record ReportPage(int Article, string Title, string Markdown, string BodyHtml);
