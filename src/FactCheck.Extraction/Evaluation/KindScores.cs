namespace FactCheck.Extraction.Evaluation;

/// <summary>Agreement on the attributions of one quote kind.</summary>
public sealed record KindScores(MatchCount Source, MatchCount Cue, MatchCount Content, MatchCount Linked);
