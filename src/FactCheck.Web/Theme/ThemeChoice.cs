namespace FactCheck.Web.Theme;

/// <summary>Light, dark, or whatever the reader's system says. Kept in a cookie so that the first byte of a page already has it.</summary>
public static class ThemeChoice
{
    public const string CookieName = "factcheck.theme";

    /// <summary>"light" or "dark" where the reader chose one; null follows the system.</summary>
    public static string? From(string? cookie) => cookie is "light" or "dark" ? cookie : null;
}
