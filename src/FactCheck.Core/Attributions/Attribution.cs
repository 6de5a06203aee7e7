using FactCheck.Core.Articles;
using FactCheck.Core.Text;

namespace FactCheck.Core.Attributions;

/// <summary>One act of reporting speech, writing or thought, as found in one revision.</summary>
public sealed partial class Attribution
{
    private readonly List<AttributionSpeaker> speakers = [];

    private Attribution()
    {
        Revision = null!;
    }

    /// <param name="number">From 1 within the revision, in text order.</param>
    /// <param name="outlet">Who carried or first heard it, or null.</param>
    /// <param name="confidence">0 to 1.</param>
    /// <exception cref="ArgumentException">A span lies outside the revision's text.</exception>
    public Attribution(
        Revision revision,
        int number,
        QuoteKind kind,
        IReadOnlyList<TextSpan> content,
        IReadOnlyList<TextSpan> cue,
        IReadOnlyList<TextSpan> source,
        string? outlet,
        double confidence,
        IReadOnlyList<string> reasons)
    {
        Revision = revision;
        Number = number;
        Kind = kind;
        Content = content;
        Cue = cue;
        Source = source;
        CueText = cue.Count == 0 ? null : Spans.Verbatim(revision.Text, cue);
        Outlet = outlet;
        Confidence = confidence;
        Reasons = reasons;
        Spans.EnsureWithin(revision.Text, [.. content, .. cue, .. source]);
    }

    public int Id { get; private set; }

    public int RevisionId { get; private set; }

    public Revision Revision { get; private set; }

    public int Number { get; private set; }

    public QuoteKind Kind { get; private set; }

    public IReadOnlyList<TextSpan> Content { get; private set; } = [];

    public IReadOnlyList<TextSpan> Cue { get; private set; } = [];

    public IReadOnlyList<TextSpan> Source { get; private set; } = [];

    /// <summary>The reporting words, pieces joined by " … ", or null.</summary>
    public string? CueText { get; private set; }

    public string? Outlet { get; private set; }

    public double Confidence { get; private set; }

    public IReadOnlyList<string> Reasons { get; private set; } = [];

    public IReadOnlyList<AttributionSpeaker> Speakers => speakers;

    /// <summary>To whom the program traced it; null while nobody has confirmed or corrected that.</summary>
    public IReadOnlyList<TracedSpeaker>? Guess { get; private set; }
}
