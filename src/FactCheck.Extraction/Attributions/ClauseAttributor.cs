using FactCheck.Core.Text;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Attributions;

/// <summary>Indirect and mixed speech: a reporting verb, its subject, and the clause, object or infinitive it reports.</summary>
internal sealed class ClauseAttributor(Scene scene, CueList cues)
{
    private readonly List<Draft> _drafts = [];
    private Draft? _main;
    private (int First, int End)? _mainSource;
    private int _mainSentence = -1;

    /// <summary>Drafts in text order of their cues.</summary>
    public List<Draft> Run(CancellationToken cancellation)
    {
        foreach (Cue cue in cues.All)
        {
            cancellation.ThrowIfCancellationRequested();
            if (scene.IsTaken(cue.First)) continue;
            if (_mainSentence != cue.Sentence)
            {
                _main = null;
                _mainSource = null;
                _mainSentence = cue.Sentence;
            }

            Read(cue);
        }

        return _drafts;
    }

    private Sentence SentenceOf(Cue cue) => scene.Document.Sentences[cue.Sentence];

    private void Read(Cue cue)
    {
        Sentence sentence = SentenceOf(cue);
        int low = Math.Max(sentence.FirstToken, cue.First - Scene.Reach);
        if (cue.Passive)
        {
            if (Passives.Read(scene, cues, cue, low, sentence.EndToken) is { } passive) _drafts.Add(passive);
            return;
        }

        (int First, int End)? source = Subject(cue, low);
        if (source is null)
        {
            ReadInverted(cue, low, sentence);
            return;
        }

        Complement? complement = Complements.Read(scene, cues, cue, source.Value, sentence.EndToken);
        if (complement is null && Reported(cue, source.Value, low, sentence) is { } reported)
            complement = reported;
        if (cue.Verb.Lemma == "add" && cue.IsGerund && complement is not null && JoinMain(cue, complement)) return;
        if (complement is null)
        {
            Remember(cue, source.Value, null);
            return;
        }

        Draft draft = Make(complement.Cue, source.Value, complement.Content, complement.Confidence);
        Remember(cue, source.Value, draft);
        _drafts.Add(draft);
    }

    private void Remember(Cue cue, (int First, int End) source, Draft? draft)
    {
        if (cue.IsGerund && _mainSource is not null) return;
        _main = draft;
        _mainSource = source;
        if (draft is not null || !cue.Verb.Takes(VerbUses.That)) return;
        // "reported on the deal, adding that": the first verb waits for what the second one brings.
        _main = new Draft { Confidence = 0.8 };
        _main.Cue.Add(scene.Span(cue.First, cue.End));
        _main.Source.Add(scene.Span(source.First, source.End));
        _main.Reasons.AddRange(AttributionReasons.Of(scene, new CueMatch(cue, source, cue.End, 0.8, false)));
    }

    private bool JoinMain(Cue cue, Complement complement)
    {
        if (_main is null) return false;
        bool waiting = _main.Content.Count == 0;
        foreach (TextSpan span in complement.Content)
            if (_main.Content.Exists(c => c.Overlaps(span))) return false;
        _main.Content.AddRange(complement.Content);
        _main.Cue.Add(scene.Span(cue.First, cue.End));
        _main.Reasons.Add($"“{scene.Text(cue.First, cue.End)}” carries on what was reported");
        if (waiting) _drafts.Add(_main);
        scene.Take(cue.First, cue.End);
        return true;
    }

    private (int First, int End)? Subject(Cue cue, int low)
    {
        if (!cue.IsGerund)
        {
            if (NounPhrases.Before(scene, cue.First, low) is { } subject) return subject;
            // "and said that": the subject of the verb before goes on.
            bool joined = cue.First > low && (scene.Is(cue.First - 1, "and") || scene.Is(cue.First - 1, "but") || scene.IsMark(cue.First - 1, ','))
                && !scene.IsQuoted(cue.First - 1);
            return joined && cue.Verb.Form is not VerbForm.Base && !FollowsClause(cue, low) ? _mainSource ?? SentenceSubject.Of(scene, low, cue.First) : null;
        }

        bool afterComma = cue.First > low && (scene.IsMark(cue.First - 1, ',') || CueReader.IsAdverb(scene, cue.First - 1));
        if (afterComma) return _mainSource ?? SentenceSubject.Of(scene, low, cue.First);
        return NounPhrases.Before(scene, cue.First, low);
    }

    // "Clause, said Wang": a comma before the verb and a name after it.
    private bool FollowsClause(Cue cue, int low) =>
        scene.IsMark(cue.First - 1, ',') && cue.First - low > 3 && NounPhrases.After(scene, cue.End, SentenceOf(cue).EndToken) is not null
        && !scene.Is(cue.End, "that") && (scene.IsCapital(cue.End) || scene.IsIn(cue.End, ClosedWords.Determiners) || scene.IsIn(cue.End, ClosedWords.SubjectPronouns));

    private void ReadInverted(Cue cue, int low, Sentence sentence)
    {
        if (cue.IsGerund || cue.First <= low || !scene.IsMark(cue.First - 1, ',') || !cue.Verb.Takes(VerbUses.Bare | VerbUses.Quote)) return;
        if (NounPhrases.After(scene, cue.End, sentence.EndToken) is not { } source) return;
        if (!(source.End >= sentence.EndToken || scene.IsPunctuation(source.End) || scene.IsIn(source.End, ClosedWords.Boundaries)
            || scene.IsIn(source.End, ClosedWords.Prepositions) || scene.IsIn(source.End, ClosedWords.TimeWords))) return;
        int start = LeadIn(low, cue.First);
        int end = ClauseReader.TrimEnd(scene, start, cue.First);
        if (end - start < 3) return;
        _drafts.Add(Make(cue, source, [scene.Span(start, end)], 0.85));
    }

    // "The plan failed, Reuters reported." and "The plan, officials said, has failed."
    private Complement? Reported(Cue cue, (int First, int End) source, int low, Sentence sentence)
    {
        if (!cue.Verb.Takes(VerbUses.That | VerbUses.Bare) || cue.Verb.Takes(VerbUses.Finding) && !cue.Verb.Takes(VerbUses.Quote)) return null;
        int comma = source.First - 1;
        if (comma <= low || !scene.IsMark(comma, ',') || scene.IsQuoted(comma)) return null;
        int start = LeadIn(low, comma);
        if (comma - start < 1) return null;
        bool ends = cue.End >= sentence.EndToken || scene.IsPunctuation(cue.End) || scene.IsIn(cue.End, ClosedWords.TimeWords)
            || scene.IsIn(cue.End, ClosedWords.Prepositions) || scene.IsIn(cue.End, ClosedWords.Adverbs) || cue.Verb.Takes(VerbUses.Addressee);
        if (!ends) return null;
        List<TextSpan> content = [scene.Span(start, ClauseReader.TrimEnd(scene, start, comma))];
        if (cue.End + 2 < sentence.EndToken && scene.IsMark(cue.End, ',') && !IsNewVoice(cue.End + 1))
        {
            int after = ClauseReader.End(scene, cues, cue.End + 1, sentence.EndToken);
            if (after > cue.End + 1) content.Add(scene.Span(cue.End + 1, after));
        }

        return new Complement(cue, content, 0.88);
    }

    private bool IsNewVoice(int token) => ReportingVerbs.Find(scene.Word(token)) is { Form: VerbForm.Gerund } || scene.Is(token, "citing") || scene.Is(token, "but") || scene.Is(token, "while");

    private int LeadIn(int low, int end)
    {
        low = AfterDateline(low, end);
        while (low < end && (scene.Is(low, "but") || scene.Is(low, "and") || scene.IsPunctuation(low) && !scene.IsQuoted(low))) low++;
        return low;
    }

    // "WASHINGTON (AP) — The Senate": the place is not part of what is reported.
    private int AfterDateline(int low, int end)
    {
        if (low >= end || !scene.IsWord(low) || scene.Word(low).Length < 2 || !char.IsUpper(scene.Word(low)[1])) return low;
        for (int i = low + 1; i < Math.Min(end, low + 10); i++)
            if (scene.IsPunctuation(i) && scene.IsDash(i)) return i + 1;
        return low;
    }

    private Draft Make(Cue cue, (int First, int End) source, List<TextSpan> content, double confidence)
    {
        var draft = new Draft { Confidence = confidence };
        draft.Content.AddRange(content);
        draft.Cue.Add(scene.Span(cue.First, cue.End));
        draft.Source.Add(scene.Span(source.First, source.End));
        draft.Reasons.AddRange(AttributionReasons.Of(scene, new CueMatch(cue, source, cue.End, confidence, false)));
        scene.Take(cue.First, cue.End);
        return draft;
    }
}
