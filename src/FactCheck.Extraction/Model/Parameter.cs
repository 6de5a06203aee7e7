namespace FactCheck.Extraction.Model;

/// <summary>A named matrix of weights.</summary>
/// <param name="Sparse">True for a table looked up by row, of which a step of training touches few rows.</param>
internal sealed record Parameter(string Name, int Rows, int Columns, bool Sparse)
{
    public float[] Values { get; } = new float[Rows * Columns];

    public ReadOnlySpan<float> Row(int row) => Values.AsSpan(row * Columns, Columns);
}
