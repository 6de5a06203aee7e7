using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Attributions;

/// <summary>The subject a sentence begins with, for a participle later in it (", noting that").</summary>
internal static class SentenceSubject
{
    public static (int First, int End)? Of(Scene scene, int first, int limit)
    {
        int at = first;
        limit = Math.Min(limit, first + 30);
        while (at < limit && (scene.IsIn(at, ClosedWords.Boundaries) || CueReader.IsAdverb(scene, at))) at++;
        if (at < limit && scene.IsIn(at, ClosedWords.Prepositions))
        {
            while (at < limit && !scene.IsMark(at, ',')) at++;
            at++;
        }

        if (at >= limit || scene.IsQuoted(at)) return null;
        if (scene.IsIn(at, ClosedWords.SubjectPronouns)) return (at, at + 1);
        int end = at;
        while (end < limit && !scene.IsQuoted(end) && (scene.IsWord(end) || scene.IsPossessive(end)) && !StartsVerb(scene, end, at)) end++;
        return end > at && end < limit ? (at, end) : null;
    }

    private static bool StartsVerb(Scene scene, int token, int first)
    {
        if (scene.IsCapital(token) || scene.IsPossessive(token)) return false;
        if (scene.IsIn(token, ClosedWords.Auxiliaries) || scene.IsIn(token, ClosedWords.CommonVerbs) || scene.IsIn(token, ClosedWords.Boundaries)) return true;
        if (scene.IsIn(token, ClosedWords.Prepositions) && !scene.Is(token, "of") && !scene.Is(token, "for")) return true;
        if (token == first) return false;
        ReportingVerb? verb = ReportingVerbs.Find(scene.Word(token));
        return verb is { Form: not VerbForm.Base } || (scene.EndsWith(token, "ed") && !scene.IsIn(token - 1, ClosedWords.Determiners));
    }
}
