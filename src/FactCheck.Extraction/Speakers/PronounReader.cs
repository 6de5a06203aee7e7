using System.Collections.Frozen;
using FactCheck.Core.Attributions;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>Finds whom a pronoun means by number, gender and nearness; words inside quotations do not count.</summary>
internal sealed class PronounReader(TextDocument document, Cast cast, DescriptionReader descriptions)
{
    private const int SentencesBack = 8;
    private const int MentionsBack = 60;

    private static readonly string[] PersonEndings = ["er", "or", "ist", "ian", "man", "woman", "ee", "person", "wife", "mate", "-old"];

    private static readonly FrozenSet<string> Things = (
        "paper newspaper matter number power order tower river summer winter computer offer answer chapter cover disaster dinner center centre floor error factor sector harbor door letter water fewer other "
        + "another over after under never ever later higher lower fire career fee committee list degree").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words for whoever speaks or writes.</summary>
    public static readonly FrozenSet<string> FirstPerson = new[] { "i", "we", "my", "our" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The reading of a source that is a pronoun; null where it is none.</summary>
    public List<Reading>? Read(int first, int end, PreviousSpeech? previous)
    {
        if (end - first != 1) return null;
        string word = document.Word(first).ToString();
        string lower = word.ToLowerInvariant();
        return lower switch
        {
            "he" or "his" or "him" => [Single(word, first, Gender.Man, previous)],
            "she" or "her" => [Single(word, first, Gender.Woman, previous)],
            "it" or "its" => [It(word, first, previous)],
            "they" or "their" => They(word, first, previous),
            "that" or "this" when char.IsUpper(word[0]) => [new Reading(null, word, SpeakerKind.Unnamed, $"“{word}” is what the text said before, not somebody", 0.2)],
            "who" or "that" or "which" => [Who(word, first)],
            "you" => [new Reading(null, word, SpeakerKind.Group, "The reader is addressed", 0.4)],
            _ => FirstPerson.Contains(lower) ? [Writer(word, first)] : null,
        };
    }

    private Reading Writer(string word, int token) => QuotationIndex.Holding(document, document.Tokens[token].Start) is null
        ? new Reading(null, "The article", SpeakerKind.Article, $"“{word}” outside quotation marks is the writer", 0.6)
        : new Reading(null, word, SpeakerKind.Unnamed, $"“{word}” is whoever is quoted, and nobody is named beside the quotation", 0.3);

    /// <summary>The person that "his" or "her" at <paramref name="token"/> means, or null.</summary>
    public CastMember? Owner(int token, Gender gender, PreviousSpeech? previous) => Single("", token, gender, previous).Member;

    private Reading Single(string word, int token, Gender gender, PreviousSpeech? previous)
    {
        string kind = gender == Gender.Man ? "man" : "woman";
        int sentence = document.SentenceOfToken(token);
        int paragraph = document.Sentences[sentence].Paragraph;
        CastMember? spoke = previous is { Readings.Count: 1 } && paragraph - previous.Paragraph <= 2 ? previous.Readings[0].Member : null;
        if (spoke is not null && (spoke.Kind != SpeakerKind.Person || !Fits(spoke, gender))) spoke = null;

        bool overtaken = spoke is not null && IsOvertaken(token, sentence, gender, spoke, previous!);
        if (Nobody(word, paragraph, sentence, token, gender, previous) is { } nobody) return nobody;
        CastMember? best = null;
        double bestScore = 0, second = 0;
        int subjectSentence = -1;
        foreach (NameMention mention in Candidates(token, sentence, gender))
        {
            CastMember member = mention.Member!;
            int distance = sentence - mention.Sentence;
            double score = 1.0 / (1 + distance);
            if (IsSubject(mention)) score += distance <= 1 && document.Sentences[mention.Sentence].Paragraph == paragraph ? 0.45 : 0.3;
            if (mention.IsOwner(document)) score -= 0.25;
            if (member.Gender != gender) score -= 0.35;
            if (member == spoke && paragraph - previous!.Paragraph <= 1) score += overtaken ? 0.1 : distance <= 4 ? 0.6 : 0.35;
            if (score > bestScore)
            {
                if (member != best) second = bestScore;
                (best, bestScore, subjectSentence) = (member, score, distance);
            }
            else if (member != best && score > second)
            {
                second = score;
            }
        }

        if (best is null)
            return new Reading(null, word, SpeakerKind.Unnamed, $"No {kind} is named before “{word}”", 0.2);
        double confidence = Math.Clamp(0.55 + (bestScore - second) * 0.4 + (best.Gender == gender ? 0.1 : 0), 0.35, 0.9);
        string reason = best == spoke ? $"“{word}”: the {kind} quoted just before"
            : subjectSentence <= 1 ? $"“{word}”: nearest {kind} named before" : $"“{word}”: {kind} named last as the subject of a sentence";
        return new Reading(best, best.Name, SpeakerKind.Person, reason, confidence);
    }

    // "Roe spoke. Park disagreed. She …": whoever a sentence is about since then comes before the one quoted.
    private bool IsOvertaken(int token, int sentence, Gender gender, CastMember spoke, PreviousSpeech previous)
    {
        foreach (NameMention mention in Candidates(token, sentence, gender))
        {
            if (mention.Sentence <= previous.Sentence || sentence - mention.Sentence > 1) return false;
            if (mention.Member != spoke && IsSubject(mention)) return true;
        }

        return false;
    }

    // Somebody without a name who spoke just before, when nobody who fits has been named since.
    private Reading? Nobody(string word, int paragraph, int sentence, int token, Gender gender, PreviousSpeech? previous)
    {
        if (previous is not { Readings: [{ Member: null, Kind: SpeakerKind.Unnamed } unnamed] } || paragraph - previous.Paragraph > 1) return null;
        if (Titles.GenderOf(unnamed.Words) is var said && said != Gender.Unknown && said != gender) return null;
        if (word.Length == 0 || !IsSomebody(unnamed.Words)) return null;
        foreach (NameMention mention in Candidates(token, sentence, gender))
            if (mention.Sentence > previous.Sentence && mention.Member!.Gender == gender) return null;
        return unnamed with { Reason = $"“{word}”: the source quoted just before, whom the text does not name", Confidence = 0.6 };
    }

    /// <summary>Whether words that name nobody are of one person, not of several, a thing or what was said.</summary>
    public static bool IsSomebody(string words)
    {
        bool somebody = false;
        string noun = "";
        foreach (string part in words.Split(' '))
        {
            if (noun.Length > 0 && (ClosedWords.Prepositions.Contains(part) || part is "who" or "familiar" or "close" || part.EndsWith("ing", StringComparison.Ordinal))) break;
            noun = part.TrimEnd(',');
            somebody |= IsPerson(noun);
            if (noun.Length != part.Length) break;
        }

        return somebody && !NameWords.Documents.Contains(noun) && !NameWords.Bodies.Contains(noun);
    }

    private static bool IsPerson(string noun)
    {
        if (noun is "people" or "police" || (noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal))) return false;
        return NameWords.Titles.Contains(noun) || NameWords.PersonNouns.Contains(noun) || NameWords.Sheltered.Contains(noun) || noun is "one" || Places.IsDemonym(noun)
            || (!Things.Contains(noun) && PersonEndings.Any(ending => noun.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
    }

    private IEnumerable<NameMention> Candidates(int token, int sentence, Gender gender)
    {
        foreach (NameMention mention in cast.Before(token, MentionsBack))
        {
            if (sentence - mention.Sentence > SentencesBack) yield break;
            if (mention.Quoted || mention.Member is not { Kind: SpeakerKind.Person } member || !Fits(member, gender)) continue;
            yield return mention;
        }
    }

    // A name of unknown gender is a person only where the article treats it as one.
    private static bool Fits(CastMember member, Gender gender) =>
        member.Gender == gender || (member.Gender == Gender.Unknown && (member.Title is not null || member.Speaks || member.Aliases.Count > 0));

    // The first name of a sentence, near its start, is usually what the sentence is about.
    private bool IsSubject(NameMention mention)
    {
        int start = document.Sentences[mention.Sentence].FirstToken;
        if (mention.TitleFirst - start <= 2) return true;
        // "Asked about it, Flood smiled", "Their mother, Halina Kowalski, ran the till".
        if (mention.TitleFirst - start <= 8 && document.Is(mention.TitleFirst - 1, ",")) return true;
        return ReportingVerbs.Find(NextWord(mention.End)) is not null || (mention.First > start && ReportingVerbs.Find(document.Word(mention.TitleFirst - 1)) is not null);
    }

    private ReadOnlySpan<char> NextWord(int token) => token < document.Tokens.Length ? document.Word(token) : [];

    private Reading It(string word, int token, PreviousSpeech? previous)
    {
        int sentence = document.SentenceOfToken(token);
        int back = previous is { Readings: [{ Kind: SpeakerKind.Organization }] } ? sentence - previous.Sentence : int.MaxValue;
        if (back > 0 && BodyAtStart(sentence, token, previous) is { } subject) return subject with { Reason = $"“{word}”: the body that the sentence before is about" };
        if (back <= 2) return previous!.Readings[0] with { Reason = $"“{word}”: the body quoted just before", Confidence = 0.7 };
        foreach (NameMention mention in cast.Before(token, MentionsBack))
        {
            if (sentence - mention.Sentence > 3) break;
            if (mention is { Quoted: false, Kind: NameKind.Body, Member: { } member })
                return new Reading(member, member.Name, SpeakerKind.Organization, $"“{word}”: nearest body named before", 0.5);
        }

        return new Reading(null, word, SpeakerKind.Unnamed, $"No body is named before “{word}”", 0.2);
    }

    // "The harbour authority replied. “…,” it wrote.": a body without a name of its own that begins a sentence of the paragraph.
    private Reading? BodyAtStart(int sentence, int token, PreviousSpeech? previous)
    {
        int paragraph = document.Sentences[sentence].Paragraph;
        for (int s = sentence; s >= Math.Max(0, sentence - 1) && s > (previous?.Sentence ?? -1) && document.Sentences[s].Paragraph == paragraph; s--)
        {
            int first = document.Sentences[s].FirstToken;
            if (!document.Is(first, "the")) continue;
            for (int i = first + 1; i < Math.Min(token, first + 6) && document.Tokens[i].Kind == TokenKind.Word; i++)
            {
                if (!char.IsLower(document.Text[document.Tokens[i].Start])) break;
                if (!document.IsIn(i, NameWords.Bodies) || !IsVerb(i + 1)) continue;
                if (descriptions.Read(first, i + 1, i, previous) is { } known) return known;
                var body = new Reading(null, document.SpanOf(first, i + 1).Slice(document.Text), SpeakerKind.Organization, "", 0.55);
                descriptions.Remember(body, i, first);
                return body;
            }
        }

        return null;
    }

    // "The average weekly wage": a word for a body may be part of something else.
    private bool IsVerb(int token) =>
        token < document.Tokens.Length && (document.IsIn(token, ClosedWords.Auxiliaries) || document.Word(token).EndsWith("ed", StringComparison.Ordinal) || ReportingVerbs.Find(document.Word(token)) is not null);

    private List<Reading> They(string word, int token, PreviousSpeech? previous)
    {
        if (previous is not null && document.SentenceOfToken(token) - previous.Sentence <= 3)
        {
            bool many = previous.Readings.Count > 1 || previous.Readings[0].Kind is SpeakerKind.Group or SpeakerKind.Unnamed or SpeakerKind.Organization;
            if (many) return [.. previous.Readings.Select(r => r with { Reason = $"“{word}”: those quoted just before", Confidence = 0.6 })];
        }

        return [new Reading(null, word, SpeakerKind.Group, $"“{word}”: the text does not make plain who is meant", 0.3)];
    }

    private Reading Who(string word, int token)
    {
        int low = document.Sentences[document.SentenceOfToken(token)].FirstToken;
        foreach (NameMention mention in cast.Before(token, 4))
        {
            if (mention.First < low) break;
            if (mention.Kind == NameKind.Office || mention.IsOwner(document) || token - mention.End > 1) continue;
            CastMember member = cast.Admit(mention);
            return new Reading(member, member.Name, member.Kind, $"“{word}” goes with {member.Name}, named just before it", 0.85);
        }

        // "some economists who argue": the words before it, back to their article.
        int end = token > low && document.Is(token - 1, ",") ? token - 1 : token, first = end;
        while (first > low && end - first < 6 && document.Tokens[first - 1].Kind == TokenKind.Word && !document.IsIn(first - 1, ClosedWords.Boundaries)
            && !document.IsIn(first - 1, ClosedWords.Auxiliaries) && !document.IsIn(first - 1, ClosedWords.CommonVerbs))
        {
            first--;
            if (document.IsIn(first, ClosedWords.Determiners)) break;
        }

        if (first >= end || (word is "which" && !document.IsIn(first, ClosedWords.Determiners))) return new Reading(null, word, SpeakerKind.Unnamed, $"“{word}” goes with words that name nobody", 0.3);
        string words = document.WordsOf(first, end);
        return new Reading(null, words, SpeakerKind.Unnamed, $"“{word}” goes with “{words}”, which name nobody", 0.5);
    }
}
