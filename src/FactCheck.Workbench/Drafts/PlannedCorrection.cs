using FactCheck.Core.Corrections;
using FactCheck.Core.Text;

namespace FactCheck.Workbench.Drafts;

/// <summary>What becomes of a correction in a new draft.</summary>
/// <param name="Now">Where its words stand, unchanged; null where the draft settled it.</param>
/// <param name="IsMade">Whether the draft has the new words.</param>
internal sealed record PlannedCorrection(Correction Correction, TextSpan? Now, bool IsMade);
