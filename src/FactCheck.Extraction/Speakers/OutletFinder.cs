using System.Collections.Frozen;
using FactCheck.Core.Attributions;
using FactCheck.Core.Text;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>Finds who carried or first heard the words: "told Fox News Digital", "in an interview with the paper", "Reuters reported".</summary>
internal sealed class OutletFinder
{
    private const int Reach = 30;
    private const int LongestCited = 10;

    private static readonly FrozenSet<string> Interviews =
        Set("interview appearance remarks statement column op-ed article essay conversation");

    private static readonly FrozenSet<string> Citing = Set("citing quoting cited quoted");

    private static readonly FrozenSet<string> Joints = Set("with on to in for");

    private readonly TextDocument _document;
    private readonly List<Place> _occasions = [];

    public OutletFinder(TextDocument document)
    {
        _document = document;
        ReadOccasions();
    }

    /// <summary>The outlet with the reason for it, or nulls.</summary>
    public (string? Outlet, string? Reason) Find(FoundAttribution found, IReadOnlyList<Reading> readings)
    {
        if (found.Cue.Count == 0) return (null, null);
        if (Told(found) is { } told) return (told, $"“{Cue(found)} {told}” says who was told");
        if (Occasion(found) is { } occasion) return occasion;
        if (readings is [{ Kind: SpeakerKind.Organization } body] && CarriesNews(body)) return (body.Name, $"{body.Name} carried it");
        return (null, null);
    }

    /// <summary>The outlet told within tokens [first, end) ("told the Daily Mirror") and where its verb stands, or null.</summary>
    public (string Outlet, int Verb)? ToldIn(int first, int end)
    {
        for (int i = first; i + 1 < end; i++)
            if (ReportingVerbs.Find(_document.Word(i))?.Lemma == "tell" && NameAt(i + 1, end) is { } name && IsOutletHere(name)) return (name, i);
        return null;
    }

    /// <summary>Another outlet that reports the sentence's words: "…, Reuters reported", "according to Reuters".</summary>
    public string? ReporterOf(FoundAttribution found)
    {
        if (found.Cue.Count == 0) return null;
        (int first, int end) = Around(found);
        for (int i = first; i < end; i++)
        {
            if (!char.IsUpper(_document.Text[_document.Tokens[i].Start]) || IsInContent(found, i) || NameAt(i, end) is not { } name || !Outlets.IsOutlet(name)) continue;
            int after = NameEnd(i, end);
            bool reports = after < end && _document.Is(i - 1, ",") && ReportingVerbs.Find(_document.Word(after))?.Lemma is "report" or "say" or "write";
            if (reports || (_document.Is(i - 1, "to") && _document.Is(i - 2, "according"))) return name;
            i = after;
        }

        return null;
    }

    /// <summary>The source that the sentence says an outlet has it from ("citing the defence ministry"), or null.</summary>
    public string? Cited(FoundAttribution found)
    {
        if (found.Cue.Count == 0) return null;
        (int first, int end) = Around(found);
        for (int i = first; i + 1 < end; i++)
        {
            if (!_document.IsIn(i, Citing) || IsInContent(found, i)) continue;
            int from = IsArticle(i + 1) ? i + 2 : i + 1, at = from;
            while (at < end && at - from < LongestCited && _document.Tokens[at].Kind is TokenKind.Word or TokenKind.Number
                && !_document.Is(at, "that") && !_document.Is(at, "as") && !_document.IsIn(at, ClosedWords.Auxiliaries)
                && ReportingVerbs.Find(_document.Word(at)) is null) at++;
            return at > from ? _document.WordsOf(from, at) : null;
        }

        return null;
    }

    // The tokens of the cue's sentence within reach of the cue.
    private (int First, int End) Around(FoundAttribution found)
    {
        int cue = _document.TokenAt(found.Cue[0].Start);
        Sentence sentence = _document.Sentences[_document.SentenceOfToken(cue)];
        return (Math.Max(sentence.FirstToken, cue - Reach), Math.Min(sentence.EndToken, _document.TokenAt(found.Cue[^1].End - 1) + Reach));
    }

    private bool IsArticle(int token) => _document.Is(token, "the") || _document.Is(token, "a") || _document.Is(token, "an");

    /// <summary>Whether the outlet is somebody told rather than the speaker.</summary>
    public static bool IsCarried(FoundAttribution found, IReadOnlyList<Reading> readings) =>
        !(readings is [{ Kind: SpeakerKind.Organization } body] && CarriesNews(body)) && found.Content.Count > 0;

    public static bool CarriesNews(Reading body) => body.Member is not null && Outlets.IsOutlet(body.Name) || (body.Member?.Title is { } title && Outlets.IsCarrier(title));

    private string? Told(FoundAttribution found)
    {
        foreach (TextSpan cue in found.Cue)
        {
            int end = _document.TokenAt(cue.End - 1) + 1;
            int sentenceEnd = SentenceEnd(end - 1);
            bool tells = ReportingVerbs.Find(_document.Word(end - 1))?.Lemma == "tell";
            if (tells && NameAt(end, sentenceEnd) is { } name && IsOutletHere(name)) return name;
            if (_document.Is(end, "to") && NameAt(end + 1, sentenceEnd) is { } listener && Outlets.IsOutlet(listener)) return listener;
        }

        return null;
    }

    // "in an interview with CNN", "wrote on X", "in a Facebook post".
    private (string Outlet, string Reason)? Occasion(FoundAttribution found)
    {
        int cue = _document.TokenAt(found.Cue[^1].End - 1);
        if (ReportingVerbs.Find(_document.Word(cue))?.Lemma == "tweet") return ("Twitter", $"“{_document.Word(cue)}” is done on Twitter");
        int sentence = _document.SentenceOfToken(cue);
        int low = Math.Max(_document.Sentences[sentence].FirstToken, cue - Reach), high = Math.Min(_document.Sentences[sentence].EndToken, cue + Reach);
        for (int i = FirstAt(low); i < _occasions.Count && _occasions[i].First < high; i++)
        {
            Place place = _occasions[i];
            // "On Facebook, she wrote": a platform before the cue counts only where the sentence opens with it.
            bool opens = place.First == _document.Sentences[sentence].FirstToken;
            if (IsInContent(found, place.First) || (place.Platform && place.First <= cue - 3 && !opens)) continue;
            return (place.Outlet, $"“{_document.WordsOf(place.First, place.End)}” says where it was said");
        }

        return null;
    }

    private int FirstAt(int token)
    {
        int low = 0, high = _occasions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_occasions[middle].First < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // One pass over the text, so that a sentence full of cues is not searched once for each.
    private void ReadOccasions()
    {
        for (int i = 0; i + 1 < _document.Tokens.Length; i++)
        {
            bool interview = _document.IsIn(i, Interviews) && _document.IsIn(i + 1, Joints);
            int name = interview ? i + 2 : _document.Is(i, "on") || _document.Is(i, "in") ? i + 1 : -1;
            if (name < 0 || name >= _document.Tokens.Length) continue;
            if (_document.Is(name, "a") || _document.Is(name, "an")) name++;
            int limit = Math.Min(_document.Tokens.Length, name + 8);
            if (name >= limit || NameAt(name, limit) is not { } outlet) continue;
            bool platform = !interview && Outlets.Platforms.Contains(outlet);
            if (platform || (interview ? IsOutletHere(outlet) : Outlets.IsOutlet(outlet)))
                _occasions.Add(new Place(i, NameEnd(name, limit), outlet, platform));
        }
    }

    private sealed record Place(int First, int End, string Outlet, bool Platform);

    private bool IsInContent(FoundAttribution found, int token)
    {
        int start = _document.Tokens[token].Start;
        foreach (TextSpan span in found.Content)
            if (span.Contains(start)) return true;
        return false;
    }

    // Told may be a person; only what looks like an outlet counts.
    private static bool IsOutletHere(string name) =>
        Outlets.IsOutlet(name) || (name.Length is >= 2 and <= 5 && name.All(char.IsUpper) && name is not ("US" or "UK" or "EU" or "UN" or "FBI" or "CIA" or "NATO"));

    private string? NameAt(int first, int limit)
    {
        int start = _document.Is(first, "the") ? first + 1 : first;
        int end = NameEnd(first, limit);
        if (end <= start) return null;
        // A platform of one letter at a sentence's end looks like an initial.
        string name = end - start == 1 && _document.Word(start).Length == 2 ? _document.WordsOf(start, end).TrimEnd('.') : _document.WordsOf(start, end);
        // "The Times" is a name only with its article.
        return start > first && !name.Contains(' ', StringComparison.Ordinal) && !Outlets.IsOutlet(name) && Outlets.IsOutlet("The " + name) ? "The " + name : name;
    }

    private int NameEnd(int first, int limit)
    {
        int end = _document.Is(first, "the") ? first + 1 : first;
        while (end < limit && _document.Tokens[end].Kind == TokenKind.Word && char.IsUpper(_document.Text[_document.Tokens[end].Start])) end++;
        return end;
    }

    private int SentenceEnd(int token) => _document.Sentences[_document.SentenceOfToken(token)].EndToken;

    private string Cue(FoundAttribution found) => _document.WordsOf(_document.TokenAt(found.Cue[0].Start), _document.TokenAt(found.Cue[0].End - 1) + 1);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
