using FactCheck.Core.Corrections;
using FactCheck.Core.Text;

namespace FactCheck.Workbench.Corrections;

/// <summary>Other words somebody proposes for words of an article.</summary>
/// <param name="Span">Where the words stand in the text under check; null for a correction that a new draft settled or that is not in force on it.</param>
/// <param name="Was">The words of the article.</param>
/// <param name="Words">What is to stand there; empty where the words are to go.</param>
/// <param name="Claim">Number of the claim it came from, or null.</param>
/// <param name="DecidedBy">Who accepted, declined or withdrew it, or brought in the draft that settled it; null while it is proposed.</param>
/// <param name="Answer">Why it was accepted or declined, or which draft settled it; null where nobody said.</param>
/// <param name="Version">Token to send back with a decision.</param>
public sealed record ReviewCorrection(
    int Number,
    TextSpan? Span,
    string Was,
    string Words,
    string Reason,
    int? Claim,
    string ById,
    string By,
    DateTimeOffset At,
    CorrectionState State,
    string? DecidedBy,
    DateTimeOffset? DecidedAt,
    string? Answer,
    Guid Version);
