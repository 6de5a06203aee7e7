using FactCheck.Core.Corrections;

namespace FactCheck.Reporting.Model;

/// <summary>Other words somebody proposed for words of the article, and what became of that.</summary>
/// <param name="Words">Empty where the words are to go.</param>
/// <param name="DecidedBy">Null while it is proposed.</param>
/// <param name="Answer">Why it was decided so, or which draft settled it, or null.</param>
public sealed record ReportCorrection(
    int Number,
    string Was,
    string Words,
    string Reason,
    string By,
    CorrectionState State,
    string? DecidedBy,
    DateTimeOffset? DecidedAt,
    string? Answer);
