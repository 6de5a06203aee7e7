using System.Globalization;
using System.Text;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Reporting.Model;

namespace FactCheck.Reporting.Markdown;

/// <summary>The table of speakers, in the order the article brings them, each with how their claims came out.</summary>
internal static class MarkdownSpeakers
{
    public static void Write(StringBuilder text, IReadOnlyList<ReportClaim> claims)
    {
        var speakers = claims
            .SelectMany(claim => claim.Speakers.DistinctBy(s => (s.Name, s.Kind)).Select(speaker => (Speaker: speaker, Claim: claim)))
            .Where(said => said.Speaker.Kind != SpeakerKind.Article)
            .GroupBy(said => (said.Speaker.Name, said.Speaker.Kind))
            .ToList();
        text.Append("## Speakers\n\n");
        if (speakers.Count == 0)
        {
            text.Append("Nobody is quoted.\n\n");
            return;
        }

        text.Append("| Speaker | Claims | ✓ Verified | ≠ Disputed | ? Unsourced | Open |\n|---|---:|---:|---:|---:|---:|\n");
        foreach (var speaker in speakers)
        {
            // The first mention is the one that gives the title.
            var shown = speaker.Select(said => said.Speaker).FirstOrDefault(s => !string.IsNullOrWhiteSpace(s.Title)) ?? speaker.First().Speaker;
            text.Append(CultureInfo.InvariantCulture, $"| {MarkdownText.Inline(ReportWords.Of(shown))} | {speaker.Count()} | {Of(Verdict.Verified)} | {Of(Verdict.Disputed)} | {Of(Verdict.Unsourced)} | {speaker.Count(said => said.Claim.IsOpen)} |\n");

            int Of(Verdict verdict) => speaker.Count(said => said.Claim.Standing == verdict);
        }

        text.Append('\n');
    }
}
