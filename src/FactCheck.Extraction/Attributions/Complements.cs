using System.Collections.Frozen;

namespace FactCheck.Extraction.Attributions;

/// <summary>Reads what follows a reporting verb.</summary>
internal static class Complements
{
    private static readonly FrozenSet<string> QuestionWords = new[] { "whether", "if", "how", "why", "what", "who", "when", "where", "which" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Occasions = (
        "statement interview conference briefing tweet speech letter email e-mail report post message memo call interviews remarks testimony court address television filing editorial op-ed appearance rally "
        + "hearing ceremony podcast phone telephone release event twitter facebook").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Addressed = (
        "reporters journalists lawmakers supporters viewers listeners voters police investigators senators members people fans staff employees colleagues others readers officials friends them him her us me you it "
        + "aides donors delegates parliament congress court jurors the").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The complement of <paramref name="cue"/>, or null where it has none that reports anything.</summary>
    public static Complement? Read(Scene scene, CueList cues, Cue cue, (int First, int End) source, int limit)
    {
        int at = cue.End;
        if (at >= limit) return null;
        ReportingVerb verb = cue.Verb;
        bool canSpeak = CanSpeak(scene, source);

        if (verb.Takes(VerbUses.Finding) && !verb.Takes(VerbUses.Quote) && !IsIn(scene, source, ClosedWords.NounSubjectsOfFindings) && !scene.Is(at, "that")) return null;
        if (verb.Takes(VerbUses.That | VerbUses.Bare | VerbUses.Addressee))
        {
            int that = FindThat(scene, at, limit, verb);
            if (that >= 0) return Make(scene, cues, cue, that, limit, verb.Takes(VerbUses.Thought) ? 0.75 : 0.9);
            int question = scene.IsIn(at, QuestionWords) ? at : -1;
            if (question >= 0 && canSpeak) return Make(scene, cues, cue, question, limit, 0.7);
        }

        if (verb.Lemma is "ask" or "wonder" && scene.IsIn(at, QuestionWords)) return Make(scene, cues, cue, at, limit, 0.75);
        if (verb.Takes(VerbUses.Addressee) && Addressee(scene, at, limit) is { } afterAddressee && afterAddressee < limit)
        {
            if (verb.Takes(VerbUses.Order) && (scene.Is(afterAddressee, "to") || scene.Is(afterAddressee, "not")))
                return Make(scene, cues, cue, at, limit, 0.7);
            if (StartsClause(scene, afterAddressee) || scene.IsIn(afterAddressee, QuestionWords)) return Make(scene, cues, cue, afterAddressee, limit, 0.8);
            return null;
        }

        if (scene.IsWord(at) && ReportingVerbs.JoinsPreposition(verb, scene.Word(at)) && canSpeak)
            return Make(scene, cues, cue with { End = at + 1 }, at + 1, limit, 0.65);
        if (verb.Takes(VerbUses.Infinitive) && canSpeak && (scene.Is(at, "to") || (scene.Is(at, "not") && scene.Is(at + 1, "to"))))
            return Make(scene, cues, cue, at, limit, 0.65);
        if (verb.Takes(VerbUses.Order) && canSpeak && FindTo(scene, at, limit)) return Make(scene, cues, cue, at, limit, 0.65);
        if (verb.Takes(VerbUses.Bare) && (canSpeak || verb.Lemma == "say"))
        {
            int start = SkipOccasion(scene, at, limit);
            if (start < limit && StartsClause(scene, start) && start + 1 < limit) return Make(scene, cues, cue, start, limit, verb.Lemma == "say" ? 0.88 : 0.7);
            if (start < limit && scene.IsQuoted(start)) return Make(scene, cues, cue, start, limit, 0.8);
        }

        if (verb.Takes(VerbUses.Object) && canSpeak && StartsObject(scene, at)) return Make(scene, cues, cue, at, limit, 0.7);
        if (verb.Takes(VerbUses.Quote) && scene.IsQuoted(at) && canSpeak) return Make(scene, cues, cue, at, limit, 0.75);
        return null;
    }

    /// <summary>Whether the words can mean somebody who speaks.</summary>
    public static bool CanSpeak(Scene scene, (int First, int End) source)
    {
        for (int i = source.First; i < source.End; i++)
        {
            if (scene.IsIn(i, ClosedWords.Speakers)) return true;
            if (scene.IsCapital(i) && !scene.IsIn(i, ClosedWords.Determiners) && !scene.IsIn(i, ClosedWords.TimeWords)) return true;
        }

        return false;
    }

    private static Complement? Make(Scene scene, CueList cues, Cue cue, int start, int limit, double confidence)
    {
        int end = ClauseReader.End(scene, cues, start, limit);
        return end - start < 2 && !(end > start && scene.IsQuoted(start)) ? null : new Complement(cue, [scene.Span(start, end)], confidence);
    }

    private static int FindThat(Scene scene, int at, int limit, ReportingVerb verb)
    {
        int reach = Math.Min(limit, at + 22);
        for (int i = at; i < reach; i++)
        {
            if (scene.IsQuoted(i)) return -1;
            if (scene.Is(i, "that"))
            {
                if (i == at) return i;
                bool bridged = Bridged(scene, at, i, verb);
                return bridged ? i : -1;
            }

            if (scene.IsMark(i, ';') || scene.IsMark(i, ':') || scene.IsMark(i, '.')) return -1;
            if (i > at && ReportingVerbs.Find(scene.Word(i)) is { Form: VerbForm.Past or VerbForm.Gerund }) return -1;
        }

        return -1;
    }

    // What may lie between verb and "that": time, occasion, who was told.
    private static bool Bridged(Scene scene, int at, int that, ReportingVerb verb)
    {
        if (scene.IsMark(that - 1, ',') && !scene.IsMark(at, ',')) return false;
        if (scene.IsIn(at, ClosedWords.TimeWords) || CueReader.IsAdverb(scene, at) || scene.IsMark(at, ',')) return true;
        if (verb.Takes(VerbUses.Addressee)) return true;
        if (scene.IsIn(at, ClosedWords.Prepositions) && !scene.Is(at, "of") && !scene.Is(at, "for")) return SkipOccasion(scene, at, that + 1) == that || scene.Is(at, "to");
        return false;
    }

    private static bool FindTo(Scene scene, int at, int limit)
    {
        if (scene.Is(at, "for") || scene.Is(at, "to") || scene.Is(at, "not") || scene.IsPunctuation(at)) return false;
        int reach = Math.Min(limit, at + 12);
        for (int i = at + 1; i < reach; i++)
        {
            if (scene.Is(i, "to")) return true;
            if (scene.IsPunctuation(i) || scene.IsIn(i, ClosedWords.Boundaries)) return false;
        }

        return false;
    }

    private static int? Addressee(Scene scene, int at, int limit)
    {
        if (at >= limit || scene.IsQuoted(at) || !scene.IsWord(at)) return null;
        int end = at;
        if (scene.IsCapital(at) || scene.Is(at, "the") || scene.Is(at, "a") || scene.Is(at, "his") || scene.Is(at, "her"))
        {
            end++;
            if (!scene.IsCapital(at)) while (end < limit && scene.IsWord(end) && !scene.IsCapital(end) && end - at < 2 && !StopsAddressee(scene, end)) end++;
            while (end < limit && (scene.IsCapital(end) || scene.IsPossessive(end) || (scene.Is(end, "of") && end + 1 < limit && scene.IsCapital(end + 1))) && end - at < 8) end++;
        }
        else if (scene.IsIn(at, Addressed))
        {
            end++;
        }
        else
        {
            return null;
        }

        return SkipOccasion(scene, end, limit);
    }

    private static bool StopsAddressee(Scene scene, int token) =>
        scene.IsIn(token, ClosedWords.Boundaries) || scene.IsIn(token, ClosedWords.Prepositions) || scene.IsIn(token, ClosedWords.SubjectPronouns) || scene.IsIn(token, ClosedWords.Determiners);

    /// <summary>Past "on Monday", "last week", "in a statement", "in an interview with the paper".</summary>
    private static int SkipOccasion(Scene scene, int at, int limit)
    {
        int start = at;
        for (int turns = 0; turns < 3 && at < limit; turns++)
        {
            int before = at;
            if (scene.IsMark(at, ',')) at++;
            while (at < limit && (scene.IsIn(at, ClosedWords.TimeWords) || scene.Document.Tokens[at].Kind == Text.TokenKind.Number && at > start && scene.IsIn(at - 1, ClosedWords.TimeWords))) at++;
            if (at < limit && scene.IsIn(at, ClosedWords.Prepositions) && !scene.IsQuoted(at))
            {
                int end = OccasionEnd(scene, at, limit);
                if (end > 0) at = end;
            }

            if (at == before) break;
        }

        if (at < limit && at > start && scene.IsMark(at, ',')) at++;
        return at;
    }

    private static int OccasionEnd(Scene scene, int at, int limit)
    {
        int reach = Math.Min(limit, at + 8);
        for (int i = at + 1; i < reach; i++)
        {
            if (scene.IsPunctuation(i) || scene.IsQuoted(i)) return -1;
            bool time = scene.IsIn(i, ClosedWords.TimeWords);
            if (!time && !scene.IsIn(i, Occasions)) continue;
            i++;
            while (i < limit && time && (scene.IsIn(i, ClosedWords.TimeWords) || scene.Document.Tokens[i].Kind == Text.TokenKind.Number)) i++;
            if (i < limit && (scene.Is(i, "with") || scene.Is(i, "to") || scene.Is(i, "on")) && i + 1 < limit)
            {
                i++;
                while (i < limit && (scene.IsCapital(i) || scene.IsPossessive(i) || scene.Is(i, "the") || scene.IsIn(i, ClosedWords.TimeWords))) i++;
            }

            return i;
        }

        return -1;
    }

    private static bool StartsClause(Scene scene, int at)
    {
        if (scene.IsQuoted(at)) return true;
        if (scene.Document.Tokens[at].Kind is Text.TokenKind.Number or Text.TokenKind.Symbol) return true;
        if (!scene.IsWord(at)) return false;
        if (scene.Is(at, "there") || scene.Is(at, "if") || scene.Is(at, "when") || scene.Is(at, "while") || scene.Is(at, "because")) return true;
        if (scene.Is(at, "so") || scene.Is(at, "no") || scene.Is(at, "to") || scene.Is(at, "of") || scene.Is(at, "about") || scene.Is(at, "nothing")) return false;
        return !scene.IsIn(at, ClosedWords.Boundaries) && !scene.IsIn(at, ClosedWords.Auxiliaries)
            && !(scene.IsIn(at, ClosedWords.Prepositions) && !scene.Is(at, "in") && !scene.Is(at, "at")) && !scene.IsIn(at, ClosedWords.TimeWords);
    }

    private static bool StartsObject(Scene scene, int at)
    {
        if (scene.IsQuoted(at)) return true;
        if (!scene.IsWord(at) && scene.Document.Tokens[at].Kind != Text.TokenKind.Number) return false;
        return !scene.IsIn(at, ClosedWords.Prepositions) && !scene.IsIn(at, ClosedWords.Boundaries) && !scene.IsIn(at, ClosedWords.Auxiliaries)
            && !scene.IsIn(at, ClosedWords.TimeWords);
    }

    private static bool IsIn(Scene scene, (int First, int End) source, FrozenSet<string> words)
    {
        for (int i = source.First; i < source.End; i++)
            if (scene.IsIn(i, words)) return true;
        return false;
    }
}
