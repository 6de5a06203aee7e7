using System.Collections.Frozen;

namespace FactCheck.Core.Attributions;

/// <summary>
/// Tells the words that name somebody ("Kozyrev", "Mr. Kozyrev", "the Kremlin") from those that only point to somebody in
/// one article ("he", "the minister", "both men"): only names are remembered for the next.
/// </summary>
public static class MentionNames
{
    private static readonly FrozenSet<string> Determiners = Set(
        "the a an this that these those his her its their our my your some any each every both another one two three several many most all no other");

    private static readonly FrozenSet<string> Pronouns = Set(
        "i he she it they we you who whom which that this these those him her them us me his hers theirs himself herself itself themselves someone somebody everyone everybody nobody anyone anybody one others");

    /// <summary>Words that go with a name or stand for one, capital or not.</summary>
    private static readonly FrozenSet<string> Offices = Set(
        "president minister premier chancellor secretary senator representative congressman congresswoman governor mayor judge justice attorney general prosecutor admiral colonel captain major lieutenant sergeant "
        + "commander sheriff chief director chairman chairwoman chair ceo cfo executive officer leader speaker king queen prince princess pope bishop archbishop cardinal imam rabbi reverend father sister pastor professor "
        + "doctor dr mr mrs ms miss mx sen rep gov gen lt col capt sgt maj adm prof rev ambassador commissioner deputy vice prime foreign former ex acting interim spokesman spokeswoman spokesperson aide adviser advisor "
        + "official officials source sources minister’s sir dame lord lady baroness baron mp msp councillor member head critics experts analysts authorities government ministry police court committee council "
        + "defence defense interior finance health state home shadow first second senior");

    private static readonly char[] Edges = ['“', '”', '"', '‘', '’', '\'', '(', ')', ',', '.', ';', ':', '–', '—'];

    /// <summary>Whether the words are a pronoun and nothing else.</summary>
    public static bool IsPronoun(string words) => Pronouns.Contains(Speaker.Normalize(words));

    /// <summary>Whether the words name somebody by themselves.</summary>
    public static bool IsName(string words) => Name(words) is not null;

    /// <summary>
    /// The name in the words of a mention, without what stands around it: "Andrei Kozyrev" in "former Foreign Minister Andrei
    /// Kozyrev, now in Miami", "Kremlin" in "the Kremlin"; null where there is none.
    /// </summary>
    public static string? Name(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var tokens = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!BeginsName(tokens[i]))
                continue;
            var end = i + 1;
            while (end < tokens.Length && !EndsRun(tokens[end - 1]) && GoesOn(tokens, end))
                end++;
            var name = string.Join(' ', tokens[i..end]).Trim(Edges);
            if (name.EndsWith("’s", StringComparison.Ordinal) || name.EndsWith("'s", StringComparison.Ordinal))
            {
                // "Moscow’s mayor" names the city, not who speaks.
                continue;
            }

            return name;
        }

        return null;
    }

    private static bool BeginsName(string token)
    {
        var word = token.Trim(Edges);
        return word.Length > 0 && (char.IsUpper(word[0]) || (char.IsLetter(word[0]) && !char.IsLower(word[0])) || IsBrand(word))
            && !Determiners.Contains(word) && !Pronouns.Contains(word) && !Offices.Contains(word.TrimEnd('.')) && !Offices.Contains(word.TrimEnd('s'));
    }

    // "iRobot", "eBay": a capital further on.
    private static bool IsBrand(string word) => word.Length > 2 && char.IsLower(word[0]) && word.Skip(1).Any(char.IsUpper);

    // "Alaa al-Din", "Ursula von der Leyen", "Bank of England": small words between two parts of a name.
    private static bool GoesOn(string[] tokens, int at)
    {
        var word = tokens[at].Trim(Edges);
        if (word.Length == 0)
            return false;
        if (char.IsUpper(word[0]) || char.IsDigit(word[0]) || !char.IsLower(word[0]))
            return true;
        return word is "de" or "del" or "della" or "di" or "da" or "la" or "le" or "van" or "von" or "der" or "den" or "bin" or "ibn" or "al" or "el" or "dos" or "du" or "ter" or "of" or "the" or "and" or "for"
            && at + 1 < tokens.Length && !EndsRun(tokens[at]) && GoesOn(tokens, at + 1);
    }

    private static bool EndsRun(string token) => token[^1] is ',' or ';' or ':' or ')' or '—' or '–';

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
