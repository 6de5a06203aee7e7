namespace FactCheck.Core.Claims;

/// <summary>What a new draft changed about a claim since somebody last looked at it.</summary>
/// <param name="Draft">Number of the draft that has the words as they were.</param>
/// <param name="Wording">The words as they were, pieces joined by " … ".</param>
/// <param name="Voice">The words that named the source and reported it, where they changed; else null.</param>
public sealed record Recheck(int Draft, string Wording, string? Voice);
