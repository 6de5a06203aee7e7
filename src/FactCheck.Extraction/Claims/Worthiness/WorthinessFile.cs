namespace FactCheck.Extraction.Claims.Worthiness;

/// <summary>The weights as they are stored.</summary>
internal sealed record WorthinessFile(double Intercept, SortedDictionary<string, double> Features);
