namespace FactCheck.Extraction.Model;

/// <summary>A half-open range of rows, [Start, End), that a layer treats as one sequence.</summary>
internal readonly record struct Segment(int Start, int End)
{
    public int Length => End - Start;
}
