using FactCheck.Extraction.Model;

namespace FactCheck.Extraction.Training;

/// <summary>An article ready to learn from.</summary>
/// <param name="Silver">[tokens × kinds of <see cref="SilverLabels"/>].</param>
internal sealed record TrainingArticle(
    TokenFeatures Features, IReadOnlyList<Chunk> Chunks, GoldLabels Gold, int[] Silver);
