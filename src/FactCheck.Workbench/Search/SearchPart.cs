using FactCheck.Core.Search;

namespace FactCheck.Workbench.Search;

/// <summary>What was found beside the title or the words of a claim.</summary>
public sealed record SearchPart(SearchField Field, FoundText Text);
