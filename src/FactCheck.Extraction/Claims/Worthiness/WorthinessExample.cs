namespace FactCheck.Extraction.Claims.Worthiness;

/// <summary>One sentence as the model sees it, and whether people judged it worth checking.</summary>
internal sealed record WorthinessExample(IReadOnlyList<WorthinessFeature> Features, bool Worthy);
