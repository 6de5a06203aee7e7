using FactCheck.Extraction.Model;
using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Training;

/// <summary>Gradients of all weights of a network: whole for dense ones, by touched row for tables. Not thread-safe.</summary>
internal sealed class GradientSet
{
    private readonly Dictionary<Parameter, float[]> _dense;
    private readonly Dictionary<Parameter, RowGradient> _rows;

    public GradientSet(IEnumerable<Parameter> parameters)
    {
        var all = parameters.ToList();
        _dense = all.Where(p => !p.Sparse).ToDictionary(p => p, p => new float[p.Values.Length]);
        _rows = all.Where(p => p.Sparse).ToDictionary(p => p, p => new RowGradient(p));
    }

    public float[] Dense(Parameter parameter) => _dense[parameter];

    public RowGradient Rows(Parameter parameter) => _rows[parameter];

    public void Clear()
    {
        foreach (var dense in _dense.Values)
            Array.Clear(dense);
        foreach (var rows in _rows.Values)
            rows.Clear();
    }

    /// <summary>Adds the gradients of <paramref name="other"/> for one parameter.</summary>
    public void Add(GradientSet other, Parameter parameter)
    {
        if (parameter.Sparse)
            Rows(parameter).Add(other.Rows(parameter));
        else
            VectorMath.Add(other.Dense(parameter), Dense(parameter));
    }

    /// <summary>Sum of squares over one parameter, added up in a fixed order.</summary>
    public double SquaredNorm(Parameter parameter) => parameter.Sparse
        ? VectorMath.SumOfSquares(Rows(parameter).Values)
        : VectorMath.SumOfSquares(Dense(parameter));
}
