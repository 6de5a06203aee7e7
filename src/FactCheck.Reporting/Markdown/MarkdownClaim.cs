using System.Globalization;
using System.Text;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Reporting.Model;

namespace FactCheck.Reporting.Markdown;

/// <summary>One claim of the report: its words, who said it, what was decided, on what evidence.</summary>
internal static class MarkdownClaim
{
    public static void Write(StringBuilder text, ReportClaim claim)
    {
        // The heading is the number alone, so that its anchor is claim-7 whatever the claim says.
        Line(text, string.Create(CultureInfo.InvariantCulture, $"### Claim {claim.Number}"));
        Line(text);
        Line(text, MarkdownText.Quotation(claim.Text));
        Line(text);
        Line(text, Decision(claim));
        Line(text);
        if (claim.SecondCheck is { } check)
        {
            Line(text, SecondCheck(check));
            Line(text);
        }

        if (claim.Was is { } was && was != claim.Text)
            Line(text, $"- **Was in draft {claim.WasDraft}:** {MarkdownText.Inline(was)}");
        if (claim.WasVoice is { } voice)
            Line(text, $"- **Said in draft {claim.WasDraft}:** {MarkdownText.Inline(voice)}");
        Line(text, $"- **Speaker:** {Speakers(claim)}");
        if (claim.QuoteKind is { } quote)
            Line(text, $"- **Reported as:** {ReportWords.Of(quote)}{Cue(claim)}");
        if (!string.IsNullOrWhiteSpace(claim.Source))
            Line(text, $"- **Source:** {MarkdownText.Inline(claim.Source)}");
        Line(text, $"- **Kind:** {ReportWords.Of(claim.Kind)}");
        if (claim.Figures.Count > 0)
            Line(text, $"- **Figures:** {string.Join("; ", claim.Figures.Select(f => MarkdownText.Inline(ReportWords.Of(f))))}");
        if (!string.IsNullOrWhiteSpace(claim.Note))
            Line(text, $"- **{(claim.Verdict == Verdict.Unsourced ? "Searched" : "Note")}:** {MarkdownText.Inline(claim.Note)}");
        if (!string.IsNullOrWhiteSpace(claim.AddedBy))
            Line(text, $"- **Added by:** {MarkdownText.Inline(claim.AddedBy)}");
        if (claim.Ticks.Count > 0)
            Line(text, $"- **Checked:** {string.Join("; ", claim.Ticks.GroupBy(tick => tick.By).Select(Ticked))}");
        Line(text);
        Evidence(text, claim.Evidence);
        Queries(text, claim.Queries);
    }

    // "unit, base (Sam Okoro)": who ticked, once behind what they ticked.
    private static string Ticked(IGrouping<string, ReportTick> ticks) =>
        $"{string.Join(", ", ticks.Select(tick => MarkdownText.Inline(tick.Text)))} ({MarkdownText.Inline(ticks.Key)})";

    private static string Speakers(ReportClaim claim) => claim.Speakers.Count == 0
        ? Voice(claim)
        : string.Join("; ", claim.Speakers.Select(speaker =>
            MarkdownText.Link(ReportWords.Of(speaker), speaker.SameAs)
            + (speaker.ConfirmedBy is { } by ? $" – confirmed by {MarkdownText.Inline(by)}" : " – not confirmed")));

    /// <summary>Who says it, ready for Markdown.</summary>
    public static string Voice(ReportClaim claim)
    {
        if (claim.Speakers.Count > 0)
            return string.Join("; ", claim.Speakers.Select(s => MarkdownText.Inline(ReportWords.Of(s))));
        return claim.QuoteKind is null ? "the article itself" : "not resolved";
    }

    private static string Decision(ReportClaim claim)
    {
        if (claim is { Verdict: null, State: WorkState.Dismissed or WorkState.Lost })
            return "Without a verdict";
        if (claim.Verdict is not { } verdict)
            return claim.Assignee is null ? "**Open**, given to nobody" : $"**Open**, with {MarkdownText.Inline(claim.Assignee)}";
        var by = string.IsNullOrWhiteSpace(claim.DecidedBy) ? "" : $" by {MarkdownText.Inline(claim.DecidedBy)}";
        var at = claim.DecidedAt is { } time ? $", {ReportWords.At(time)}" : "";
        return $"**{ReportWords.Of(verdict)}**{by}{at}{(claim.IsOpen ? "; to be rechecked" : "")}";
    }

    /// <summary>A second check in a sentence, ready for Markdown.</summary>
    public static string SecondCheck(ReportSecondCheck check)
    {
        var checker = MarkdownText.Inline(check.Checker);
        return check switch
        {
            { State: SecondCheckState.Confirmed, First: { } first, Second: { } second } when first.Verdict == second.Verdict =>
                $"**Confirmed** by {checker}, {ReportWords.At(second.At)}{Because(second)}",
            { State: SecondCheckState.Confirmed, First: { } first, Second: { } second } =>
                $"**Confirmed** by {checker}, {ReportWords.At(second.At)}, with whom {MarkdownText.Inline(first.By)} agreed, who had {ReportWords.Of(first.Verdict)}{Because(first)}",
            { First: { } first, Second: { } second } =>
                $"**{(check.State == SecondCheckState.Disputed ? "In dispute" : "Adjudicated")}:** {MarkdownText.Inline(first.By)} had {ReportWords.Of(first.Verdict)}{Because(first)} {checker} has {ReportWords.Of(second.Verdict)}, {ReportWords.At(second.At)}{Because(second)}",
            _ => $"A second check is asked of {checker}.",
        };
    }

    private static string Because(GivenVerdict given) =>
        string.IsNullOrWhiteSpace(given.Note) ? "." : $": “{MarkdownText.Inline(given.Note)}”.";

    private static string Cue(ReportClaim claim) =>
        string.IsNullOrWhiteSpace(claim.Cue) ? "" : $", “{MarkdownText.Inline(claim.Cue)}”";

    private static void Evidence(StringBuilder text, IReadOnlyList<ReportEvidence> evidence)
    {
        if (evidence.Count == 0)
            return;
        Line(text, "Evidence:");
        Line(text);
        for (var i = 0; i < evidence.Count; i++)
            Line(text, string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {Piece(evidence[i])}"));
        Line(text);
    }

    private static void Queries(StringBuilder text, IReadOnlyList<ReportQuery> queries)
    {
        if (queries.Count == 0)
            return;
        Line(text, "Asked of the reporter:");
        Line(text);
        foreach (var query in queries)
            Line(text, $"- {Asked(query)} {Answered(query)}");
        Line(text);
    }

    /// <summary>A query with who asked it and when, ready for Markdown.</summary>
    public static string Asked(ReportQuery query) =>
        $"{MarkdownText.Inline(query.Text)} ({MarkdownText.Inline(query.AskedBy)}, {ReportWords.At(query.AskedAt)})";

    private static string Answered(ReportQuery query) => query is { Answer: { } answer, ResolvedAt: { } at }
        ? $"**Answered:** {MarkdownText.Inline(answer)} (noted by {MarkdownText.Inline(query.ResolvedBy)}, {ReportWords.At(at)})"
        : "**Open.**";

    private static string Piece(ReportEvidence piece)
    {
        var stance = $"**{ReportWords.Of(piece.Stance)}:**";
        if (piece.IsConfidential)
            return $"{stance} withheld to protect a source.";
        var words = new StringBuilder($"{stance} {MarkdownText.Link(piece.Title, piece.Url)}");
        if (!string.IsNullOrWhiteSpace(piece.Locator))
            words.Append(", ").Append(MarkdownText.Inline(piece.Locator));
        words.Append(piece.IsPrimary ? " (primary source)." : ".");
        if (!string.IsNullOrWhiteSpace(piece.Passage))
            words.Append(" “").Append(MarkdownText.Inline(piece.Passage)).Append('”');
        if (Words.Date(piece.AccessedOn) is { } accessed)
            words.Append(" Accessed ").Append(accessed).Append('.');
        return words.ToString();
    }

    private static void Line(StringBuilder text, string line = "") => text.Append(line).Append('\n');
}
