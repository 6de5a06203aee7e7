using FactCheck.Core.Articles;
using FactCheck.Core.Text;

namespace FactCheck.Core.Attributions;

/// <summary>What becomes of it in a new draft of its article.</summary>
public sealed partial class Attribution
{
    /// <summary>Moves it to where its words stand in a new draft; speakers, outlet and what people said of them stay.</summary>
    /// <param name="draft">Stored already.</param>
    /// <param name="number">Its number in the draft.</param>
    /// <exception cref="ArgumentException">A span lies outside the draft's text.</exception>
    public void MoveTo(
        Revision draft, int number, QuoteKind kind, IReadOnlyList<TextSpan> content, IReadOnlyList<TextSpan> cue, IReadOnlyList<TextSpan> source)
    {
        ArgumentNullException.ThrowIfNull(draft);
        Spans.EnsureWithin(draft.Text, [.. content, .. cue, .. source]);
        (Revision, RevisionId, Number, Kind, Content, Source) = (draft, draft.Id, number, kind, content, source);
        SetCue(cue);
    }
}
