using FactCheck.Core.Claims;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench.SecondChecks;

namespace FactCheck.Web.Components.Pages.Agreement;

/// <summary>Says in plain words what a figure of agreement tells, and how far it can be trusted.</summary>
public static class AgreementWords
{
    public static string Verdict(AgreementReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report switch
        {
            { Pairs: < AgreementReport.FewestPairs } => "Too few to say.",
            { Alpha: null } => "Nothing to tell apart.",
            { Alpha: >= 0.8 } => "Checkers agree well.",
            { Alpha: >= 2 / 3.0 } => "Checkers agree fairly.",
            { Alpha: > 0 } => "Checkers agree too little to rely on one verdict alone.",
            _ => "Checkers agree no more than by chance.",
        };
    }

    public static string Meaning(AgreementReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report switch
        {
            { Pairs: < AgreementReport.FewestPairs } =>
                $"At least {AgreementReport.FewestPairs} claims have to be decided twice; ask for second checks, or choose a longer period.",
            { Alpha: null } => "Everybody came to the same verdict every time, so there is no telling whether they would notice a difference.",
            { Pairs: < AgreementReport.EnoughPairs } => $"With {report.Pairs} claims, a single one more can still move the figure: read it as a hint.",
            _ => "",
        };
    }

    /// <summary>Which two verdicts are taken for each other most, or null where none are.</summary>
    public static string? Confused(AgreementReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var most = report.Table
            .Where(pair => pair.Key.First < pair.Key.Second)
            .Select(pair => (pair.Key.First, pair.Key.Second, Count: pair.Value + report.Table[(pair.Key.Second, pair.Key.First)]))
            .MaxBy(pair => pair.Count);
        return most.Count == 0
            ? null
            : $"Most often {Words.Of(most.First).ToLowerInvariant()} met {Words.Of(most.Second).ToLowerInvariant()}: on {Words.Count(most.Count, "claim")}.";
    }
}
