using FactCheck.Reporting.Model;

namespace FactCheck.Workbench.Corrections;

/// <summary>Corrections as the pages have them, to corrections as reports tell them.</summary>
internal static class ReportCorrections
{
    public static ReportCorrection Of(ReviewCorrection correction) => new(
        correction.Number,
        correction.Was,
        correction.Words,
        correction.Reason,
        correction.By,
        correction.State,
        correction.DecidedBy,
        correction.DecidedAt,
        correction.Answer);
}
