namespace FactCheck.Core.Attributions;

/// <summary>A speaker whom the program takes source words to mean.</summary>
/// <param name="Title">Title as the article gives it, or null.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record TracedTo(Speaker Speaker, string? Title, string Reason, double Confidence);
