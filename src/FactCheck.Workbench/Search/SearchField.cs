namespace FactCheck.Workbench.Search;

/// <summary>Where words were found, beside the title or the words of a claim.</summary>
public enum SearchField
{
    Text,
    Byline,
    Outlet,
    Speaker,
    Note,
    Evidence,
}
