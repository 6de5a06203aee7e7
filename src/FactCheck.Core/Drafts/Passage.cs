using FactCheck.Core.Text;

namespace FactCheck.Core.Drafts;

/// <summary>What became of the words of one span.</summary>
/// <param name="Spans">Where they stand now, a line each; none where they are nowhere.</param>
/// <param name="Old">Weight of the words as they were.</param>
/// <param name="New">Weight of the words that stand there now.</param>
/// <param name="Kept">Weight of those that are the same.</param>
internal sealed record Passage(IReadOnlyList<TextSpan> Spans, int Old, int New, int Kept, bool IsUnchanged);
