namespace FactCheck.Web.Hosting;

/// <summary>Who may open a page. What a person may change is decided by the use cases, whatever page asks.</summary>
public static class Policies
{
    /// <summary>Editors and administrators.</summary>
    public const string Editors = nameof(Editors);

    /// <summary>Administrators only.</summary>
    public const string Administrators = nameof(Administrators);
}
