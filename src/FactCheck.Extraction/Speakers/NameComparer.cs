namespace FactCheck.Extraction.Speakers;

/// <summary>Names are the same whatever their capitals ("De Blasio") and apostrophes ("O’Neill", "O'Neill").</summary>
internal sealed class NameComparer : IEqualityComparer<string>
{
    public static readonly NameComparer Instance = new();

    public bool Equals(string? x, string? y) => string.Equals(Plain(x), Plain(y), StringComparison.OrdinalIgnoreCase);

    public int GetHashCode(string obj) => Plain(obj)!.GetHashCode(StringComparison.OrdinalIgnoreCase);

    private static string? Plain(string? name) => name?.Replace('\u2019', '\'');
}
