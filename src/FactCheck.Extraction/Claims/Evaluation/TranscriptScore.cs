namespace FactCheck.Extraction.Claims.Evaluation;

/// <param name="Sentences">How many it has.</param>
/// <param name="Worthy">How many of them people marked.</param>
/// <param name="AveragePrecision">0 to 1.</param>
public sealed record TranscriptScore(string Name, int Sentences, int Worthy, double AveragePrecision);
