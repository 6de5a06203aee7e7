using System.Text.Json;

namespace FactCheck.Extraction.Claims.Worthiness;

/// <summary>A logistic model of whether a sentence is worth checking: one weight for each of a few dozen features that have names.</summary>
public sealed class WorthinessModel
{
    private const string Resource = "FactCheck.Extraction.Claims.Worthiness.weights.json";

    private static readonly Lazy<WorthinessModel> Shipped = new(LoadShipped);

    private readonly double[] _features;

    internal WorthinessModel(double intercept, double[] features)
    {
        Intercept = intercept;
        _features = features;
    }

    /// <summary>The model that comes with the program.</summary>
    public static WorthinessModel Default => Shipped.Value;

    internal double Intercept { get; }

    internal double Weight(WorthinessFeature feature) => _features[(int)feature];

    /// <summary>The logarithm of the odds that a sentence with these features is worth checking in a debate.</summary>
    internal double LogOdds(IReadOnlyList<WorthinessFeature> features)
    {
        var sum = Intercept;
        foreach (var feature in features) sum += Weight(feature);
        return sum;
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    /// <exception cref="FormatException">The stream holds something else.</exception>
    public static WorthinessModel Load(Stream stream)
    {
        try
        {
            var file = JsonSerializer.Deserialize(stream, WorthinessJson.Default.WorthinessFile)
                ?? throw new FormatException("The check-worthiness weights are empty.");
            var features = new double[Enum.GetValues<WorthinessFeature>().Length];
            foreach (var (name, weight) in file.Features)
                features[(int)Enum.Parse<WorthinessFeature>(name)] = weight;
            return new WorthinessModel(file.Intercept, features);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            throw new FormatException($"The check-worthiness weights can't be read: {e.Message}", e);
        }
    }

    /// <summary>Writes the weights as JSON, in a fixed order, four decimals.</summary>
    public void Save(Stream stream)
    {
        var features = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var feature in Enum.GetValues<WorthinessFeature>()) features[feature.ToString()] = Math.Round(Weight(feature), 4);
        JsonSerializer.Serialize(stream, new WorthinessFile(Math.Round(Intercept, 4), features), WorthinessJson.Default.WorthinessFile);
        stream.WriteByte((byte)'\n');
    }

    private static WorthinessModel LoadShipped()
    {
        using var stream = typeof(WorthinessModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The check-worthiness weights are missing from the program.");
        return Load(stream);
    }
}
