using System.Collections.Frozen;
using FactCheck.Core.Attributions;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>Reads sources without a name of their own: "both ministers", "some pundits", "his spokesman".</summary>
internal sealed class GroupReader(TextDocument document, Cast cast, PronounReader pronouns, DescriptionReader descriptions)
{
    private const int MentionsBack = 60;
    private const int SentencesBack = 12;

    private static readonly FrozenSet<string> People = Set("men women leaders sides politicians pair colleagues rivals candidates officials presidents counterparts");
    private static readonly FrozenSet<string> Indefinite = Set("some one a an several two three four five many another other few more unnamed anonymous any most certain");
    private static readonly FrozenSet<string> Owners = Set("his her their its");

    /// <summary>"Both ministers", "the two leaders": the two people meant, or null.</summary>
    public List<Reading>? Pair(int first, int end)
    {
        int at = first;
        if (document.Is(at, "the") && document.Is(at + 1, "two")) at += 2;
        else if (document.Is(at, "both")) at += document.Is(at + 1, "the") || document.Is(at + 1, "of") ? 2 : 1;
        else if (document.Is(at, "the") && document.Is(at + 1, "pair")) at += 1;
        else return null;
        string noun = at < end ? document.Word(end - 1).ToString().ToLowerInvariant() : "pair";
        if (noun == "sides") return null;
        string singular = noun.EndsWith('s') ? noun[..^1] : noun;

        if (Firms(first, noun, singular) is { } bodies) return bodies;
        Gender gender = noun is "men" or "brothers" ? Gender.Man : noun is "women" or "sisters" ? Gender.Woman : Gender.Unknown;
        string[] said = [.. Enumerable.Range(at, Math.Max(0, end - at)).Select(i => document.Word(i).ToString())];
        bool Fits(CastMember m) => (gender == Gender.Unknown || m.Gender == Gender.Unknown || m.Gender == gender)
            && (!NameWords.Titles.Contains(singular) || noun is "leaders" or "counterparts" || Offices.Holds(m, singular) || Offices.MayHold(m, singular)) && !Offices.Contradicts(m, said);
        List<CastMember> two = LastTwo(first, m => Offices.Holds(m, singular) && !Offices.Contradicts(m, said));
        // "counterpart": the second minister is often only called the first one's counterpart.
        if (two.Count < 2 && !People.Contains(noun)) two = LastTwo(first, m => Offices.Holds(m, singular) || Offices.Holds(m, "counterpart"));
        if (two.Count < 2 && (People.Contains(noun) || at >= end)) two = LastTwo(first, Fits);
        double sure = two.Count < 2 ? 0.5 : 0.8;
        if (two.Count < 2 && NameWords.Titles.Contains(singular)) two = LastTwo(first, Fits);
        if (two.Count < 2) return null;
        string words = document.WordsOf(first, end);
        return [.. two.Select(m => new Reading(m, m.Name, SpeakerKind.Person, $"“{words}”: {two[0].Name} and {two[1].Name}, named just before", sure))];
    }

    // "Both companies", "the two ministries": bodies, by the word for a firm or by what their names say.
    private List<Reading>? Firms(int first, string noun, string singular)
    {
        string one = noun.EndsWith("ies", StringComparison.Ordinal) ? noun[..^3] + "y" : singular;
        bool firms = NameWords.FirmNouns.Contains(one);
        if (!firms && !NameWords.Bodies.Contains(one)) return null;
        List<CastMember> two = LastTwo(first, m => m.Name.Contains(one, StringComparison.OrdinalIgnoreCase), SpeakerKind.Organization);
        if (two.Count < 2 && firms) two = LastTwo(first, static m => !Outlets.IsOutlet(m.Name) && !Places.IsPlace(m.Name), SpeakerKind.Organization);
        if (two.Count < 2) return null;
        return [.. two.Select(m => new Reading(m, m.Name, m.Kind, $"“{document.WordsOf(first, first + 1)} {noun}”: {two[0].Name} and {two[1].Name}, named just before", 0.75))];
    }

    /// <summary>Somebody named by a description only: whoever it is known to mean, else the words themselves.</summary>
    public Reading Described(int first, int head, PreviousSpeech? previous)
    {
        int noun = HeadNoun(first, head);
        if (descriptions.Read(first, head, noun, previous) is { } known) return known;
        Reading reading = Nameless(first, head, noun, previous);
        descriptions.Remember(reading, noun, first);
        return reading;
    }

    private Reading Nameless(int first, int head, int noun, PreviousSpeech? previous)
    {
        string words = document.WordsOf(first, head);
        if (document.IsIn(first, Owners) && head - first > 1 && OwnerOf(first, previous) is { } owner)
            return new Reading(null, $"{owner.Name}’s {document.WordsOf(first + 1, head)}", SpeakerKind.Unnamed, $"No name is given; “{document.Word(first)}” is {owner.Name}", 0.5);
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
        // Whoever spoke just before without a name may be the owner as well.
        if (previous is { Readings: [{ Member: null, Kind: SpeakerKind.Unnamed } last] } && document.SentenceOfToken(token) - previous.Sentence <= 1 && PronounReader.IsSomebody(last.Words)) return null;
        Gender gender = document.Is(token, "his") ? Gender.Man : document.Is(token, "her") ? Gender.Woman : Gender.Unknown;
        return gender == Gender.Unknown ? null : pronouns.Owner(token, gender, previous);
    }

    private List<CastMember> LastTwo(int token, Func<CastMember, bool> fits, SpeakerKind kind = SpeakerKind.Person)
    {
        var two = new List<CastMember>(2);
        int sentence = document.SentenceOfToken(token);
        foreach (NameMention mention in cast.Before(token, MentionsBack))
        {
            if (sentence - mention.Sentence > SentencesBack) break;
            if (mention.Quoted || mention.Member is not { } member || member.Kind != kind || two.Contains(member) || !fits(member)) continue;
            two.Insert(0, member);
            if (two.Count == 2) break;
        }

        return two;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
