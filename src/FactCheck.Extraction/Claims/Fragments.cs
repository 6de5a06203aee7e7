using System.Collections.Frozen;
using FactCheck.Core.Attributions;
using FactCheck.Core.Text;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Claims.Signals;
using FactCheck.Extraction.Pipeline;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// Tells content that can be true or false by itself from content that is only a thing somebody took a stand on or did
/// something with ("condemned the sanctions", "declined to answer"): there the claim is the whole of it, source and cue with it.
/// </summary>
internal sealed class Fragments(SignalMap map, RelativeClauses relatives)
{
    private const int LongestGap = 4;
    private const int LongestWhole = 90;

    // After these the words are a statement, however its verb looks.
    private static readonly FrozenSet<string> Saying = Set("said says say saying told tells tell telling added adds adding according :");

    private static readonly FrozenSet<string> Subordinators = Set("that which who whom whose where when as because if whether after before while although though since than what how why until unless");

    private static readonly FrozenSet<string> Questions = Set("how why whether where what who whose");

    // After these a name or description of the words before them follows.
    private static readonly FrozenSet<string> Namings = Set("known called named dubbed nicknamed described");

    private static readonly FrozenSet<string> NoFinite = Set("be been being am 'm ’m");

    private readonly TextDocument _document = map.Document;

    /// <summary>Source, cue and content together where the content alone asserts nothing; null where it does.</summary>
    public List<TextSpan>? Whole(ExtractedAttribution attribution, IReadOnlyList<TextSpan> content)
    {
        if (attribution.Kind == QuoteKind.Direct || attribution.Cue.Count == 0 || !InOneSentence(attribution) || IsStatement(attribution, content)) return null;
        List<TextSpan> parts = [.. attribution.Source, .. attribution.Cue, .. content];
        if (OpensWithPronoun(content) is { } pronoun && relatives.Antecedent(pronoun) is { } antecedent) parts.Add(antecedent);
        List<TextSpan> whole = Joined(parts);
        int first = _document.TokenAt(whole[0].Start);
        if (attribution.Source.Count == 0 && _document.IsIn(first, Namings) && relatives.Antecedent(first) is { } named)
        {
            whole.Insert(0, named);
            return whole;
        }

        if (relatives.IsPronoun(first) && char.IsLower(_document.Word(first)[0]) && relatives.Antecedent(first) is { } subject)
        {
            if (_document.Tokens[first].End < whole[0].End)
            {
                whole[0] = TextSpan.FromBounds(_document.Tokens[first + 1].Start, whole[0].End);
                whole.Insert(0, subject);
            }
            else
            {
                whole[0] = subject;
            }
        }

        return whole;
    }

    private bool IsStatement(ExtractedAttribution attribution, IReadOnlyList<TextSpan> content)
    {
        if (OpensWithPronoun(content) is not null) return false;
        // "told his host how the talks went": what is asked or explained asserts nothing, only that somebody did so.
        bool asks = _document.IsIn(_document.TokenAt(content[0].Start), Questions);
        bool said = !asks && attribution.Cue.Any(cue => Saying.Contains(_document.Word(_document.TokenAt(cue.Start)).ToString()) || Saying.Contains(_document.Word(_document.TokenAt(cue.End - 1)).ToString()));
        if (said || _document.Is(_document.TokenAt(attribution.Content[0].Start), "that")) return true;
        int verbs = 0, bound = 0;
        foreach (TextSpan span in content)
        {
            for (int token = _document.TokenAt(span.Start); token < _document.Tokens.Length && _document.Tokens[token].Start < span.End; token++)
            {
                if (_document.IsIn(token, Subordinators)) bound++;
                else if (CarriesClause(token)) verbs++;
            }
        }

        return verbs > bound;
    }

    private bool CarriesClause(int token)
    {
        if (!map.Has(token, WordSignal.Finite) || map.IsName(token) || _document.IsIn(token, NoFinite) || _document.Is(token - 1, "to")) return false;
        // "a state-designated Level I centre"
        if (_document.Word(token).Contains('-')) return false;
        if (_document.Word(token) is "'s" or "’s") return token > 0 && _document.IsIn(token - 1, ClosedWords.SubjectPronouns);
        if (!_document.Word(token).EndsWith("ed", StringComparison.Ordinal)) return !_document.IsIn(token - 1, ClosedWords.Determiners);
        // "a bill passed in May" or "the house passed a bill": only the second has an object.
        return map.Has(token + 1, WordSignal.SubjectStart) || map.IsName(token + 1) || (uint)(token + 1) < (uint)_document.Tokens.Length && _document.Tokens[token + 1].Kind == TokenKind.Number;
    }

    // "which … harms poor schools": the content begins with a pronoun that stands apart from the rest.
    private int? OpensWithPronoun(IReadOnlyList<TextSpan> content)
    {
        int first = _document.TokenAt(content[0].Start);
        return relatives.IsPronoun(first) && _document.Tokens[first].End >= content[0].End ? first : null;
    }

    private bool InOneSentence(ExtractedAttribution attribution)
    {
        int sentence = _document.SentenceOfToken(_document.TokenAt(attribution.Cue[0].Start));
        int end = _document.Sentences[sentence].EndToken, first = _document.Sentences[sentence].FirstToken;
        return end - first <= LongestWhole
            && attribution.Source.Concat(attribution.Cue).Concat(attribution.Content).All(span => span.Length > 0 && _document.TokenAt(span.Start) >= first && _document.TokenAt(span.End - 1) < end);
    }

    // Parts with little between them are one stretch of words.
    private List<TextSpan> Joined(List<TextSpan> parts)
    {
        parts.Sort();
        var joined = new List<TextSpan> { parts[0] };
        foreach (TextSpan part in parts.Skip(1))
        {
            TextSpan last = joined[^1];
            if (part.Start <= last.End || _document.TokenAt(part.Start) - _document.TokenAt(last.End - 1) - 1 <= LongestGap)
                joined[^1] = TextSpan.FromBounds(last.Start, Math.Max(last.End, part.End));
            else joined.Add(part);
        }

        return joined;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
