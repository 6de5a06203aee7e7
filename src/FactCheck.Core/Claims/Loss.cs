namespace FactCheck.Core.Claims;

/// <summary>That the words of a claim are not in the newest draft.</summary>
/// <param name="Draft">Number of the first draft without them.</param>
/// <param name="NotedBy">The editor who took note of it; null while nobody has.</param>
/// <param name="NotedAt">UTC.</param>
public sealed record Loss(int Draft, string? NotedById = null, string? NotedBy = null, DateTimeOffset? NotedAt = null);
