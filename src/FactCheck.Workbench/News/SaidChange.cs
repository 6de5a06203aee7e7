namespace FactCheck.Workbench.News;

/// <summary>What the record says of a change, as a sentence that begins with the person's name.</summary>
/// <param name="Claim">The claim it is about, or null for the article.</param>
/// <param name="TellsEvidence">Whether it tells what a piece of evidence is, which readers may not be meant to know.</param>
public sealed record SaidChange(int? Claim, string Sentence, bool TellsEvidence);
