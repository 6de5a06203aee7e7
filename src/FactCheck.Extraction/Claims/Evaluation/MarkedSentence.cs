namespace FactCheck.Extraction.Claims.Evaluation;

/// <param name="Worthy">Whether people judged it worth checking.</param>
public sealed record MarkedSentence(string Speaker, string Text, bool Worthy);
