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
        ["judge"] = "Justice",
        ["physician"] = "doctor",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Trades that go with any title: "the Democrat", "the veteran", "the father".
    private static readonly FrozenSet<string> Loose =
        "democrat republican conservative lawmaker politician veteran mother father grandmother grandfather resident leader boss author"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What one person may be called besides any office: "the nominee" of a governor. Two of them at once would be anybody.
    private static readonly FrozenSet<string> Epithets =
        "businessman businesswoman billionaire entrepreneur mogul tycoon magnate candidate nominee"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What people are to one another, whatever else they are.
    private static readonly string[] Facing = ["rival", "opponent", "challenger", "counterpart", "incumbent", "running mate", "colleague"];

    public static bool Holds(CastMember member, string noun) =>
        member.Title is { } title && (title.Contains(noun, StringComparison.OrdinalIgnoreCase)
            || (Short.TryGetValue(noun, out string? other) && title.Contains(other, StringComparison.OrdinalIgnoreCase)));

    /// <summary>
    /// Whether the words of a description contradict a title: another nation or party ("the Ugandan minister" of a Kenyan one),
    /// or a deputy where the description names the office itself, or the other way round.
    /// </summary>
    public static bool Contradicts(CastMember member, IEnumerable<string> description)
    {
        if (member.Title is not { } title) return false;
        HashSet<string> said = Sides(description), known = Sides(title.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries));
        if (said.Count > 0 && known.Count > 0 && !said.Overlaps(known)) return true;
        return said.Count > 0 && description.Any(IsDeputy) != title.Split([' ', '-']).Any(IsDeputy);
    }

    private static bool IsDeputy(string word) => word.Equals("vice", StringComparison.OrdinalIgnoreCase) || word.StartsWith("vice-", StringComparison.OrdinalIgnoreCase) || word.Equals("deputy", StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> Sides(IEnumerable<string> words)
    {
        var sides = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string word in words)
        {
            if (word is "GOP" or "Republicans") sides.Add("Republican");
            else if (word is "Democrat" or "Democrats") sides.Add("Democratic");
            else if (word.Length > 0 && char.IsUpper(word[0]) && Places.IsDemonym(word)) sides.Add(word);
        }

        return sides;
    }

    /// <summary>As <see cref="MayHold"/>, of a description in the singular of whom the sentences before are about.</summary>
    /// <param name="former">Whether the description is of an office no longer held: who holds one may well have held another.</param>
    public static bool MayBe(CastMember member, string noun, bool former) =>
        MayHold(member, noun) || Epithets.Contains(noun) || (former && !Holds(member, noun));

    /// <summary>Whether a description that no title gives may be of somebody: their title, if known, is of another sort.</summary>
    public static bool MayHold(CastMember member, string noun) =>
        member.Title is not { } title || Loose.Contains(noun) || !NameWords.Titles.Contains(noun) || Facing.Any(word => title.Contains(word, StringComparison.OrdinalIgnoreCase));
}
