using FactCheck.Core.Articles;
using FactCheck.Core.Text;

namespace FactCheck.Workbench.Drafts;

/// <summary>Where a sentence that was cleared stands in a new draft.</summary>
/// <param name="Now">The sentence with the same words; null where there is none.</param>
internal sealed record PlannedClearing(ClearedSentence Sentence, string Words, TextSpan? Now);
