using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Reporting.Markdown;
using FactCheck.Reporting.Model;

namespace FactCheck.Reporting.Tests;

/// <summary>The files in Golden are the report as a person reads it; change them by hand when the report should change.</summary>
public sealed class MarkdownReportTests
{
    [Fact]
    public void Write_ArticleUnderCheck_IsAsInLibraries() => IsAsIn("libraries.md", SampleReports.Libraries());

    [Fact]
    public void Write_ArticleWithoutClaims_IsAsInQuietDay() => IsAsIn("quiet-day.md", SampleReports.Empty());

    [Fact]
    public void Write_SignedOff_SaysByWhomAndWhen()
    {
        var at = new DateTimeOffset(2022, 4, 1, 11, 30, 0, TimeSpan.FromHours(2));
        var report = SampleReports.Empty() with
        {
            Status = ArticleStatus.SignedOff,
            SignOffs = [new ReportSignOff("Maya Chen", at, null, null, null, null)],
        };

        Assert.Contains("- **Status:** Signed off by Maya Chen, 1 April 2022, 09:30 UTC\n", MarkdownReport.Write(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Queries_ListsTheOpenOnesFirstAndTheAnswersWithTheirClaim()
    {
        var at = new DateTimeOffset(2022, 4, 1, 9, 30, 0, TimeSpan.Zero);
        var claim = SampleReports.Libraries().Claims[0];
        var report = SampleReports.Empty() with
        {
            Claims =
            [
                claim with
                {
                    Queries =
                    [
                        new ReportQuery("Which *nine*?", "Sam Okoro", at, "Those in the annex.", "Mei Kato", at.AddHours(1)),
                        new ReportQuery("Who settled it?", "Sam Okoro", at, null, null, null),
                    ],
                },
                claim with { Number = 2, State = WorkState.Dismissed, Verdict = null, Queries = [new ReportQuery("Is it a quote?", "Ana Duarte", at, null, null, null)] },
            ],
        };

        var markdown = MarkdownReport.Write(report);

        Assert.Contains(
            "### Open queries to the reporter\n\n- [Claim 1](#claim-1): Who settled it? (Sam Okoro, 1 April 2022, 09:30 UTC)\n- Claim 2, set aside: Is it a quote? (Ana Duarte, 1 April 2022, 09:30 UTC)\n",
            markdown, StringComparison.Ordinal);
        Assert.Contains(
            "Asked of the reporter:\n\n- Which \\*nine\\*? (Sam Okoro, 1 April 2022, 09:30 UTC) **Answered:** Those in the annex. (noted by Mei Kato, 1 April 2022, 10:30 UTC)\n- Who settled it? (Sam Okoro, 1 April 2022, 09:30 UTC) **Open.**\n",
            markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing: every claim is verified.", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ConfidentialEvidence_SaysNothingButItsStance()
    {
        var markdown = MarkdownReport.Write(SampleReports.Libraries());

        Assert.Contains("1. **Refutes:** withheld to protect a source.\n", markdown, StringComparison.Ordinal);
        foreach (var secret in (string[])["witness", "secret.example", "at the desk", "I counted"])
            Assert.DoesNotContain(secret, markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AClaimToRecheck_TellsItsFormerWordsAndCountsAsOpen()
    {
        var claim = SampleReports.Claim(1) with
        {
            Text = "The harbour cost 42 million.",
            State = WorkState.Recheck,
            Verdict = Verdict.Verified,
            DecidedBy = "Sam Okoro",
            Was = "The harbour cost 40 million.",
            WasVoice = "said … Ada Quinn",
            WasDraft = 1,
        };
        var markdown = MarkdownReport.Write(SampleReports.Empty() with { Revision = 2, Claims = [claim] });

        Assert.Contains(", draft 2, brought in", markdown, StringComparison.Ordinal);
        Assert.Contains("| 1 | 0 | 0 | 0 | 1 |", markdown, StringComparison.Ordinal);
        Assert.Contains("### To recheck\n\n- [Claim 1](#claim-1): The harbour cost 42 million.", markdown, StringComparison.Ordinal);
        Assert.Contains("**✓ Verified** by Sam Okoro; to be rechecked\n", markdown, StringComparison.Ordinal);
        Assert.Contains("- **Was in draft 1:** The harbour cost 40 million.\n- **Said in draft 1:** said … Ada Quinn\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_LostClaims_AreToldWithVerdictAndEvidenceApartFromTheOthers()
    {
        var lost = SampleReports.Libraries().Claims[0] with { Number = 9, State = WorkState.Lost };
        var markdown = MarkdownReport.Write(SampleReports.Empty() with { Claims = [SampleReports.Claim(1)], Lost = [lost] });

        var section = markdown[markdown.IndexOf("## Not in this draft", StringComparison.Ordinal)..];
        Assert.Contains("### Claim 9", section, StringComparison.Ordinal);
        Assert.Contains("**✓ Verified** by Sam Okoro", section, StringComparison.Ordinal);
        Assert.Contains("Council minutes, 28 March 2022", section, StringComparison.Ordinal);
        Assert.Contains("| 1 | 0 | 0 | 0 | 1 |", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_UnresolvedClaims_StandBeforeTheRest()
    {
        var markdown = MarkdownReport.Write(SampleReports.Libraries());

        int At(string words) => markdown.IndexOf(words, StringComparison.Ordinal);
        Assert.True(At("## Unresolved") < At("### Open") && At("### Open") < At("### Disputed") && At("### Disputed") < At("### Unsourced"));
        Assert.True(At("### Unsourced") < At("## Every claim") && At("## Every claim") < At("### Claim 1"));
        Assert.True(At("### Claim 4") < At("## Set aside") && At("## Set aside") < At("## Speakers") && At("## Speakers") < At("## Sign-offs"));
    }

    [Fact]
    public void Write_EveryKindVerdictStanceAndQuote_HasWords()
    {
        foreach (var kind in Enum.GetValues<ClaimKind>())
        {
            var claims = Enum.GetValues<Verdict>().Select(verdict => SampleReports.Claim(1) with
            {
                Kind = kind,
                Verdict = verdict,
                QuoteKind = Core.Attributions.QuoteKind.Mixed,
                Evidence = [.. Enum.GetValues<Stance>().Select(s => new ReportEvidence("t", null, null, null, s, false, false, null))],
            });

            Assert.NotEmpty(MarkdownReport.Write(SampleReports.Empty() with { Claims = [.. claims] }));
        }
    }

    private static void IsAsIn(string file, VerificationReport report)
    {
        var expected = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", file));
        Assert.Equal(expected, MarkdownReport.Write(report), ignoreLineEndingDifferences: false);
    }
}
