using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Claims.Figures;

/// <summary>A figure in the making: tokens [First, Next).</summary>
/// <param name="NumberNext">The place just past the number itself, where "or so" may stand before the unit.</param>
internal sealed record FigureDraft(int First, int Next, decimal Value, string? Unit, FigureRole Role, int NumberNext)
{
    public decimal? Upper { get; init; }

    public FigureBound Bound { get; init; }

    public string? Iso { get; init; }

    /// <summary>The role is certain and context does not change it.</summary>
    public bool Settled { get; init; }
}
