using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Attributions;

/// <summary>Finds reporting verbs outside quotations with their auxiliaries.</summary>
internal static class CueReader
{
    /// <summary>Cues in text order, none overlapping.</summary>
    public static List<Cue> Read(Scene scene)
    {
        TextDocument document = scene.Document;
        var cues = new List<Cue>();
        for (int s = 0; s < document.Sentences.Length; s++)
        {
            Sentence sentence = document.Sentences[s];
            if (sentence.OutsideStory) continue;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (scene.IsQuoted(i) || !scene.IsWord(i)) continue;
                ReportingVerb? verb = ReportingVerbs.Find(document.Word(i));
                if (verb is null || !IsVerbHere(scene, sentence, i, verb)) continue;
                int first = WithAuxiliaries(scene, sentence.FirstToken, i, out bool passive, out bool finite);
                if (!finite && verb.Form is VerbForm.Base && !SubjectCouldBePlural(scene, sentence, first)) continue;
                int end = i + 1;
                // "said told": two verbs run together by an edit are one cue; the last says what follows.
                while (end < sentence.EndToken && ReportingVerbs.Find(document.Word(end)) is { Form: VerbForm.Past } next)
                {
                    verb = next;
                    end++;
                }

                if (verb.Lemma == "point" && end < sentence.EndToken && scene.Is(end, "out")) end++;
                cues.Add(new Cue(first, end, s, verb, passive));
                i = end - 1;
            }
        }

        return cues;
    }

    private static bool IsVerbHere(Scene scene, Sentence sentence, int i, ReportingVerb verb)
    {
        // Names and headings ("The Says Group") apart, a verb is in lower case; so is an inverted one after a quotation.
        if (scene.IsCapital(i)) return false;
        if (i == sentence.FirstToken) return i > 0 && scene.IsQuoted(i - 1);
        if (scene.Is(i - 1, "to") || scene.IsPossessive(i - 1)) return false;
        if (verb.Form is VerbForm.Base or VerbForm.Third)
        {
            // "the report", "new claims", "in response": a noun.
            if (scene.IsIn(i - 1, ClosedWords.Determiners) && !scene.IsIn(i - 1, ClosedWords.LonePronouns)) return false;
            if (scene.IsIn(i - 1, ClosedWords.Prepositions)) return false;
            if (i + 1 < sentence.EndToken && scene.IsIn(i + 1, ClosedWords.BeForms) && !scene.IsClitic(i + 1)) return false;
            if (i + 1 < sentence.EndToken && scene.Is(i + 1, "of")) return false;
        }

        if (verb.Form is VerbForm.Past or VerbForm.Participle && i + 1 < sentence.EndToken && scene.IsWord(i + 1)
            && scene.IsIn(i - 1, ClosedWords.Determiners) && !scene.IsIn(i - 1, ClosedWords.LonePronouns))
            return false;
        if (scene.Is(i - 1, "having") || scene.Is(i - 1, "worth")) return false;
        // "new rules", "the charges", "the votes": the noun is far commoner.
        if (verb.Lemma is "rule" or "vote" or "charge" && verb.Form is VerbForm.Third or VerbForm.Base) return false;
        if (verb.Form is VerbForm.Gerund && scene.IsIn(i - 1, ClosedWords.Prepositions)) return false;
        return true;
    }

    private static int WithAuxiliaries(Scene scene, int start, int verb, out bool passive, out bool finite)
    {
        int first = verb, at = verb - 1;
        passive = false;
        finite = false;
        bool lastWasBe = false;
        while (at >= start && verb - at <= 5 && !scene.IsQuoted(at))
        {
            if (scene.IsIn(at, ClosedWords.Auxiliaries))
            {
                // "Wang’s said" is a contraction only after a pronoun.
                if (scene.IsPossessive(at) && !(at > start && scene.IsIn(at - 1, ClosedWords.SubjectPronouns))) break;
                if (!finite) lastWasBe = scene.IsIn(at, ClosedWords.BeForms);
                first = at;
                finite = true;
                at--;
            }
            else if (at > start && IsAdverb(scene, at) && scene.IsIn(at - 1, ClosedWords.Auxiliaries) && !scene.IsPossessive(at - 1))
            {
                at--;
            }
            else
            {
                break;
            }
        }

        ReportingVerb? form = ReportingVerbs.Find(scene.Word(verb));
        passive = lastWasBe && form is { Form: VerbForm.Past or VerbForm.Participle };
        return first;
    }

    private static bool SubjectCouldBePlural(Scene scene, Sentence sentence, int first)
    {
        int at = first - 1;
        while (at > sentence.FirstToken && IsAdverb(scene, at)) at--;
        if (at < sentence.FirstToken) return scene.IsQuoted(Math.Max(0, first - 1));
        if (scene.IsIn(at, ClosedWords.LonePronouns)) return !scene.Is(at, "he") && !scene.Is(at, "she") && !scene.Is(at, "it");
        return scene.EndsWith(at, "s") || scene.IsMark(at, ',') || scene.Is(at, "people") || scene.Is(at, "police") || scene.Is(at, "men") || scene.Is(at, "women")
            || scene.IsQuoted(at);
    }

    /// <summary>Whether the token may stand between a subject and its verb.</summary>
    public static bool IsAdverb(Scene scene, int token) =>
        scene.IsIn(token, ClosedWords.Adverbs)
        || (scene.IsWord(token) && !scene.IsCapital(token) && scene.EndsWith(token, "ly") && scene.Word(token).Length > 4 && !scene.Is(token, "family") && !scene.Is(token, "ally")
            && !scene.Is(token, "assembly"));
}
