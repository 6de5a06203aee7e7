namespace FactCheck.Extraction.Evaluation;

/// <summary>Agreement sentence by sentence, as <see cref="WindowMatches"/> counts.</summary>
public sealed record WindowScores(MatchCount Source, MatchCount Cue, MatchCount Content);
