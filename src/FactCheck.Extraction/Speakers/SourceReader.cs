using System.Collections.Frozen;
using FactCheck.Core.Attributions;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>Reads one source span: a name, a pronoun, an office, a group, or somebody without a name.</summary>
internal sealed class SourceReader
{
    private static readonly FrozenSet<string> OwnWords =
        "tweet tweets statement letter post posts op-ed column essay book memoir speech testimony memo email remarks comments message blog".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly TextDocument _document;
    private readonly Cast _cast;
    private readonly PronounReader _pronouns;
    private readonly GroupReader _groups;

    public SourceReader(TextDocument document, Cast cast)
    {
        _document = document;
        _cast = cast;
        var descriptions = new DescriptionReader(document, cast);
        _pronouns = new PronounReader(document, cast, descriptions);
        _groups = new GroupReader(document, cast, _pronouns, descriptions);
    }

    /// <summary>Whom tokens [first, end) mean; never empty.</summary>
    public List<Reading> Read(int first, int end, PreviousSpeech? previous)
    {
        while (end > first + 1 && _document.Tokens[end - 1].Kind is TokenKind.Punctuation or TokenKind.QuotationMark && !_document.Is(end - 1, ")")) end--;
        // "Roe’s conclusion that …": the owner is the source.
        if (end > first + 1 && IsPossessive(end - 1)) end--;
        if (_pronouns.Read(first, end, previous) is { } pronoun) return pronoun;
        if (_groups.Pair(first, end) is { } pair) return pair;

        int head = HeadEnd(first, end);
        List<NameMention> names = Heads(first, head);
        if (names.Count > 0) return [.. names.Select(n => Name(n, first, end, previous))];
        // "a reader, Helen Shaw,": the name comes after the description.
        if (head + 1 < end && _cast.In(head + 1, end).FirstOrDefault(m => m.TitleFirst == head + 1 && (m.Kind == NameKind.Person || (m.Kind == NameKind.Body && IsBodyNoun(head - 1)))) is { } named
            && (named.End >= end || _document.Tokens[named.End].Kind == TokenKind.Punctuation || _document.Is(named.End, "of") || _document.Is(named.End, "from")))
        {
            int description = _document.IsIn(first, ClosedWords.Determiners) ? first + 1 : first;
            if (description < head && !(_document.Is(first, "one") && _document.Is(first + 1, "of")))
                _cast.Admit(named).Title ??= _document.WordsOf(description, head);
            return [Name(named, first, end, previous)];
        }

        if (GivenName(head, end) is { } given) return [given];
        if (Words(first, head) is { } owner) return [owner];
        return [_groups.Described(first, head, previous)];
    }

    // "the man, who gave his name only as Viktor".
    private Reading? GivenName(int head, int end)
    {
        for (int i = head + 1; i + 1 < end; i++)
        {
            if (!_document.Is(i, "as") || !(_document.Is(i - 1, "name") || _document.Is(i - 2, "name"))) continue;
            if (_cast.In(i + 1, end).FirstOrDefault(m => m.First == i + 1 && m.Kind == NameKind.Person) is not { } mention) return null;
            CastMember member = _cast.Admit(mention);
            return new Reading(member, member.Name, SpeakerKind.Person, $"Gave the name {member.Name}", 0.8);
        }

        return null;
    }

    private bool IsBodyNoun(int token) => _document.IsIn(token, NameWords.Bodies) || _document.IsIn(token, NameWords.FirmNouns);

    // "Jane Roe’s tweet", "the minister’s letter": the words are their owner's.
    private Reading? Words(int first, int end)
    {
        if (!_document.IsIn(end - 1, OwnWords)) return null;
        NameMention? owner = _cast.In(first, end).LastOrDefault(m => m.Kind == NameKind.Person && m.End < end && IsOwner(m, end) && end - m.End <= 3);
        if (owner is null) return null;
        CastMember member = _cast.Admit(owner);
        return new Reading(member, member.Name, SpeakerKind.Person, $"“{_document.WordsOf(first, end)}”: the words of {member.Name}", 0.85);
    }

    // An apposition after a comma describes, it does not speak; a list of names goes on.
    private int HeadEnd(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (_document.Is(i, "who")) return i;
            bool comma = _document.Is(i, ",") || _document.Is(i, "(") || _document.Text[_document.Tokens[i].Start] is '\u2013' or '\u2014' or '\u2015' || _document.Is(i, "--");
            bool list = i + 1 < end && HasAnd(i, end) && (IsCapital(i + 1) || (_document.Is(i + 1, "and") && i + 2 < end && IsCapital(i + 2)));
            if (comma && !list) return i;
        }

        return end;
    }

    private bool HasAnd(int from, int end)
    {
        for (int i = from; i < end; i++)
            if (_document.Is(i, "and")) return true;
        return false;
    }

    private List<NameMention> Heads(int first, int end)
    {
        List<NameMention> all = [.. _cast.In(first, end).Where(m => m.End <= end)];
        if (all.Count == 0) return all;
        // "Russia’s Foreign Ministry", "the lawyer for Jane Roe", "Trump’s spokesman": the last word of the phrase is who speaks.
        List<NameMention> heads = [.. all.Where(m => !IsOwner(m, end) && !FollowsPreposition(m, first))];
        if (heads.Count == 0) return heads;
        NameMention last = heads[^1];
        bool joined = heads.Count > 1 && HasAnd(first, end);
        if (!joined)
        {
            NameMention? main = heads.FindLast(m => m.Kind == NameKind.Person && IsHeadNoun(m, end)) ?? (IsHeadNoun(last, end) ? last : null);
            return main is null ? [] : [main];
        }

        return IsHeadNoun(last, end) ? heads : [];
    }

    // "a Trump campaign source": the name is only part of a description.
    private bool IsHeadNoun(NameMention mention, int end)
    {
        if (mention.End >= end) return true;
        int next = mention.End;
        if (_document.Tokens[next].Kind == TokenKind.Punctuation) return true;
        return _document.IsIn(next, ClosedWords.Prepositions) || _document.IsIn(next, ClosedWords.Boundaries) || _document.Is(next, "who") || _document.Is(next, "himself") || _document.Is(next, "herself");
    }

    private bool IsOwner(NameMention mention, int end) =>
        mention.End < end && QuotationMarks.IsApostrophe(_document.Text[_document.Tokens[mention.End].Start]);

    private bool FollowsPreposition(NameMention mention, int first)
    {
        int before = mention.TitleFirst - 1;
        if (IsInRelative(first, before)) return true;
        if (before >= first && _document.Is(before, "the")) before--;
        if (before <= first) return false;
        if (_document.IsIn(before, ClosedWords.Prepositions)) return true;
        // "a study published in the journal Deep Currents": a description that has begun before the preposition goes on.
        if (!_document.IsIn(first, ClosedWords.Determiners)) return false;
        for (int i = before; i > first + 1 && before - i < 4 && _document.Tokens[i].Kind == TokenKind.Word && !_document.Is(i, "and"); i--)
            if (_document.IsIn(i, ClosedWords.Prepositions)) return true;
        return false;
    }

    // "judges hearing Water Act cases": a participle after the noun that speaks.
    private bool IsInRelative(int first, int before)
    {
        for (int i = first + 1; i <= before; i++)
        {
            if (_document.Tokens[i].Kind != TokenKind.Word || _document.Tokens[i - 1].Kind != TokenKind.Word || IsCapital(i) || IsCapital(i - 1) && i - 1 > first) continue;
            ReadOnlySpan<char> word = _document.Word(i);
            bool participle = word.Length > 5 && (word.EndsWith("ing") || word.EndsWith("ed")) && !word.Contains('-');
            if (participle && !_document.IsIn(i - 1, ClosedWords.Determiners) && !_document.IsIn(i, NameWords.TitleModifiers) && !_document.IsIn(i, NameWords.Titles) && !_document.Is(i - 1, "and")) return true;
        }

        return false;
    }

    private bool IsPossessive(int token) =>
        _document.Tokens[token].Span.Length <= 2 && QuotationMarks.IsApostrophe(_document.Text[_document.Tokens[token].Start]) && _document.Tokens[token - 1].End == _document.Tokens[token].Start;

    private Reading Name(NameMention mention, int first, int end, PreviousSpeech? previous)
    {
        if (mention.Kind == NameKind.Office) return _groups.Described(first, end, previous);
        if (IsCommonNoun(mention)) return _groups.Described(first, end, previous);
        if (mention.Member is null && mention.Kind == NameKind.Person && Places.IsDemonym(mention.Name))
            return new Reading(null, _document.WordsOf(first, end), SpeakerKind.Group, "A group without names", 0.6);
        CastMember member = _cast.Admit(mention);
        member.Speaks = true;
        if (mention.Kind is NameKind.Body or NameKind.Place || member.Kind == SpeakerKind.Organization) return Body(mention, member, first);
        if (mention.Kind == NameKind.Account)
        {
            return member.Kind == SpeakerKind.Person
                ? new Reading(member, member.Name, SpeakerKind.Person, $"“{mention.Name}”: the account of {member.Name}", 0.9)
                : new Reading(member, member.Name, SpeakerKind.Unnamed, "An account; the text does not say whose it is", 0.6);
        }

        if (mention.Rival is { } rival)
            return new Reading(member, member.Name, SpeakerKind.Person, $"“{mention.Name}”: {member.Name} or {rival.Name}; the text speaks more of {member.Name}, but does not make it plain", 0.5);
        if (mention.Name == member.Name)
            return new Reading(member, member.Name, SpeakerKind.Person, mention.Name.Contains(' ', StringComparison.Ordinal) ? "Named in full" : "As the article names the source", mention.Name.Contains(' ', StringComparison.Ordinal) ? 0.97 : 0.75);
        string where = member.FirstToken < mention.First ? "above" : "below";
        string how = Cast.IsSurname(member.Name, mention.Name) ? "last name of"
            : FirstNames.IsKnown(mention.Name) ? "first name of" : "short for";
        return new Reading(member, member.Name, SpeakerKind.Person, $"“{mention.Name}”: {how} {member.Name}, named {where}", 0.93);
    }

    // "Polls showed": a capital at a sentence's start makes no name.
    private bool IsCommonNoun(NameMention mention) =>
        mention is { Member: null, Kind: NameKind.Person } && !mention.Name.Contains(' ', StringComparison.Ordinal)
        && _document.Sentences[mention.Sentence].FirstToken == mention.First && !FirstNames.IsKnown(mention.Name)
        && (ClosedWords.Speakers.Contains(mention.Name) || NameWords.Documents.Contains(mention.Name) || mention.Name.EndsWith('s') || mention.Name.EndsWith("ing", StringComparison.Ordinal));

    private Reading Body(NameMention mention, CastMember member, int first)
    {
        // The name as the article gives it keeps its owner: "Russia’s Foreign Ministry".
        int start = mention.First;
        while (start - 1 >= first && (IsCapital(start - 1) || QuotationMarks.IsApostrophe(_document.Text[_document.Tokens[start - 1].Start]))
            && !_document.IsIn(start - 1, NameWords.NoNames)) start--;
        if (start < mention.First && !_document.IsIn(start, ClosedWords.Determiners))
        {
            string full = _document.WordsOf(start, mention.End);
            return new Reading(null, full, SpeakerKind.Organization, "A body, named as the article names it", 0.9);
        }

        string reason = mention.Name == member.Name ? "A body, named as the article names it" : $"“{mention.Name}”: short for {member.Name}";
        return new Reading(member, member.Name, SpeakerKind.Organization, mention.Kind == NameKind.Place ? "A country or city, speaking through its government" : reason, mention.Kind == NameKind.Place ? 0.7 : 0.92);
    }

    private bool IsCapital(int token) => char.IsUpper(_document.Text[_document.Tokens[token].Start]);
}
