namespace FactCheck.Extraction.Attributions;

/// <summary>Says in an editor's words why an attribution was found.</summary>
internal static class AttributionReasons
{
    private const int LongestQuotedSource = 40;

    public static IEnumerable<string> Of(Scene scene, CueMatch match)
    {
        string cue = scene.Text(match.Cue.First, match.Cue.End);
        if (cue.Equals("according to", StringComparison.OrdinalIgnoreCase))
        {
            yield return "“According to” names the source";
            yield break;
        }

        yield return $"“{cue}” is a reporting verb";
        yield return $"“{Short(scene, match.Source)}” is the subject of “{cue}”";
    }

    public static string Short(Scene scene, (int First, int End) tokens)
    {
        string text = scene.Text(tokens.First, tokens.End).TrimEnd(',', ' ');
        if (text.Length <= LongestQuotedSource) return text;
        int cut = text.LastIndexOf(' ', LongestQuotedSource);
        return cut > 0 ? text[..cut] + " …" : text;
    }
}
