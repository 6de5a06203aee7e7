using FactCheck.Core.Text;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Attributions;

/// <summary>Finds attributions by rules: quotations first, then clauses, then "according to".</summary>
internal sealed class RuleAttributionFinder : IAttributionFinder
{
    /// <inheritdoc />
    public IReadOnlyList<FoundAttribution> Find(TextDocument document, CancellationToken cancellation) =>
        Find(new Scene(document), cancellation);

    /// <summary>The same over a scene, which counts the work.</summary>
    internal static IReadOnlyList<FoundAttribution> Find(Scene scene, CancellationToken cancellation)
    {
        var cues = new CueList(CueReader.Read(scene));
        cancellation.ThrowIfCancellationRequested();
        List<Draft> drafts = new QuoteAttributor(scene, cues).Run();
        drafts.AddRange(new ClauseAttributor(scene, cues).Run(cancellation));
        AddAccordingTo(scene, cues, drafts);
        FoundAttribution[] found = [.. drafts.Where(static d => d.Content.Count > 0).Select(static d => d.Finish())];
        Array.Sort(found, static (a, b) => Start(a).CompareTo(Start(b)));
        return found;
    }

    private static (int, int) Start(FoundAttribution found) =>
        (Math.Min(found.Content[0].Start, found.Cue.Count > 0 ? found.Cue[0].Start : int.MaxValue), found.Content[0].Start);

    private static void AddAccordingTo(Scene scene, CueList cues, List<Draft> drafts)
    {
        foreach (Sentence sentence in scene.Document.Sentences)
        {
            if (sentence.OutsideStory) continue;
            for (int i = sentence.FirstToken; i + 2 < sentence.EndToken; i++)
            {
                if (scene.IsTaken(i) || AccordingTo.At(scene, i, sentence.EndToken) is not { } match) continue;
                List<TextSpan> content = AccordingContent(scene, cues, match, sentence);
                if (content.Count == 0) continue;
                var draft = new Draft { Confidence = match.Confidence };
                draft.Content.AddRange(content);
                draft.Cue.Add(scene.Span(match.Cue.First, match.Cue.End));
                draft.Source.Add(scene.Span(match.Source.First, match.Source.End));
                draft.Reasons.AddRange(AttributionReasons.Of(scene, match));
                drafts.Add(draft);
                i = match.Source.End - 1;
            }
        }
    }

    private static List<TextSpan> AccordingContent(Scene scene, CueList cues, CueMatch match, Sentence sentence)
    {
        var content = new List<TextSpan>();
        int low = Math.Max(sentence.FirstToken, match.Cue.First - Scene.Reach);
        int start = low;
        while (start < match.Cue.First && (scene.Is(start, "but") || scene.Is(start, "and") || scene.IsPunctuation(start))) start++;
        int before = ClauseReader.TrimEnd(scene, start, match.Cue.First);
        if (before - start >= 2) content.Add(scene.Span(start, before));
        int after = match.Source.End;
        if (after < sentence.EndToken && scene.IsMark(after, ',')) after++;
        bool leads = before - start < 2;
        if (after < sentence.EndToken && (leads || scene.IsMark(match.Source.End, ',')) && !scene.Is(after, "which") && !scene.Is(after, "who")
            && !scene.IsIn(after, ClosedWords.Boundaries))
        {
            int end = ClauseReader.End(scene, cues, after, sentence.EndToken);
            if (end - after >= 2) content.Add(scene.Span(after, end));
        }

        return content;
    }
}
