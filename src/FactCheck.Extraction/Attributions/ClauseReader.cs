using System.Collections.Frozen;

namespace FactCheck.Extraction.Attributions;

/// <summary>Decides where a reported clause ends.</summary>
internal static class ClauseReader
{
    private static readonly FrozenSet<string> Contrasts = new[] { "while", "but", "though", "although", "whereas", "and", "as", "after", "before" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Token just past the clause that starts at <paramref name="start"/>; never past <paramref name="limit"/>, the full stop left out.</summary>
    public static int End(Scene scene, CueList cues, int start, int limit)
    {
        int last = Math.Min(limit, start + Scene.Reach);
        int dash = LoneDash(scene, start, last);
        if (dash > 0) last = dash;
        for (int i = start + 1; i < last; i++)
        {
            if (scene.IsQuoted(i)) continue;
            if (scene.IsMark(i, ';') || EndsAtComma(scene, cues, i, last, limit) || EndsAtConjunction(scene, cues, i, last))
            {
                last = i;
                break;
            }
        }

        return TrimEnd(scene, start, last);
    }

    /// <summary>Leaves out a full stop or comma outside quotation marks.</summary>
    public static int TrimEnd(Scene scene, int start, int end)
    {
        while (end > start && !scene.IsQuoted(end - 1) && scene.IsPunctuation(end - 1) && !scene.IsMark(end - 1, ')') && !scene.IsMark(end - 1, ']')) end--;
        return end;
    }

    private static bool EndsAtComma(Scene scene, CueList cues, int i, int last, int limit)
    {
        if (!scene.IsMark(i, ',') || i + 1 >= last) return false;
        int next = i + 1;
        if (scene.IsQuoted(next)) return false;
        if (scene.Is(next, "according") && scene.Is(next + 1, "to")) return true;
        Cue? cue = cues.FirstIn(next, last);
        if (cue is null) return false;
        if (cue.First == next && cue.IsGerund) return true;
        if (scene.Is(next, "with")) return true;
        if (Contrasts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scene.Word(next)) && cue.First - next <= 12) return true;
        // ", Reuters reported." closes the sentence over what stands before it.
        bool closes = cue.End >= limit || scene.IsMark(cue.End, '.');
        return closes && NounPhrases.Before(scene, cue.First, next) is { } subject && subject.First == next;
    }

    private static bool EndsAtConjunction(Scene scene, CueList cues, int i, int last)
    {
        if (i + 1 >= last || !(scene.Is(i, "and") || scene.Is(i, "but"))) return false;
        Cue? cue = cues.FirstIn(i + 1, Math.Min(last, i + 5));
        if (cue is null || cue.Verb.Form is VerbForm.Base or VerbForm.Gerund) return false;
        for (int between = i + 1; between < cue.First; between++)
            if (!CueReader.IsAdverb(scene, between) && !scene.IsIn(between, ClosedWords.SubjectPronouns)) return false;
        return true;
    }

    // " – another sign of it": one dash, then a phrase without a verb, in the reporter's own voice.
    private static int LoneDash(Scene scene, int start, int end)
    {
        int dash = 0, dashes = 0;
        for (int i = start + 1; i < end; i++)
        {
            if (scene.IsQuoted(i) || !scene.IsPunctuation(i) || !scene.IsDash(i)) continue;
            dash = i;
            dashes++;
        }

        if (dashes != 1 || dash + 1 >= end || scene.IsQuoted(dash + 1) || !scene.IsIn(dash + 1, ClosedWords.Determiners)) return 0;
        for (int i = dash + 1; i < end; i++)
            if (scene.IsIn(i, ClosedWords.Auxiliaries) && !scene.IsPossessive(i)) return 0;
        return dash;
    }
}
