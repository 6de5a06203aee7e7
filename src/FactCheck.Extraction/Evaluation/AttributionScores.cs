using FactCheck.Core.Attributions;

namespace FactCheck.Extraction.Evaluation;

/// <summary>
/// How well predicted attributions agree with those people marked, over whole articles. A set of spans counts as
/// right only if every span of it matches exactly.
/// </summary>
/// <param name="Articles">Number of articles scored.</param>
/// <param name="Source">Sets of source spans; attributions without a source don't count.</param>
/// <param name="All">Attributions with source, cue and content all exact.</param>
/// <param name="ByKind">Roles by how much of the content is quoted.</param>
/// <param name="Linked">
/// Attributions whose content overlaps (Jaccard 0.5 or more by characters) and whose source overlaps or is absent in
/// both; its recall is the linked share.
/// </param>
/// <param name="Window">The same sentence by sentence, to compare with published systems.</param>
/// <param name="Calibration">Ten bins of confidence, the lowest first; right means linked.</param>
public sealed record AttributionScores(
    int Articles,
    MatchCount Source,
    MatchCount Cue,
    MatchCount Content,
    MatchCount All,
    MatchCount Linked,
    WindowScores Window,
    IReadOnlyDictionary<QuoteKind, KindScores> ByKind,
    IReadOnlyList<CalibrationBin> Calibration);
