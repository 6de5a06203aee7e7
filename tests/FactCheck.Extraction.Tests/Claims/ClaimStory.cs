using FactCheck.Core.Attributions;
using FactCheck.Core.Text;
using FactCheck.Extraction.Claims;
using FactCheck.Extraction.Pipeline;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Tests.Claims;

/// <summary>A text with attributions given by their words, so that claims are tested apart from what finds attributions.</summary>
internal sealed class ClaimStory(string text)
{
    private readonly List<ExtractedAttribution> _attributions = [];

    public string Text { get; } = text;

    public IReadOnlyList<ExtractedAttribution> Attributions => _attributions;

    public ClaimStory Says(
        string source, string cue, QuoteKind kind, string[] content, SpeakerKind speaker = SpeakerKind.Person, string? title = null)
    {
        ExtractedSpeaker[] speakers = [new(source, title, speaker, [], "as the article has it", 1)];
        _attributions.Add(new ExtractedAttribution(
            $"a{_attributions.Count + 1}", kind, [.. content.Select(Span)], [Span(cue)], source.Length == 0 ? [] : [Span(source, last: true)], source.Length == 0 ? [] : speakers, null, 1, []));
        return this;
    }

    public IReadOnlyList<ExtractedClaim> Claims() => ClaimFinder.Find(TextDocument.Read(Text), _attributions);

    /// <summary>The claims as words, spans apart by " … ".</summary>
    public List<string> Words() => [.. Claims().Select(Words)];

    public string Words(ExtractedClaim claim) => string.Join(" … ", claim.Spans.Select(span => span.Slice(Text)));

    public ExtractedClaim Claim(string words) => Claims().Single(claim => Words(claim).Contains(words, StringComparison.Ordinal));

    private TextSpan Span(string words) => Span(words, last: false);

    private TextSpan Span(string words, bool last)
    {
        var start = last ? Text.LastIndexOf(words, StringComparison.Ordinal) : Text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? throw new ArgumentException($"\"{words}\" is not in the text.") : new TextSpan(start, words.Length);
    }
}
