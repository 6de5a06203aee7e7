using System.Globalization;
using System.Text;
using FactCheck.Core.Corrections;
using FactCheck.Reporting.Model;

namespace FactCheck.Reporting.Markdown;

/// <summary>The corrections of a report: what was proposed, and what became of it.</summary>
internal static class MarkdownCorrections
{
    private static readonly (CorrectionState State, string Name)[] Groups =
    [
        (CorrectionState.Proposed, "Proposed, not decided"),
        (CorrectionState.Accepted, "Accepted"),
        (CorrectionState.Made, "Made in a later draft"),
        (CorrectionState.Overtaken, "Overtaken by a later draft"),
        (CorrectionState.Declined, "Declined"),
        (CorrectionState.Withdrawn, "Withdrawn"),
    ];

    public static void Write(StringBuilder text, IReadOnlyList<ReportCorrection> corrections)
    {
        if (corrections.Count == 0)
            return;
        text.Append("## Corrections\n\n");
        foreach (var (state, name) in Groups)
        {
            var group = corrections.Where(correction => correction.State == state).ToList();
            if (group.Count == 0)
                continue;
            text.Append(CultureInfo.InvariantCulture, $"### {name}\n\n");
            foreach (var correction in group)
                text.Append(CultureInfo.InvariantCulture, $"- {Line(correction)}\n");
            text.Append('\n');
        }
    }

    /// <summary>One correction with who proposed and decided it and why, ready for Markdown.</summary>
    private static string Line(ReportCorrection correction)
    {
        var change = correction.Words.Length == 0
            ? $"take out “{MarkdownText.Inline(correction.Was)}”"
            : $"“{MarkdownText.Inline(correction.Was)}” → “{MarkdownText.Inline(correction.Words)}”";
        var line = new StringBuilder($"Correction {correction.Number.ToString(CultureInfo.InvariantCulture)}: {change}. {MarkdownText.Inline(correction.Reason)} ({MarkdownText.Inline(correction.By)}).");
        if (correction is { DecidedBy: { } by, DecidedAt: { } at })
        {
            line.Append(CultureInfo.InvariantCulture, $" {MarkdownText.Inline(by)}, {ReportWords.At(at)}");
            line.Append(correction.Answer is { } answer ? $": {MarkdownText.Inline(answer)}" : ".");
        }

        return line.ToString();
    }
}
