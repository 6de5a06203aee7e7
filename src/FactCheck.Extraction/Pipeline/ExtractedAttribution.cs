using FactCheck.Core.Attributions;
using FactCheck.Core.Text;

namespace FactCheck.Extraction.Pipeline;

/// <summary>One act of reporting speech, writing or thought.</summary>
/// <param name="Id">"a1", "a2" … in text order.</param>
/// <param name="Content">What is said: one span or more, in text order, quotation marks included.</param>
/// <param name="Cue">The words that report ("said", "according to"); empty where there are none.</param>
/// <param name="Source">The words that name the source; empty where there are none.</param>
/// <param name="Speakers">Whom the source was resolved to; empty where the text gives none.</param>
/// <param name="Outlet">Who carried or first heard it ("Fox News Digital", "Reuters"), or null.</param>
/// <param name="Confidence">0 to 1, how sure the program is of the whole.</param>
/// <param name="Reasons">Sentence-case phrases an editor understands, strongest first.</param>
public sealed record ExtractedAttribution(
    string Id,
    QuoteKind Kind,
    IReadOnlyList<TextSpan> Content,
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> Source,
    IReadOnlyList<ExtractedSpeaker> Speakers,
    string? Outlet,
    double Confidence,
    IReadOnlyList<string> Reasons)
{
    /// <summary>
    /// All who passed the words on, the one nearest the reader first ("Reuters", "Daily Mirror" for what somebody told the
    /// Mirror and Reuters reported); the last may be the source an outlet cites. Empty where nobody did.
    /// </summary>
    public IReadOnlyList<string> OutletChain { get; init; } = [];
}
