using System.Collections.Frozen;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>Reads the names of a story with the titles before them, by capitals and word lists.</summary>
internal sealed class NameReader(TextDocument document)
{
    private const int LongestName = 8;
    private const int LongestTitle = 10;
    private const int LongWord = 4;

    private readonly List<NameMention> _mentions = [];
    private readonly Capitals _capitals = new(document);
    private readonly HashSet<int> _labels = [.. TranscriptLabels.Find(document).Select(static turn => turn.First)];
    private int _outer;

    /// <summary>All name mentions in text order.</summary>
    public List<NameMention> Read()
    {
        for (int s = 0; s < document.Sentences.Length; s++)
            if (!document.Sentences[s].OutsideStory && !_capitals.IsTitleCase(s)) ReadSentence(s);
        var known = new TitleCaseNames(document, _mentions);
        for (int s = 0; s < document.Sentences.Length; s++)
        {
            if (document.Sentences[s].OutsideStory || !_capitals.IsTitleCase(s)) continue;
            int before = _mentions.Count;
            _mentions.AddRange(known.In(s));
            if (_mentions.Count == before) ReadSentence(s);
        }

        _mentions.Sort(static (a, b) => a.First.CompareTo(b.First));
        return _mentions;
    }

    private void ReadSentence(int s)
    {
        Sentence sentence = document.Sentences[s];
        for (int i = sentence.FirstToken; i < sentence.EndToken;)
            i = IsNameWord(i) ? ReadName(i, sentence.EndToken, sentence.FirstToken, s) : IsAccount(i) ? ReadAccount(i, s) : i + 1;
    }

    private int ReadName(int first, int limit, int low, int sentence)
    {
        if (_labels.Contains(first)) return ReadLabel(first, limit, sentence);
        if (IsPartyTag(first)) return first + 1;
        int end = SequenceEnd(first, Math.Min(limit, first + LongestName));
        if (end == first + 1 && _capitals.IsCommonWord(first, sentence)) return end;
        (NameKind? kind, int nameFirst) = Classify(first, end, low);
        if (kind is { } known)
        {
            int titleFirst = TitleStart(known, nameFirst, first, low);
            string name = document.SpanOf(nameFirst, end).Slice(document.Text);
            _mentions.Add(new NameMention(titleFirst, nameFirst, end, Collapse(name), known, sentence, IsQuoted(nameFirst)));
        }

        return end;
    }

    // "MS. HARRIS:", but nobody is named by "QUESTION:".
    private int ReadLabel(int first, int limit, int sentence)
    {
        int colon = first + 1;
        while (colon < limit && !document.Is(colon, ":")) colon++;
        int name = first;
        while (name < colon - 1 && (document.IsIn(name, NameWords.Honorifics) || document.IsIn(name, NameWords.Titles) || document.Is(name, "."))) name++;
        if (!TranscriptLabels.IsRole(document, first, colon))
            _mentions.Add(new NameMention(first, name, colon, Collapse(document.SpanOf(name, colon).Slice(document.Text)), NameKind.Person, sentence, false));
        return colon;
    }

    // "(D-Mont.)", ", R-Kan.": party and state.
    private bool IsPartyTag(int token)
    {
        ReadOnlySpan<char> word = document.Word(token);
        return word.Length >= 3 && word[1] == '-' && char.IsUpper(word[2]) && (document.Is(token - 1, "(") || document.Is(token - 1, ","));
    }

    private bool IsAccount(int token) => document.Text[document.Tokens[token].Start] == '@' && document.Tokens[token].Kind == TokenKind.Word;

    private int ReadAccount(int token, int sentence)
    {
        _mentions.Add(new NameMention(token, token, token + 1, document.Word(token).ToString(), NameKind.Account, sentence, IsQuoted(token)));
        return token + 1;
    }

    private int SequenceEnd(int first, int limit)
    {
        int end = first + 1;
        while (end < limit)
        {
            if (IsNameWord(end))
            {
                end++;
            }
            else if (Opens(end - 1) && document.Is(end, "of") && end + 1 < limit && (IsNameWord(end + 1) || (document.Is(end + 1, "the") && end + 2 < limit && IsNameWord(end + 2))))
            {
                end += document.Is(end + 1, "the") ? 3 : 2;
            }
            else if (end + 1 < limit && IsNameWord(end + 1) && (document.Is(end, "&") || GoesOn(first, end, limit)))
            {
                end += 2;
            }
            else if (document.IsIn(end, NameWords.Particles) && !IsCapital(end) && end + 1 < limit && IsNameWord(end + 1))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return Math.Min(end, limit);
    }

    // "Centre for Marine Science", "Right of Way Act", "the Food and Water Agency": a small word inside a longer name.
    private bool GoesOn(int first, int joint, int limit)
    {
        if (document.Is(joint, "for") || document.Is(joint, "to"))
            return (document.IsIn(joint - 1, NameWords.Bodies) || IsUnion(first, joint)) && !BeginsPerson(joint + 1) && !Places.IsPlace(document.Word(joint + 1).ToString());
        if (!document.Is(joint, "of") && !document.Is(joint, "and")) return false;
        int last = joint + 1;
        while (last + 1 < limit && IsNameWord(last + 1)) last++;
        if (document.Is(joint, "of")) return last > joint + 1 && document.IsIn(last, NameWords.Things);
        string left = document.Word(joint - 1).ToString();
        return document.Is(first - 1, "the") && document.IsIn(last, NameWords.Bodies) && !document.IsIn(joint - 1, NameWords.Bodies) && left.Length >= LongWord
            && !IsAcronym(joint - 1) && !BeginsPerson(joint - 1) && !Places.IsDemonym(left) && !Places.IsPlace(left) && !Outlets.IsOutlet(left);
    }

    // "Citizens for Clean Harbours": people by a plural noun, and what they want.
    private bool IsUnion(int first, int joint) =>
        joint == first + 1 && document.Is(joint, "for") && document.Word(first).Length > LongWord && document.Word(first)[^1] == 's' && !Places.IsPlace(document.Word(first).ToString());

    private bool BeginsPerson(int token) =>
        document.IsIn(token, NameWords.Titles) || document.IsIn(token, NameWords.Honorifics) || FirstNames.IsKnown(document.Word(token));

    private (NameKind? Kind, int NameFirst) Classify(int first, int end, int low)
    {
        string whole = Collapse(document.SpanOf(first, end).Slice(document.Text));
        if (Places.IsPlace(whole) || IsThing(first, end, low)) return (NameKind.Place, first);
        if (end - first == 1 && (Places.IsDemonym(whole) || document.IsIn(first, NameWords.Honorifics))) return (null, first);
        if (Outlets.IsOutlet(whole) || IsBody(first, end)) return (NameKind.Body, first);

        int name = AfterTitles(first, end);
        // "Mr. King": a name, though it is a title as well.
        if (name >= end && end - first == 2 && document.IsIn(first, NameWords.Honorifics)) return (NameKind.Person, end - 1);
        if (name >= end) return (NameKind.Office, first);
        int tokens = end - name;
        bool titled = name > first || TitleBefore(first, low);
        if (tokens == 1 && Places.IsPlace(document.Word(name).ToString())) return (NameKind.Place, name);
        if (tokens == 1 && !titled && IsAcronym(name)) return (NameKind.Body, name);
        if (titled) return (NameKind.Person, name);
        if (FirstNames.IsKnown(document.Word(name)) && tokens <= 4) return (NameKind.Person, name);
        bool articled = first > low && (document.Is(first - 1, "the") || document.Is(first - 1, "a") || document.Is(first - 1, "an"));
        return articled || tokens > 4 ? (NameKind.Body, first) : (NameKind.Person, name);
    }

    private int AfterTitles(int first, int end)
    {
        int at = first;
        while (at < end)
        {
            if (document.IsIn(at, NameWords.Titles) || document.IsIn(at, NameWords.PluralTitles) || document.IsIn(at, NameWords.TitleModifiers) || document.IsIn(at, NameWords.Honorifics)
                || Places.IsDemonym(document.Word(at).ToString())) at++;
            else if (at > first && document.Is(at, "of")) at += document.Is(at + 1, "the") ? 3 : 2;
            else if (at == first && end - first > 2 && IsAcronym(at)) at++;
            else break;
        }

        if (at >= end) return Math.Min(at, end);
        // "Homeland Security Secretary Jeh Johnson": a given name after a title further on.
        for (int i = end - 2; i > at; i--)
            if (document.IsIn(i, NameWords.Titles) && !FirstNames.IsKnown(document.Word(i))) return i + 1;
        if (at > first)
            for (int i = at + 1; i < end - 1; i++)
                if (FirstNames.IsKnown(document.Word(i)) && !FirstNames.IsKnown(document.Word(at))) return i;
        return at;
    }

    // "Marshall Islands", but neither "Park" nor "Linda Park" nor "Sen. Park".
    private bool IsThing(int first, int end, int low) =>
        end - first >= 2 && !TitleBefore(first, low) && document.Word(first).IndexOf('-') < 0 && document.IsIn(end - 1, NameWords.Things) && (!FirstNames.IsKnown(document.Word(first)) || document.Is(first - 1, "the"))
        && !document.IsIn(first, NameWords.Titles) && !document.IsIn(first, NameWords.Honorifics);

    private bool IsBody(int first, int end)
    {
        if (document.IsIn(end - 1, NameWords.Bodies)) return true;
        if (end - first >= 2 && document.IsIn(end - 1, NameWords.Firms) && !FirstNames.IsKnown(document.Word(first)) && !document.IsIn(first, NameWords.Titles)) return true;
        for (int i = first; i + 1 < end; i++)
            if (document.Is(i + 1, "&") || (i == first && document.Is(i + 1, "for")) || (document.Is(i + 1, "of") && document.IsIn(i, NameWords.Bodies))) return true;
        return false;
    }

    private bool TitleBefore(int first, int low) =>
        first > low && !IsCapital(first - 1) && document.IsIn(first - 1, NameWords.Titles);

    private int TitleStart(NameKind kind, int name, int first, int low)
    {
        if (kind is NameKind.Place or NameKind.Office) return name;
        // "the president’s Pacific roots": what somebody owns has not their title.
        if (kind == NameKind.Person && first > low && IsPossessive(first - 1) && !HasTitle(first, name)) return first;
        FrozenSet<string> nouns = kind == NameKind.Person ? NameWords.Titles : NameWords.Bodies;
        int committed = first, at = first - 1, limit = Math.Max(low, first - LongestTitle);
        // Another name before this one ends its title, unless it owns it: "Trump’s undersecretary".
        if (_mentions.Count > 0 && _mentions[^1] is { Kind: NameKind.Person } other && (other.End - other.First > 1 || other.TitleFirst < other.First) && !(other.End < first && IsPossessive(other.End))) limit = Math.Max(limit, other.End);
        bool seen = kind == NameKind.Person && HasTitle(first, name), contiguous = true;
        while (at >= limit && !IsQuoted(at))
        {
            bool isNoun = document.IsIn(at, nouns);
            bool joins = document.Is(at, "of") || document.Is(at, "for") || document.Is(at, "on") || document.Is(at, "and");
            bool modifier = document.IsIn(at, NameWords.TitleModifiers) || IsNameWord(at) || IsPossessive(at) || Places.IsDemonym(document.Word(at).ToString());
            if (isNoun || modifier)
            {
                seen |= isNoun;
                contiguous |= isNoun;
                if (seen && contiguous) committed = at;
            }
            else if (!(joins ? at < first - 1 : IsPlainWord(at)))
            {
                break;
            }
            else if (seen && !joins && kind == NameKind.Body)
            {
                committed = at;
            }
            else
            {
                contiguous = false;
            }

            at--;
        }

        if (seen && kind == NameKind.Person) committed = Descriptive(committed, Math.Max(at, low - 1), low);
        return seen && !(committed < first && IsPossessive(committed)) ? committed : first;
    }

    // "the former council leader Barry Onslow", "alliance spokeswoman Carla Weiss": plain words that lead up to the title belong to it.
    private int Descriptive(int committed, int stop, int low)
    {
        int length = committed - stop - 1;
        if (length is < 1 or > 4) return committed;
        bool after = stop >= low && document.IsIn(stop, ClosedWords.Determiners);
        bool alone = length == 1 && (stop < low || document.Is(stop, ","));
        if (!after && !alone) return committed;
        for (int i = stop + 1; i < committed; i++)
            if (document.Is(i, "of") || document.Is(i, "for") || document.Is(i, "on") || document.Is(i, "and") || IsPossessive(i)) return committed;
        return stop + 1;
    }

    private bool HasTitle(int first, int end)
    {
        for (int i = first; i < end; i++)
            if (document.IsIn(i, NameWords.Titles) || document.IsIn(i, NameWords.PluralTitles)) return true;
        return false;
    }

    private bool IsPlainWord(int token) =>
        document.Tokens[token].Kind == TokenKind.Word && !IsCapital(token) && !document.IsIn(token, NameWords.NoNames)
        && !document.IsIn(token, ClosedWords.CommonVerbs) && !document.IsIn(token, ClosedWords.Prepositions) && !document.IsIn(token, ClosedWords.Boundaries)
        && !document.IsIn(token, ClosedWords.Auxiliaries) && !document.Word(token).EndsWith("ed", StringComparison.Ordinal) | document.Word(token).Contains('-')
        && ReportingVerbs.Find(document.Word(token)) is null;

    private bool Opens(int token) => document.IsIn(token, NameWords.Bodies) || document.IsIn(token, NameWords.Titles);

    private bool IsNameWord(int token)
    {
        Token t = document.Tokens[token];
        if (t.Kind != TokenKind.Word || !IsCapital(token)) return false;
        if (QuotationMarks.IsApostrophe(document.Text[t.Start])) return false;
        return !document.IsIn(token, NameWords.NoNames) || document.IsIn(token, NameWords.Honorifics) || (document.Is(token, "May") && token > 0 && document.Is(token - 1, "Theresa"));
    }

    private bool IsAcronym(int token)
    {
        ReadOnlySpan<char> word = document.Word(token);
        if (word.Length is < 2 or > 7) return false;
        foreach (char c in word)
            if (!char.IsUpper(c) && c != '.' && !char.IsDigit(c)) return false;
        return true;
    }

    private bool IsCapital(int token) => char.IsUpper(document.Text[document.Tokens[token].Start]);

    private bool IsPossessive(int token) => document.Tokens[token].Span.Length == 2 && QuotationMarks.IsApostrophe(document.Text[document.Tokens[token].Start])
        && document.Text[document.Tokens[token].End - 1] is 's';

    private bool IsQuoted(int token)
    {
        int start = document.Tokens[token].Start;
        while (_outer < document.Quotations.Length && document.Quotations[_outer].Span.End <= start) _outer++;
        if (_outer < document.Quotations.Length && document.Quotations[_outer].Span.Contains(start)) return true;
        return QuotationIndex.Holding(document, start) is not null;
    }

    // A name broken over two lines of wrapped text, or set with wide spaces, is still one name.
    private static string Collapse(string name) => name.AsSpan().ContainsAny('\n', '\r', '\t') || name.Contains("  ", StringComparison.Ordinal) ? string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : name;
}
