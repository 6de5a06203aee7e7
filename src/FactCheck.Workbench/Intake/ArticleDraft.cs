using FactCheck.Core.Text;

namespace FactCheck.Workbench.Intake;

/// <summary>An article as read from paste, file or address, before it is saved; every field can be corrected.</summary>
/// <param name="Text">The text as it will be stored: line ends are \n, nothing else is changed.</param>
/// <param name="SourceName">File name or address it came from, or null when pasted.</param>
public sealed record ArticleDraft(
    string Title,
    string? Outlet,
    string? Byline,
    DateOnly? PublishedOn,
    string? Address,
    string Text,
    string? SourceName)
{
    /// <summary>The text with line ends as \n and nothing in it that a database can't keep.</summary>
    internal string StorableText() => Storable(Text);

    /// <inheritdoc cref="StorableText"/>
    internal static string Storable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Typed.Storable(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
    }
}
