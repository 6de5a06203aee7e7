using FactCheck.Core.Text;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Pipeline;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>Resolves source words to the people and bodies they mean, and says who carried the words.</summary>
internal sealed class SpeakerResolver
{
    private const int LongestNest = 30;

    private readonly TextDocument _document;
    private readonly SourceReader _sources;
    private readonly OutletFinder _outlets;
    private readonly Dialogue _dialogue;

    private SpeakerResolver(TextDocument document)
    {
        _document = document;
        Cast cast = Cast.Of(document);
        _sources = new SourceReader(document, cast);
        _outlets = new OutletFinder(document);
        _dialogue = new Dialogue(document);
    }

    /// <summary>One result for each of <paramref name="found"/>, in the same order.</summary>
    public static IReadOnlyList<ResolvedSource> Resolve(
        TextDocument document, IReadOnlyList<FoundAttribution> found, CancellationToken cancellation)
    {
        var resolver = new SpeakerResolver(document);
        var resolved = new ResolvedSource[found.Count];
        // Titles and aliases may still grow while later sources are read, so speakers are written down at the end.
        var readings = new List<Reading>[found.Count];
        PreviousSpeech? previous = null;
        for (int i = 0; i < found.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            readings[i] = resolver.Within(found, readings, i) ?? resolver.Read(found[i], previous);
            resolver._dialogue.Add(found[i], readings[i]);
            int token = resolver.TokenOf(found[i]);
            (string? outlet, string? reason) = resolver._outlets.Find(found[i], readings[i]);
            if (outlet is null && previous is not null && resolver.Carries(found[i], readings[i], previous, token))
            {
                outlet = previous.Outlet;
                reason = $"Carried over from the sentence before: {previous.Outlet}";
            }

            string? carried = reason is null || outlet is null ? null : outlet;
            resolved[i] = new ResolvedSource([], outlet, outlet is null ? [] : [outlet], reason is null ? [] : [reason]);
            if (readings[i].Count > 0)
                previous = new PreviousSpeech(readings[i], resolver._document.SentenceOfToken(token), resolver.ParagraphOf(token), carried, OutletFinder.IsCarried(found[i], readings[i]));
        }

        resolved = new OutletChains(document, resolver._outlets, resolver._sources).Link(found, readings, resolved);
        for (int i = 0; i < found.Count; i++)
            resolved[i] = resolved[i] with { Speakers = [.. readings[i].Select(static r => r.Finish())] };
        return resolved;
    }

    // "I" in somebody's words is that somebody.
    private List<Reading>? Within(IReadOnlyList<FoundAttribution> found, List<Reading>[] readings, int index)
    {
        if (found[index].Source is not [var source] || !PronounReader.FirstPerson.Contains(source.Slice(_document.Text))) return null;
        for (int i = index - 1; i >= Math.Max(0, index - LongestNest); i--)
        {
            if (readings[i].Count == 0 || !found[i].Content.Any(content => content.Contains(source.Start))) continue;
            return [.. readings[i].Select(r => r with { Reason = $"“{source.Slice(_document.Text)}” in the words of {r.Name}", Confidence = Math.Min(r.Confidence, 0.85) })];
        }

        return null;
    }

    private List<Reading> Read(FoundAttribution found, PreviousSpeech? previous)
    {
        var readings = new List<Reading>();
        foreach (TextSpan span in found.Source)
            readings.AddRange(_sources.Read(_document.TokenAt(span.Start), _document.TokenAt(span.End - 1) + 1, previous));
        if (found.Source.Count == 0 && found.Cue.Count == 0 && previous is not null
            && ParagraphOf(TokenOf(found)) - previous.Paragraph <= 1)
        {
            readings.AddRange(_dialogue.Answer(found) is { } answer ? [answer] : previous.Readings.Select(static r =>
                r with { Confidence = 0.5, Reason = $"No speaker is named here: goes on from {r.Name}, quoted just before" }));
        }

        return Distinct(readings);
    }

    private bool Carries(FoundAttribution found, List<Reading> readings, PreviousSpeech previous, int token)
    {
        if (previous.Outlet is null || !previous.Carried || readings.Count == 0 || found.Content.Count == 0) return false;
        if (ParagraphOf(token) - previous.Paragraph > 1 || _document.SentenceOfToken(token) - previous.Sentence > 3) return false;
        return readings.Count == previous.Readings.Count && !readings.Where((r, i) => r.Name != previous.Readings[i].Name).Any();
    }

    private int TokenOf(FoundAttribution found) =>
        _document.TokenAt(found.Cue.Count > 0 ? found.Cue[0].Start : found.Source.Count > 0 ? found.Source[0].Start : found.Content[0].Start);

    private int ParagraphOf(int token) => _document.Sentences[_document.SentenceOfToken(token)].Paragraph;

    private static List<Reading> Distinct(List<Reading> readings) => [.. readings.DistinctBy(static r => r.Name)];
}
