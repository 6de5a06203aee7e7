using FactCheck.Core.Attributions;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>
/// Finds whom a description means that the article has used or explained before: "the governor", "the ministry",
/// "the company", "the aide", "the striker", "the 34-year-old".
/// </summary>
internal sealed class DescriptionReader(TextDocument document, Cast cast)
{
    private const int MentionsBack = 60;
    private const int SentencesBack = 30;
    private const int NearSentences = 12;
    private const int LongestDescription = 6;
    private const int MostRemembered = 40;

    private readonly List<Nameless> _nameless = [];

    /// <summary>Keeps a speaker without a name for when the article comes back to them.</summary>
    public void Remember(Reading reading, int noun, int token)
    {
        if (reading.Member is not null || reading.Kind is SpeakerKind.Article) return;
        if (_nameless.Count == MostRemembered) _nameless.RemoveAt(0);
        _nameless.Add(new Nameless(reading, document.Word(noun).ToString(), document.SentenceOfToken(token)));
    }

    /// <summary>Whom tokens [first, end) with the head <paramref name="noun"/> mean; null where they begin something new.</summary>
    public Reading? Read(int first, int end, int noun, PreviousSpeech? previous)
    {
        bool definite = document.Is(first, "the") || document.Is(first, "that") || document.Is(first, "this");
        bool office = cast.In(first, end).Any(static m => m.Kind == NameKind.Office);
        if ((!definite && !office) || noun - first >= LongestDescription || !IsBare(noun, end)) return null;
        string words = document.WordsOf(first, end), head = document.Word(noun).ToString();
        if (document.IsIn(noun, NameWords.Bodies) || document.IsIn(noun, NameWords.FirmNouns)) return Body(first, noun, words, previous);
        bool titled = document.IsIn(noun, NameWords.Titles) || head.EndsWith("man", StringComparison.Ordinal) || head.EndsWith("woman", StringComparison.Ordinal);
        return (titled ? Bearer(first, end, noun, words) : null) ?? Again(first, words, head, previous) ?? Guess(first, noun, words, head, previous);
    }

    // "The governor": the nearest whose title says so, unless somebody without a name was called so since.
    private Reading? Bearer(int token, int end, int at, string words)
    {
        string noun = document.Word(at).ToString();
        bool past = IsPast(token, at);
        int sentence = document.SentenceOfToken(token);
        if (document.Is(at + 1, "from") && at + 2 < end && FromPlace(token, at + 2, noun) is { } local)
            return new Reading(local, local.Name, local.Kind, $"“{words}”: the {noun.ToLowerInvariant()} from there is {local.Name}", 0.8);
        foreach (NameMention mention in cast.Before(token, MentionsBack))
        {
            if (mention.Member is not { Kind: SpeakerKind.Person } member || mention.Quoted || sentence - mention.Sentence > SentencesBack) continue;
            if (!Offices.Holds(member, noun) || (past && !SaysPast(member.Title!)) || Offices.Contradicts(member, Modifiers(token, at))) continue;
            return _nameless.Exists(n => n.Sentence > mention.Sentence && n.Noun.Equals(noun, StringComparison.OrdinalIgnoreCase))
                ? null
                : new Reading(member, member.Name, member.Kind, $"“{words}”: the {noun.ToLowerInvariant()} named last is {member.Name}", 0.75);
        }

        return null;
    }

    private IEnumerable<string> Modifiers(int first, int noun)
    {
        for (int i = first; i < noun; i++) yield return document.Word(i).ToString();
    }

    // "the senator from Kansas" after "Sen. Walter Pruitt, R-Kan.".
    private CastMember? FromPlace(int token, int place, string noun)
    {
        string start = document.Word(place)[..Math.Min(3, document.Word(place).Length)].ToString();
        foreach (NameMention mention in cast.Before(token, MentionsBack))
        {
            if (mention.Member is not { Kind: SpeakerKind.Person } member || !Offices.Holds(member, noun)) continue;
            for (int i = mention.End; i < Math.Min(mention.End + 4, document.Tokens.Length); i++)
                if (document.Word(i).Contains(start, StringComparison.Ordinal)) return member;
        }

        return null;
    }

    private Reading? Body(int token, int at, string words, PreviousSpeech? previous)
    {
        string noun = document.Word(at).ToString();
        int sentence = document.SentenceOfToken(token);
        Nameless? again = _nameless.FindLast(n => SaysAll(n.Reading.Words, token, at) && n.Reading.Kind == SpeakerKind.Organization && n.Noun.Equals(noun, StringComparison.OrdinalIgnoreCase));
        NameMention? named = null;
        foreach (NameMention mention in cast.Before(token, MentionsBack))
        {
            if (sentence - mention.Sentence > SentencesBack || (again is not null && mention.Sentence < again.Sentence)) break;
            if (mention.Quoted || mention.Member is not { Kind: SpeakerKind.Organization } member || !SaysAll(member.Name, token, at)) continue;
            bool says = member.Name.Length >= noun.Length && (member.Name.Contains(noun, StringComparison.OrdinalIgnoreCase) || (member.Title?.Contains(noun, StringComparison.OrdinalIgnoreCase) ?? false));
            bool firm = NameWords.FirmNouns.Contains(noun) && sentence - mention.Sentence <= NearSentences && IsFirm(mention, member);
            if (says)
            {
                named = mention;
                break;
            }

            if (firm) named ??= mention;
        }

        if (named?.Member is { } body)
        {
            // The firm that spoke just before comes before one only named since.
            if (previous is { Readings: [{ Member: { Kind: SpeakerKind.Organization } spoke }] } && NameWords.FirmNouns.Contains(noun) && sentence - previous.Sentence <= 2) body = spoke;
            return new Reading(body, body.Name, body.Kind, $"“{words}”: the {noun.ToLowerInvariant()} named last is {body.Name}", 0.75);
        }

        return again is null ? null : again.Reading with { Reason = $"“{words}”: the same as “{again.Reading.Words}” above", Confidence = 0.7 };
    }

    // "An aide to Voss said … the aide said", "a pal … the source".
    private Reading? Again(int token, string words, string noun, PreviousSpeech? previous)
    {
        int sentence = document.SentenceOfToken(token);
        Nameless? same = _nameless.FindLast(n => n.Noun.Equals(noun, StringComparison.OrdinalIgnoreCase));
        if (same is null && NameWords.PersonNouns.Contains(noun) && previous is { Readings: [{ Member: null, Kind: SpeakerKind.Unnamed } last] } && sentence - previous.Sentence <= 4)
        {
            Gender said = Titles.GenderOf(noun), known = Titles.GenderOf(last.Words);
            if (said == Gender.Unknown || known == Gender.Unknown || said == known)
                return last with { Reason = $"“{words}”: the source quoted just before, whom the text does not name", Confidence = 0.6 };
        }

        return same is null || same.Reading.Words == words ? null
            : same.Reading with { Reason = $"“{words}”: the same as “{same.Reading.Words}” above, whom the text does not name", Confidence = 0.7 };
    }

    // "Ashdown said … the striker said": a new description in a paragraph about one person is of that person.
    private Reading? Guess(int first, int noun, string words, string head, PreviousSpeech? previous)
    {
        bool trade = document.IsIn(noun, NameWords.Titles) && !document.IsIn(noun, NameWords.Sheltered);
        bool nation = Places.IsDemonym(head) && !head.EndsWith("ns", StringComparison.Ordinal), age = head.EndsWith("-year-old", StringComparison.Ordinal);
        if (!trade && !nation && !age) return null;
        Gender gender = Titles.GenderOf(head);
        int sentence = document.SentenceOfToken(first), paragraph = document.Sentences[sentence].Paragraph;
        CastMember? spoke = previous is { Readings: [{ Member: { Kind: SpeakerKind.Person } one }] } && paragraph - previous.Paragraph <= 1 ? one : null;
        CastMember? subject = null;
        foreach (NameMention mention in cast.Before(first, MentionsBack))
        {
            Sentence there = document.Sentences[mention.Sentence];
            if (sentence - mention.Sentence > 3 || paragraph - there.Paragraph > 1) break;
            if (mention.Quoted || mention.Member is not { Kind: SpeakerKind.Person } member || mention.TitleFirst - there.FirstToken > 4 || mention.IsOwner(document)) continue;
            subject = member;
            break;
        }

        if (subject is null && previous is not null && previous.Paragraph == paragraph) subject = spoke;
        if (subject is null || !Offices.MayBe(subject, head, IsPast(first, noun)) || Offices.Contradicts(subject, Modifiers(first, noun + 1)) || (gender != Gender.Unknown && subject.Gender != Gender.Unknown && subject.Gender != gender)) return null;
        if (trade && document.Is(first, "the")) subject.Title ??= document.WordsOf(first + 1, noun + 1);
        return new Reading(subject, subject.Name, SpeakerKind.Person, $"“{words}”: read as {subject.Name}, whom the sentences before are about", 0.5);
    }

    // "the senator from Kansas" is still a bare description; "the spokesman for the ministry" is somebody new.
    private bool IsBare(int noun, int end)
    {
        for (int i = noun + 1; i < end; i++)
            if (document.Is(i, "of") || document.Is(i, "for") || document.Is(i, "to") || document.Is(i, "at")) return false;
        return true;
    }

    // "The Trump campaign" is not "the campaign" of somebody else.
    private bool SaysAll(string name, int first, int noun)
    {
        for (int i = first + 1; i < noun; i++)
            if (char.IsUpper(document.Text[document.Tokens[i].Start]) && !name.Contains(document.Word(i).ToString(), StringComparison.Ordinal)) return false;
        return true;
    }

    private bool IsPast(int first, int noun)
    {
        for (int i = first; i < noun; i++)
            if (document.Is(i, "former") || document.Is(i, "ex") || document.Is(i, "late")) return true;
        return false;
    }

    // "The former president" is whoever the article has called one.
    private static bool SaysPast(string title) =>
        title.Contains("former", StringComparison.OrdinalIgnoreCase) || title.StartsWith("ex-", StringComparison.OrdinalIgnoreCase) || title.Contains("late ", StringComparison.OrdinalIgnoreCase);

    private static bool IsFirm(NameMention mention, CastMember member)
    {
        if (mention.Kind == NameKind.Place || Outlets.IsOutlet(member.Name)) return false;
        string last = member.Name[(member.Name.LastIndexOf(' ') + 1)..];
        return NameWords.Firms.Contains(last) || !NameWords.Bodies.Contains(last);
    }

    private sealed record Nameless(Reading Reading, string Noun, int Sentence);
}
