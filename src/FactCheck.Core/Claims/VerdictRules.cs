namespace FactCheck.Core.Claims;

/// <summary>What each verdict needs before it may be given.</summary>
public static class VerdictRules
{
    /// <summary>What is missing for <paramref name="verdict"/>, as a sentence, or null when it may be given.</summary>
    /// <param name="note">The note that goes with it, without blanks at its ends, or null.</param>
    /// <param name="evidence">What the claim has, removed evidence left out.</param>
    public static string? Missing(Verdict verdict, string? note, IReadOnlyCollection<EvidenceDetails> evidence) => verdict switch
    {
        Verdict.Verified when !evidence.Any(piece => piece.Stance == Stance.Supports) =>
            "Verified needs evidence that supports the claim. Add at least one piece.",
        Verdict.Verified when !evidence.Any(piece => piece.Stance == Stance.Supports && (piece.Locator ?? piece.Passage) is not null) =>
            "Verified needs to say where the evidence supports the claim. Add a locator (page, paragraph, time) or the passage.",
        Verdict.Disputed when !evidence.Any(piece => piece.Stance == Stance.Refutes) =>
            "Disputed needs evidence that refutes the claim. Add at least one piece.",
        Verdict.Unsourced when string.IsNullOrWhiteSpace(note) =>
            "Unsourced needs a note that says what was searched.",
        Verdict.Verified or Verdict.Disputed or Verdict.Unsourced => null,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "No such verdict."),
    };
}
