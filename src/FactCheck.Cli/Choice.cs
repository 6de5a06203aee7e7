using System.CommandLine.Parsing;

namespace FactCheck.Cli;

/// <summary>Options that take one of a few words, whatever the case of their letters.</summary>
internal static class Choice
{
    /// <summary>Refuses every other word with a sentence that lists what there is.</summary>
    public static Action<OptionResult> Of(params string[] words) => result =>
    {
        if (result.GetValueOrDefault<string>() is { } given && !words.Contains(given, StringComparer.OrdinalIgnoreCase))
            result.AddError($"“{given}” is no choice for {result.Option.Name}: it takes {string.Join(", ", words[..^1])} or {words[^1]}.");
    };
}
