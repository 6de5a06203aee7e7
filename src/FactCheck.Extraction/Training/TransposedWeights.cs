using FactCheck.Extraction.Model;
using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Training;

/// <summary>Copies of weight matrices with rows and columns exchanged, as the backward pass reads them.</summary>
internal sealed class TransposedWeights(IReadOnlyList<Parameter> parameters)
{
    private readonly Dictionary<Parameter, float[]> _copies =
        parameters.ToDictionary(p => p, p => new float[p.Values.Length]);

    public IReadOnlyList<Parameter> Parameters => parameters;

    public ReadOnlySpan<float> Of(Parameter parameter) => _copies[parameter];

    /// <summary>Copies one matrix anew after its weights have changed.</summary>
    public void Update(Parameter parameter) =>
        MatrixProduct.Transpose(parameter.Values, _copies[parameter], parameter.Rows, parameter.Columns);
}
