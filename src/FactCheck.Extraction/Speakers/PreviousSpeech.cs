namespace FactCheck.Extraction.Speakers;

/// <summary>The attribution before, for those that lean on it.</summary>
/// <param name="Outlet">Who carried it, or null.</param>
/// <param name="Carried">Whether the outlet was told, so that the next sentence of the same speaker was told it too.</param>
internal sealed record PreviousSpeech(IReadOnlyList<Reading> Readings, int Sentence, int Paragraph, string? Outlet, bool Carried);
