namespace FactCheck.Extraction.Model.Numerics;

/// <summary>A row-major matrix of a fixed width whose height can change, keeping its memory. Not thread-safe.</summary>
internal sealed class Matrix(int columns)
{
    private float[] _values = [];

    public int Columns { get; } = columns;

    public int Rows { get; private set; }

    public Span<float> Values => _values.AsSpan(0, Rows * Columns);

    /// <summary>Sets the height and fills everything with zeros.</summary>
    public void Reset(int rows)
    {
        Rows = rows;
        if (_values.Length < rows * Columns)
            _values = new float[rows * Columns];
        else
            Values.Clear();
    }

    public Span<float> Row(int row) => _values.AsSpan(row * Columns, Columns);
}
