using System.Collections.Frozen;

namespace FactCheck.Extraction.Model;

/// <summary>Brings the forms of a word together under one key ("argue", "argued" and "arguing" under "argu").</summary>
internal static class WordStem
{
    private const int ShortestStem = 3;

    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>
    {
        ["said"] = "say",
        ["says"] = "say",
        ["saying"] = "say",
        ["told"] = "tell",
        ["wrote"] = "writ",
        ["written"] = "writ",
        ["writing"] = "writ",
        ["thought"] = "think",
        ["knew"] = "know",
        ["known"] = "know",
        ["felt"] = "feel",
        ["heard"] = "hear",
        ["found"] = "find",
        ["saw"] = "see",
        ["seen"] = "see",
        ["spoke"] = "speak",
        ["spoken"] = "speak",
        ["made"] = "mak",
        ["held"] = "hold",
        ["gave"] = "giv",
        ["given"] = "giv",
        ["meant"] = "mean",
        ["sought"] = "seek",
        ["taught"] = "teach",
        ["denied"] = "deny",
        ["denies"] = "deny",
        ["replied"] = "reply",
        ["replies"] = "reply",
        ["testified"] = "testify",
        ["testifies"] = "testify",
        ["implied"] = "imply",
        ["implies"] = "imply",
        ["clarified"] = "clarify",
        ["worried"] = "worry",
        ["worries"] = "worry",
        ["admitted"] = "admit",
        ["admitting"] = "admit",
        ["quipped"] = "quip",
        ["swore"] = "swear",
        ["sworn"] = "swear",
        ["understood"] = "understand",
        ["foresaw"] = "forese",
        ["forgot"] = "forget",

        // Cut short these would fall in with "not", "even" and "will", the commonest of words.
        ["note"] = "note",
        ["notes"] = "note",
        ["noted"] = "note",
        ["noting"] = "note",
        ["evening"] = "evening",
        ["willing"] = "willing",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The key of a normalised word.</summary>
    public static string Of(string word)
    {
        if (Irregular.TryGetValue(word, out var stem))
            return stem;
        var end = word.Length;
        if (Ends(word, "ing"))
            end -= 3;
        else if (Ends(word, "ed") || Ends(word, "es"))
            end -= 2;
        else if (Ends(word, "s") && !word.EndsWith("ss", StringComparison.Ordinal))
            end -= 1;
        if (end == word.Length && Ends(word, "e"))
            end -= 1;
        return word[..end];
    }

    private static bool Ends(string word, string ending) =>
        word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.Ordinal);
}
