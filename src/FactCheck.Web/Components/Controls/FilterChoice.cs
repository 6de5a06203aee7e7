namespace FactCheck.Web.Components.Controls;

/// <summary>One choice of a filter: where it leads and how much it shows.</summary>
public sealed record FilterChoice(string Text, int Count, string Href, bool IsOn);
