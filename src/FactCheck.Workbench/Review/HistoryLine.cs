namespace FactCheck.Workbench.Review;

/// <summary>One entry of the record, as a sentence ("Sam Okoro marked claim 7 disputed.").</summary>
/// <param name="Claim">Number of the claim it is about, or null where it is about the article.</param>
public sealed record HistoryLine(DateTimeOffset At, string By, string Sentence, int? Claim);
