using FactCheck.Core.Text;
using FactCheck.Extraction.Claims.Signals;

namespace FactCheck.Extraction.Claims;

/// <summary>Words that may be a claim, with what they signal.</summary>
/// <param name="Attribution">Index of the attribution they are part of, or -1 in the article's own voice.</param>
internal sealed record ClaimCandidate(IReadOnlyList<TextSpan> Spans, ClauseSignals Signals, int Attribution)
{
    /// <summary>A thing that somebody took a stand on ("condemned the sanctions"), not a statement.</summary>
    public bool IsReaction { get; init; }

    /// <summary>Source and cue are part of the words.</summary>
    public bool IsWhole { get; init; }
}
