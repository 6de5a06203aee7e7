using System.Collections.Frozen;

namespace FactCheck.Extraction.Speakers;

/// <summary>Whether a title is meant by a noun: "governor" by "Gov.".</summary>
internal static class Offices
{
    private static readonly FrozenDictionary<string, string> Short = new Dictionary<string, string>
    {
        ["governor"] = "Gov.",
        ["senator"] = "Sen.",
        ["representative"] = "Rep.",
        ["congressman"] = "Rep.",
        ["congresswoman"] = "Rep.",
        ["general"] = "Gen.",
        ["colonel"] = "Col.",
        ["captain"] = "Capt.",
        ["sergeant"] = "Sgt.",
        ["lieutenant"] = "Lt.",
        ["admiral"] = "Adm.",
        ["professor"] = "Prof.",
        ["doctor"] = "Dr.",
        ["councillor"] = "Cllr",
        ["lawmaker"] = "Rep.",
        ["attorney"] = "lawyer",
        ["lawyer"] = "attorney",
        ["boss"] = "chief executive",
        ["neighbor"] = "neighbour",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Trades that go with any title: "the Democrat", "the veteran", "the father".
    private static readonly FrozenSet<string> Loose =
        "democrat republican conservative lawmaker politician veteran mother father grandmother grandfather resident leader boss author"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Holds(CastMember member, string noun) =>
        member.Title is { } title && (title.Contains(noun, StringComparison.OrdinalIgnoreCase)
            || (Short.TryGetValue(noun, out string? other) && title.Contains(other, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a description that no title gives may be of somebody: their title, if known, is of another sort.</summary>
    public static bool MayHold(CastMember member, string noun) =>
        member.Title is null || Loose.Contains(noun) || !NameWords.Titles.Contains(noun);
}
