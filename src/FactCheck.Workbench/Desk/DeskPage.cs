namespace FactCheck.Workbench.Desk;

/// <summary>One page of the desk.</summary>
/// <param name="Checking">Articles under check, on all pages.</param>
/// <param name="SignedOff">Articles signed off, on all pages.</param>
/// <param name="Page">From 1.</param>
public sealed record DeskPage(IReadOnlyList<DeskArticle> Articles, int Checking, int SignedOff, int Page, int Pages);
