using FactCheck.Core.Checklists;
using FactCheck.Core.Text;

namespace FactCheck.Core.Claims;

/// <summary>All that people can change about a claim, as it was at one moment.</summary>
/// <param name="Evidence">What stands on it, in the order it came in; removed pieces left out.</param>
public sealed record ClaimMemento(
    int RevisionId,
    IReadOnlyList<TextSpan> Spans,
    string Wording,
    ClaimKind Kind,
    IReadOnlyList<Figure> Figures,
    int? AttributionId,
    double CheckWorthiness,
    IReadOnlyList<string> Reasons,
    bool IsAccepted,
    bool IsDismissed,
    Assignment? Assignment,
    Verdict? Verdict,
    string? Note,
    string? DecidedById,
    string? DecidedBy,
    DateTimeOffset? DecidedAt,
    IReadOnlyList<EvidenceMemento> Evidence,
    IReadOnlyList<ClaimTick> Ticks,
    Recheck? Recheck = null,
    Loss? Loss = null,
    SecondCheck? SecondCheck = null);
