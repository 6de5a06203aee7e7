using FactCheck.Core.Text;

namespace FactCheck.Extraction.Attributions;

/// <summary>"Is said to", "was described by critics as", "it was reported that": the speaker comes after "by" or not at all.</summary>
internal static class Passives
{
    private static readonly HashSet<string> Told = ["tell", "inform", "remind", "warn", "advise", "assure"];

    public static Draft? Read(Scene scene, CueList cues, Cue cue, int low, int limit)
    {
        int at = cue.End;
        if (at >= limit) return null;
        (int First, int End)? subject = NounPhrases.Before(scene, cue.First, low);
        (int First, int End)? source = null;
        int rest = at;
        if (scene.Is(at, "by") && NounPhrases.After(scene, at + 1, Math.Min(limit, at + 12)) is { } agent && Complements.CanSpeak(scene, agent))
        {
            source = agent;
            rest = agent.End;
        }

        List<TextSpan>? content = Content(scene, cues, cue, subject, source is not null, rest, limit);
        if (content is null) return null;
        var draft = new Draft { Confidence = source is null ? 0.55 : 0.7 };
        draft.Content.AddRange(content);
        draft.Cue.Add(scene.Span(cue.First, cue.End));
        draft.Reasons.Add($"“{scene.Text(cue.First, cue.End)}” reports in the passive");
        if (source is { } by)
        {
            draft.Source.Add(scene.Span(by.First, by.End));
            draft.Reasons.Add($"“by {AttributionReasons.Short(scene, by)}” names who said it");
        }
        else
        {
            draft.Reasons.Add("The text does not say who said it");
        }

        scene.Take(cue.First, cue.End);
        return draft;
    }

    private static List<TextSpan>? Content(
        Scene scene, CueList cues, Cue cue, (int First, int End)? subject, bool hasSource, int rest, int limit)
    {
        if (rest >= limit) return null;
        if (scene.Is(rest, "that") && cue.Verb.Takes(VerbUses.That | VerbUses.Addressee))
        {
            bool impersonal = subject is { } it && scene.Is(it.First, "it");
            if (!impersonal && !Told.Contains(cue.Verb.Lemma)) return null;
            return Clause(scene, cues, rest, limit);
        }

        bool toInfinitive = scene.Is(rest, "to") && cue.Verb.Takes(VerbUses.That | VerbUses.Order) && !Told.Contains(cue.Verb.Lemma) && cue.Verb.Lemma != "ask";
        bool judged = (scene.Is(rest, "as") || scene.Is(rest, "of") || scene.Is(rest, "for")) && cue.Verb.Takes(VerbUses.Object);
        if (subject is not { } first || !(toInfinitive || judged || (hasSource && cue.Verb.Takes(VerbUses.Object)))) return null;
        List<TextSpan> content = [scene.Span(first.First, first.End)];
        if (toInfinitive || judged) content.AddRange(Clause(scene, cues, rest, limit) ?? []);
        return content;
    }

    private static List<TextSpan>? Clause(Scene scene, CueList cues, int start, int limit)
    {
        int end = ClauseReader.End(scene, cues, start, limit);
        return end - start < 2 ? null : [scene.Span(start, end)];
    }
}
