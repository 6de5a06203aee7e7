namespace FactCheck.Extraction.Evaluation;

/// <summary>How well parts of speech and names agree with automatic annotation.</summary>
/// <param name="PartsOfSpeech">Share of the tokens cut alike that have the same part of speech, 0 to 1.</param>
/// <param name="Names">Names with the same bounds and class.</param>
public sealed record TaggerScores(double PartsOfSpeech, MatchCount Names);
