using FactCheck.Core.Text;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Attributions;

/// <summary>
/// Gives quotations that stand by themselves their cue and source: after them, before them, or carried over a split or a
/// paragraph. Quotations woven into a sentence are left to the clause rules.
/// </summary>
internal sealed class QuoteAttributor(Scene scene, CueList cues)
{
    private readonly List<Draft> _drafts = [];
    private Draft? _last;
    private int _lastEnd;
    private int _lastParagraph = -1;
    private bool _lastOpen;

    private TextDocument Document => scene.Document;

    /// <summary>Drafts in text order.</summary>
    public List<Draft> Run()
    {
        List<TextSpan> waiting = [];
        for (int q = 0; q < Document.Quotations.Length; q++)
        {
            Quotation quotation = Document.Quotations[q];
            if (quotation.Depth > 0) continue;
            int next = q + 1;
            while (next < Document.Quotations.Length && Document.Quotations[next].Depth > 0) next++;
            Paragraph paragraph = Document.Paragraphs[quotation.Paragraph];
            int first = Document.TokenAt(quotation.Span.Start);
            int end = Document.TokenAt(quotation.Span.End - 1) + 1;
            int nextFirst = next < Document.Quotations.Length && Document.Quotations[next].Paragraph == quotation.Paragraph
                ? Document.TokenAt(Document.Quotations[next].Span.Start) : paragraph.EndToken;
            CueMatch? after = After(end, nextFirst);
            if (!Utterances.StandsAlone(scene, quotation, first, end, paragraph, after is not null, ContinuesSplit(quotation, first)))
            {
                waiting.Clear();
                continue;
            }

            bool joinsNext = after is null && nextFirst == end && nextFirst < paragraph.EndToken;
            Place(quotation, first, end, after, joinsNext, waiting);
        }

        return _drafts;
    }

    private void Place(Quotation quotation, int first, int end, CueMatch? after, bool joinsNext, List<TextSpan> waiting)
    {
        CueMatch? cue = after ?? Before(first, quotation.Paragraph);
        bool continues = quotation.ContinuesPrevious && _lastOpen && _last is not null;
        // A book's title after a comma has neither cue nor place of its own.
        if (cue is null && !continues && scene.IsMark(first - 1, ',') && !ContinuesSplit(quotation, first)) return;
        if (continues && (cue is null || _last!.Cue.Count == 0))
        {
            Append(_last!, quotation, cue, "Carries on the quotation left open in the paragraph before");
        }
        else if (cue is null && ContinuesSplit(quotation, first))
        {
            Append(_last!, quotation, null, "The quotation goes on after its speaker is named");
        }
        else if (cue is null && joinsNext)
        {
            waiting.Add(quotation.Span);
            return;
        }
        else
        {
            Start(quotation, cue, waiting);
        }

        waiting.Clear();
        _lastEnd = Math.Max(end, cue?.End ?? end);
        _lastParagraph = quotation.Paragraph;
        _lastOpen = !quotation.Closed;
    }

    private void Start(Quotation quotation, CueMatch? cue, List<TextSpan> waiting)
    {
        var draft = new Draft { Confidence = cue?.Confidence ?? 0.5 };
        draft.Content.AddRange(waiting);
        draft.Content.Add(quotation.Span);
        draft.Reasons.Add("Quotation marks");
        if (cue is not null) Fill(draft, cue);
        _drafts.Add(draft);
        _last = draft;
    }

    private void Append(Draft draft, Quotation quotation, CueMatch? cue, string reason)
    {
        draft.Content.Add(quotation.Span);
        if (!draft.Reasons.Contains(reason)) draft.Reasons.Add(reason);
        if (cue is null) return;
        Fill(draft, cue);
        draft.Confidence = cue.Confidence;
    }

    private void Fill(Draft draft, CueMatch cue)
    {
        scene.Take(cue.Cue.First, cue.Cue.End);
        draft.Cue.Add(scene.Span(cue.Cue.First, cue.Cue.End));
        draft.Source.Add(scene.Span(cue.Source.First, cue.Source.End));
        draft.Reasons.AddRange(AttributionReasons.Of(scene, cue));
    }

    // “A,” Wang said. “B.”: nothing but the first part's own sentence lies between.
    private bool ContinuesSplit(Quotation quotation, int first)
    {
        if (_last is null || _last.Cue.Count == 0 || _lastParagraph != quotation.Paragraph || first < _lastEnd) return false;
        int sentence = Document.SentenceOfToken(Math.Max(_lastEnd - 1, 0));
        return first <= Document.Sentences[sentence].EndToken && cues.FirstIn(_lastEnd, first) is null;
    }

    private CueMatch? After(int end, int limit)
    {
        if (end >= limit || (end > 0 && EndsSentence(end))) return null;
        int at = end;
        if (scene.IsMark(at, ',') || scene.IsDash(at)) at++;
        int sentenceEnd = Math.Min(limit, Document.Sentences[Document.SentenceOfToken(Math.Min(at, Document.Tokens.Length - 1))].EndToken);
        sentenceEnd = Math.Min(sentenceEnd, at + Scene.Reach);
        if (at >= sentenceEnd) return null;
        if (AccordingTo.At(scene, at, sentenceEnd) is { } according) return according;
        Cue? cue = cues.FirstIn(at, sentenceEnd);
        if (cue is null || scene.IsTaken(cue.First) || cue.Passive || !CanCarryQuote(cue)) return null;
        if (cue.First == at)
        {
            return NounPhrases.After(scene, cue.End, sentenceEnd) is { } inverted
                ? new CueMatch(cue, inverted, cue.End + (inverted.End - cue.End), 0.95, Inverted: true) : null;
        }

        if (cue.First - at > 30 || cue.IsGerund) return null;
        if (NounPhrases.Before(scene, cue.First, at) is not { } subject) return null;
        // Everything between quotation and cue should be the one who speaks.
        return subject.First - at > 4 ? null : new CueMatch(cue, subject, cue.End, 0.95, Inverted: false);
    }

    private bool EndsSentence(int end) => Document.SentenceOfToken(end) != Document.SentenceOfToken(end - 1);

    private CueMatch? Before(int first, int paragraph)
    {
        Paragraph within = Document.Paragraphs[paragraph];
        if (first == within.FirstToken) return BeforeParagraph(paragraph);
        int low = Math.Max(Document.Sentences[Document.SentenceOfToken(first)].FirstToken, first - Scene.Reach);
        if (low == first)
        {
            // A colon may end what the splitter takes for a sentence.
            if (!scene.IsMark(first - 1, ':')) return null;
            low = Document.Sentences[Document.SentenceOfToken(first - 1)].FirstToken;
        }

        for (int i = first - 1; i >= low; i--)
            if (scene.IsQuoted(i)) low = i + 1;
        return Introducing(low, first);
    }

    // "Wang issued a statement saying:" at the end of the paragraph before.
    private CueMatch? BeforeParagraph(int paragraph)
    {
        int before = paragraph - 1;
        while (before >= 0 && Document.Paragraphs[before].OutsideStory) before--;
        if (before < 0 || !scene.IsMark(Document.Paragraphs[before].EndToken - 1, ':')) return null;
        int end = Document.Paragraphs[before].EndToken;
        return Introducing(Document.Sentences[Document.SentenceOfToken(end - 1)].FirstToken, end);
    }

    private CueMatch? Introducing(int low, int first)
    {
        Cue? cue = cues.LastIn(low, first);
        if (cue is null)
            return low < first && AccordingTo.At(scene, low, first) is { } according ? according : null;
        if (scene.IsTaken(cue.First) || cue.Passive || !CanCarryQuote(cue)) return null;
        bool adjacent = scene.IsPunctuation(first - 1) || cue.End == first;
        if (!adjacent || first - cue.End > 30) return null;
        (int First, int End)? subject = NounPhrases.Before(scene, cue.First, low);
        if (cue.IsGerund || subject is null) subject = SentenceSubject.Of(scene, low, cue.First) ?? subject;
        return subject is { } found ? new CueMatch(cue, found, cue.End, 0.93, Inverted: false) : null;
    }

    private static bool CanCarryQuote(Cue cue) => cue.Verb.Takes(VerbUses.Quote | VerbUses.That | VerbUses.Bare);
}
