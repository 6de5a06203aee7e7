using FactCheck.Extraction.Model;

namespace FactCheck.Extraction.Training;

/// <summary>Gives weights their first values, from a seed.</summary>
internal sealed class WeightInitializer(ulong seed)
{
    private const float TableReach = 0.2f;

    /// <summary>Tables evenly within ±0.2, matrices as Glorot and Bengio (2010) have it, biases and gates 0.</summary>
    public void Fill(IEnumerable<Parameter> parameters)
    {
        var random = new SeededRandom(seed);
        foreach (var parameter in parameters)
        {
            var reach = parameter.Sparse ? TableReach : Reach(parameter);
            for (var i = 0; i < parameter.Values.Length; i++)
                parameter.Values[i] = reach * ((2 * random.NextSingle()) - 1);
        }
    }

    private static float Reach(Parameter parameter)
    {
        var plain = parameter.Rows <= 32 || parameter.Name.EndsWith("transitions", StringComparison.Ordinal);
        if (plain)
            return 0;
        // A recurrent layer's matrix is six matrices side by side.
        var columns = parameter.Columns % 6 == 0 ? parameter.Columns / 6 : parameter.Columns;
        return MathF.Sqrt(6f / (parameter.Rows + columns));
    }
}
