namespace FactCheck.Web.Components.Account;

/// <summary>What the pages say about passwords before anything is sent; the workbench decides.</summary>
internal static class PasswordRule
{
    public const string Hint = "At least 12 characters. A few words in a row are fine.";
}
