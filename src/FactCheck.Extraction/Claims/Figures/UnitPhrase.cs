namespace FactCheck.Extraction.Claims.Figures;

/// <summary>What a figure counts, read from the words after its number.</summary>
/// <param name="Next">The place just past the unit.</param>
internal readonly record struct UnitPhrase(string Name, int Next)
{
    public bool IsTime { get; init; }

    public bool IsAge { get; init; }

    public bool IsMoney { get; init; }
}
