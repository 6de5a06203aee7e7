using FactCheck.Core.Text;

namespace FactCheck.Shared.Drafts;

/// <summary>Words of a generated text, and where they went.</summary>
/// <param name="Before">In the first text.</param>
/// <param name="After">In the edited one, from the first to the last word that is left; null where none is.</param>
/// <param name="Survives">Whether all its words still stand together, with nothing between them.</param>
internal sealed record TrackedClaim(TextSpan Before, TextSpan? After, bool Survives);
