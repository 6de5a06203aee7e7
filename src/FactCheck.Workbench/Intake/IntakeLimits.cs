using FactCheck.Core.Articles;

namespace FactCheck.Workbench.Intake;

/// <summary>How much one article may bring in.</summary>
public static class IntakeLimits
{
    /// <summary>Bytes of an uploaded file.</summary>
    public const int FileBytes = 20 * 1024 * 1024;

    /// <summary>Bytes of a page read from an address.</summary>
    public const int PageBytes = 10 * 1024 * 1024;

    /// <summary>Characters (UTF-16 code units) of an article's text.</summary>
    public const int TextLength = Article.TextLimit;

    /// <summary>Characters of a title.</summary>
    public const int TitleLength = 300;

    /// <summary>Redirects followed before an address is given up.</summary>
    public const int Redirects = 5;

    /// <summary>Time from asking an address to having the whole page.</summary>
    public static readonly TimeSpan PageTime = TimeSpan.FromSeconds(15);
}
