namespace FactCheck.Workbench.Intake.Formats;

internal static class LineEnds
{
    /// <summary>The text with \r\n and \r as \n, and nothing else changed.</summary>
    public static string Normalize(string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
}
