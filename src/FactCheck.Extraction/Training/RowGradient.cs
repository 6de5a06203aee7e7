using FactCheck.Extraction.Model;
using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Training;

/// <summary>The gradient of a table's rows that a step looked up, in the order they were first touched.</summary>
internal sealed class RowGradient
{
    private readonly int _columns;
    private readonly int[] _slotOfRow;
    private readonly List<int> _rows = [];
    private float[] _values = [];

    public RowGradient(Parameter table)
    {
        _columns = table.Columns;
        _slotOfRow = new int[table.Rows];
        Array.Fill(_slotOfRow, -1);
    }

    /// <summary>The touched rows.</summary>
    public IReadOnlyList<int> Rows => _rows;

    /// <summary>[touched rows × columns].</summary>
    public Span<float> Values => _values.AsSpan(0, _rows.Count * _columns);

    public void Add(int row, ReadOnlySpan<float> gradient) => VectorMath.Add(gradient[.._columns], Slot(row));

    public void Add(RowGradient other)
    {
        for (var i = 0; i < other._rows.Count; i++)
            Add(other._rows[i], other._values.AsSpan(i * _columns, _columns));
    }

    public void Clear()
    {
        foreach (var row in _rows)
            _slotOfRow[row] = -1;
        Values.Clear();
        _rows.Clear();
    }

    private Span<float> Slot(int row)
    {
        if (_slotOfRow[row] < 0)
        {
            _slotOfRow[row] = _rows.Count;
            _rows.Add(row);
            if (_values.Length < _rows.Count * _columns)
                Array.Resize(ref _values, Math.Max(_rows.Count * _columns, 2 * _values.Length));
        }

        return _values.AsSpan(_slotOfRow[row] * _columns, _columns);
    }
}
