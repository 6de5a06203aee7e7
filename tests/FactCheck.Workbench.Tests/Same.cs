using System.Text.Json;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests;

/// <summary>Compares records by all they hold, lists included.</summary>
public sealed class Same : IEqualityComparer<ReviewClaim>
{
    public static Same Claim { get; } = new();

    public bool Equals(ReviewClaim? x, ReviewClaim? y) => JsonSerializer.Serialize(x) == JsonSerializer.Serialize(y);

    public int GetHashCode(ReviewClaim obj) => JsonSerializer.Serialize(obj).GetHashCode(StringComparison.Ordinal);
}
