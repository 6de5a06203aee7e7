using System.Collections.Frozen;
using FactCheck.Core.Attributions;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>Reads sources without a name of their own: "both ministers", "the governor", "some pundits", "his spokesman".</summary>
internal sealed class GroupReader(TextDocument document, Cast cast, PronounReader pronouns)
{
    private const int MentionsBack = 60;
    private const int SentencesBack = 12;

    private static readonly FrozenSet<string> People = Set("men women leaders sides politicians pair colleagues rivals candidates officials presidents counterparts");
    private static readonly FrozenSet<string> Indefinite = Set("some one a an several two three four five many another other few more unnamed anonymous any most certain");
    private static readonly FrozenSet<string> Owners = Set("his her their its");

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
        ["lawmaker"] = "Rep.",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>"Both ministers", "the two leaders": the two people meant, or null.</summary>
    public List<Reading>? Pair(int first, int end)
    {
        int at = first;
        if (document.Is(at, "the") && document.Is(at + 1, "two")) at += 2;
        else if (document.Is(at, "both")) at += document.Is(at + 1, "the") || document.Is(at + 1, "of") ? 2 : 1;
        else if (document.Is(at, "the") && document.Is(at + 1, "pair")) at += 1;
        else return null;
        string noun = at < end ? document.Word(end - 1).ToString().ToLowerInvariant() : "men";
        if (noun == "sides") return null;
        string singular = noun.EndsWith('s') ? noun[..^1] : noun;

        List<CastMember> two = LastTwo(first, m => HasOffice(m, singular));
        // "counterpart": the second minister is often only called the first one's counterpart.
        if (two.Count < 2 && !People.Contains(noun)) two = LastTwo(first, m => HasOffice(m, singular) || HasOffice(m, "counterpart"));
        if (two.Count < 2 && (People.Contains(noun) || at >= end)) two = LastTwo(first, static _ => true);
        if (two.Count < 2) return null;
        string words = Text(first, end);
        return [.. two.Select(m => new Reading(m, m.Name, SpeakerKind.Person, $"“{words}”: {two[0].Name} and {two[1].Name}, named just before", 0.8))];
    }

    /// <summary>"The governor", "the ministry": the nearest bearer named before, or null.</summary>
    public Reading? Office(int first, int end)
    {
        bool definite = document.Is(first, "the") || document.Is(first, "that") || document.Is(first, "this");
        bool office = cast.In(first, end).Any(static m => m.Kind == NameKind.Office);
        if (!definite && !office || end - first > 6) return null;
        for (int i = first; i < end; i++)
            if (document.Is(i, "of") || document.Is(i, "for")) return null;
        string noun = document.Word(end - 1).ToString();
        bool body = NameWords.Bodies.Contains(noun);
        if (!body && !NameWords.Titles.Contains(noun) && !noun.EndsWith("man", StringComparison.Ordinal)) return null;
        string words = Text(first, end);
        int sentence = document.SentenceOfToken(first);
        foreach (NameMention mention in cast.Before(first, MentionsBack))
        {
            if (mention.Member is not { } member || mention.Quoted || sentence - mention.Sentence > 30) continue;
            bool bears = body ? member.Kind == SpeakerKind.Organization && member.Name.Contains(noun, StringComparison.OrdinalIgnoreCase) && member.Name.Length > noun.Length
                : member.Kind == SpeakerKind.Person && HasOffice(member, noun);
            if (bears) return new Reading(member, member.Name, member.Kind, $"“{words}”: the {noun.ToLowerInvariant()} named last is {member.Name}", 0.75);
        }

        return null;
    }

    /// <summary>Somebody the text gives no name to.</summary>
    public Reading Nameless(int first, int head, PreviousSpeech? previous)
    {
        string words = Text(first, head);
        int noun = HeadNoun(first, head);
        if (document.IsIn(first, Owners) && OwnerOf(first, previous) is { } owner)
            return new Reading(null, words, SpeakerKind.Unnamed, $"No name is given; “{document.Word(first)}” is {owner.Name}", 0.5);
        if (document.IsIn(noun, NameWords.Documents))
        {
            return IsNamed(first, head)
                ? new Reading(null, words, SpeakerKind.Organization, "A document speaks, named as the article names it", 0.7)
                : new Reading(null, words, SpeakerKind.Unnamed, "A document speaks; the text does not say who wrote it", 0.6);
        }

        bool sheltered = document.IsIn(noun, NameWords.Sheltered) || document.IsIn(noun, NameWords.Titles);
        if (document.IsIn(noun, NameWords.Bodies)) return new Reading(null, words, SpeakerKind.Organization, "A body without a name of its own", 0.6);
        bool plural = document.Word(noun).EndsWith("s", StringComparison.Ordinal) || document.Is(noun, "people") || document.Is(noun, "police");
        bool group = !sheltered && plural && !document.IsIn(first, Indefinite);
        return group
            ? new Reading(null, words, SpeakerKind.Group, $"“{words}” are several people without names", 0.7)
            : new Reading(null, words, SpeakerKind.Unnamed, $"The text gives no name for “{words}”", 0.8);
    }

    private int HeadNoun(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
            if (document.IsIn(i, ClosedWords.Prepositions) || document.Is(i, "who") || document.Is(i, "that") || document.Is(i, "familiar") || document.Is(i, "close")) return i - 1;
        return end - 1;
    }

    private bool IsNamed(int first, int end) => cast.In(first, end).Any();

    private CastMember? OwnerOf(int token, PreviousSpeech? previous)
    {
        Gender gender = document.Is(token, "his") ? Gender.Man : document.Is(token, "her") ? Gender.Woman : Gender.Unknown;
        return gender == Gender.Unknown ? null : pronouns.Owner(token, gender, previous);
    }

    private List<CastMember> LastTwo(int token, Func<CastMember, bool> fits)
    {
        var two = new List<CastMember>(2);
        int sentence = document.SentenceOfToken(token);
        foreach (NameMention mention in cast.Before(token, MentionsBack))
        {
            if (sentence - mention.Sentence > SentencesBack) break;
            if (mention.Quoted || mention.Member is not { Kind: SpeakerKind.Person } member || two.Contains(member) || !fits(member)) continue;
            two.Insert(0, member);
            if (two.Count == 2) break;
        }

        return two;
    }

    private static bool HasOffice(CastMember member, string noun) =>
        member.Title is { } title && (title.Contains(noun, StringComparison.OrdinalIgnoreCase)
            || (Short.TryGetValue(noun, out string? shortened) && title.Contains(shortened, StringComparison.OrdinalIgnoreCase)));

    private string Text(int first, int end) =>
        string.Join(' ', document.SpanOf(first, end).Slice(document.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
