using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Claims.Figures;

/// <summary>What words like "last Tuesday" come to, in the form of <see cref="ExtractedFigure"/>.</summary>
internal readonly record struct RelativeDate(decimal Value, string Unit, string Iso, decimal? Upper);
