using FactCheck.Core.Text;

namespace FactCheck.Core.Drafts;

/// <summary>Where words of one text stand in another.</summary>
/// <param name="Spans">In the other text, in its order, not overlapping; none where they are lost.</param>
public sealed record Anchor(AnchorState State, IReadOnlyList<TextSpan> Spans)
{
    internal static Anchor None { get; } = new(AnchorState.Lost, []);
}
