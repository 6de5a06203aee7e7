using System.Globalization;
using System.Text;
using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Reporting.Model;

namespace FactCheck.Reporting.Markdown;

/// <summary>Writes a verification report as Markdown: facts, counts, what is unresolved, every claim, speakers, sign-offs.</summary>
public static class MarkdownReport
{
    /// <summary>The report; lines end in \n, and the same report gives the same text.</summary>
    public static string Write(VerificationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var checkedClaims = report.Claims.Where(c => c.State != WorkState.Dismissed).ToList();
        var text = new StringBuilder();
        Line(text, $"# Verification report: {MarkdownText.Inline(report.Title)}");
        Line(text);
        Facts(text, report);
        Counts(text, report, checkedClaims);
        Unresolved(text, report.Claims, checkedClaims);
        Line(text, "## Every claim");
        Line(text);
        if (checkedClaims.Count == 0)
        {
            Line(text, "No claims.");
            Line(text);
        }

        foreach (var claim in checkedClaims)
            MarkdownClaim.Write(text, claim);
        SetAside(text, report.Claims.Where(c => c.State == WorkState.Dismissed).ToList());
        Lost(text, report.Lost);
        MarkdownCorrections.Write(text, report.Corrections);
        MarkdownSpeakers.Write(text, checkedClaims);
        SignOffs(text, report.SignOffs);
        Line(text, "---");
        Line(text);
        Line(text, $"Written by FactCheck on {ReportWords.At(report.WrittenAt)}. All times are UTC.");
        Line(text);
        Line(text, $"Fingerprint of the text checked (SHA-256): `{report.TextSha256}`");
        return text.ToString();
    }

    private static void Facts(StringBuilder text, VerificationReport report)
    {
        Fact("Outlet", MarkdownText.Inline(report.Outlet));
        Fact("Byline", MarkdownText.Inline(report.Byline));
        Fact("Published", Words.Date(report.PublishedOn));
        Fact("Address", string.IsNullOrWhiteSpace(report.Address) ? null : MarkdownText.Link(report.Address, report.Address));
        Fact("Text", string.Create(
            CultureInfo.InvariantCulture,
            $"Article {report.Number}, draft {report.Revision}, brought in {ReportWords.At(report.ImportedAt)}"));
        Fact("Status", Status(report));
        Line(text);

        void Fact(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                Line(text, $"- **{name}:** {value}");
        }
    }

    private static string Status(VerificationReport report)
    {
        if (report.Status == ArticleStatus.SignedOff && report.SignOffs.LastOrDefault(s => s.ReopenedAt is null) is { } signOff)
            return $"Signed off by {MarkdownText.Inline(signOff.By)}, {ReportWords.At(signOff.At)}";
        if (report.Claims.Count == 0)
            return "Being checked; no claim was found";
        var open = report.Claims.Count(c => c.IsOpen);
        return open == 0 ? "Being checked; every claim is decided" : $"Being checked; {Words.Count(open, "claim")} still open";
    }

    private static void Counts(StringBuilder text, VerificationReport report, List<ReportClaim> claims)
    {
        Line(text, "## Summary");
        Line(text);
        Line(text, "| Claims | ✓ Verified | ≠ Disputed | ? Unsourced | Open |");
        Line(text, "|---:|---:|---:|---:|---:|");
        Line(text, string.Create(
            CultureInfo.InvariantCulture,
            $"| {claims.Count} | {Of(Verdict.Verified)} | {Of(Verdict.Disputed)} | {Of(Verdict.Unsourced)} | {claims.Count(c => c.IsOpen)} |"));
        Line(text);
        Line(text, $"Coverage: {report.Coverage}.");
        Line(text);

        int Of(Verdict verdict) => claims.Count(c => c.Standing == verdict);
    }

    private static void Unresolved(StringBuilder text, IReadOnlyList<ReportClaim> all, List<ReportClaim> claims)
    {
        var groups = new (string Name, List<ReportClaim> Claims)[]
        {
            ("Open", [.. claims.Where(c => c is { IsOpen: true, Verdict: null })]),
            ("To recheck", [.. claims.Where(c => c is { IsOpen: true, Verdict: not null })]),
            ("Disputed", [.. claims.Where(c => c.Standing == Verdict.Disputed)]),
            ("Unsourced", [.. claims.Where(c => c.Standing == Verdict.Unsourced)]),
            ("Second check not done", [.. claims.Where(c => c.SecondCheck?.State is SecondCheckState.Pending or SecondCheckState.Disputed)]),
        };
        var asked = all.SelectMany(claim => claim.Queries.Where(query => query.Answer is null), (claim, query) => (claim, query)).ToList();
        Line(text, "## Unresolved");
        Line(text);
        if (groups.All(g => g.Claims.Count == 0) && asked.Count == 0)
        {
            Line(text, claims.Count == 0 ? "Nothing: no claim was found." : "Nothing: every claim is verified.");
            Line(text);
        }

        foreach (var (name, group) in groups.Where(g => g.Claims.Count > 0))
        {
            Line(text, $"### {name}");
            Line(text);
            foreach (var claim in group)
            {
                Line(text, $"- [Claim {Number(claim)}](#claim-{Number(claim)}): {MarkdownText.Inline(claim.Text)} — {MarkdownClaim.Voice(claim)}{Remark(claim)}");
            }

            Line(text);
        }

        if (asked.Count == 0)
            return;
        Line(text, "### Open queries to the reporter");
        Line(text);
        foreach (var (claim, query) in asked)
            Line(text, $"- {(claim.State == WorkState.Dismissed ? $"Claim {Number(claim)}, set aside" : $"[Claim {Number(claim)}](#claim-{Number(claim)})")}: {MarkdownClaim.Asked(query)}");
        Line(text);
    }

    private static string Remark(ReportClaim claim)
    {
        if (claim is { IsOpen: true, Verdict: { } verdict })
            return $". Marked {ReportWords.Of(verdict)} before a draft changed it.";
        if (claim.IsOpen)
            return claim.Assignee is null ? ". Given to nobody." : $". With {MarkdownText.Inline(claim.Assignee)}.";
        return string.IsNullOrWhiteSpace(claim.Note) ? "." : $". {MarkdownText.Inline(claim.Note)}";
    }

    private static void SetAside(StringBuilder text, List<ReportClaim> dismissed)
    {
        if (dismissed.Count == 0)
            return;
        Line(text, "## Set aside");
        Line(text);
        Line(text, "Proposed, and dismissed as not worth checking or no claim.");
        Line(text);
        foreach (var claim in dismissed)
            Line(text, $"- Claim {Number(claim)}: {MarkdownText.Inline(claim.Text)}");
        Line(text);
    }

    private static void Lost(StringBuilder text, IReadOnlyList<ReportClaim> lost)
    {
        if (lost.Count == 0)
            return;
        Line(text, "## Not in this draft");
        Line(text);
        Line(text, "Claims of an earlier draft whose words are gone, with what was found out about them.");
        Line(text);
        foreach (var claim in lost)
            MarkdownClaim.Write(text, claim);
    }

    private static void SignOffs(StringBuilder text, IReadOnlyList<ReportSignOff> signOffs)
    {
        Line(text, "## Sign-offs");
        Line(text);
        if (signOffs.Count == 0)
            Line(text, "Not signed off.");
        foreach (var signOff in signOffs)
        {
            Line(text, $"- Signed off by {MarkdownText.Inline(signOff.By)}, {ReportWords.At(signOff.At)}.{After(signOff.Note)}");
            if (signOff.ReopenedAt is { } reopened)
                Line(text, $"- Reopened by {MarkdownText.Inline(signOff.ReopenedBy)}, {ReportWords.At(reopened)}.{After(signOff.ReopenReason)}");
        }

        Line(text);

        static string After(string? words) => string.IsNullOrWhiteSpace(words) ? "" : " " + MarkdownText.Inline(words);
    }

    private static string Number(ReportClaim claim) => claim.Number.ToString(CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, string line = "") => text.Append(line).Append('\n');
}
