using FactCheck.Extraction.Model;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Training;

/// <summary>An article ready to learn from.</summary>
/// <param name="Document">Tagged by a tagger that has not seen it.</param>
/// <param name="Silver">[tokens × kinds of <see cref="SilverLabels"/>].</param>
internal sealed record TrainingArticle(
    TextDocument Document, TokenFeatures Features, IReadOnlyList<Chunk> Chunks, GoldLabels Gold, int[] Silver);
