using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Reports;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Reports;

public abstract class BuildReportTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : BuildReportTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : BuildReportTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Build_TellsWhoConfirmedTheSpeakerAndWhatWasTicked()
    {
        var article = await desk.ImportAsync(Story.Usual());
        var speaker = (await desk.ReadAsync(article)).Claims[1].Speakers[0];
        (await desk.Get<ConfirmSpeaker>().RunAsync(desk.Checker, article, [2], [speaker.Id])).Value();
        (await desk.Get<TickItem>().RunAsync(desk.Checker, article, 2, "quote.person", true)).Value();
        (await desk.Get<TickItem>().RunAsync(desk.OtherChecker, article, 2, "quote.context", true)).Value();
        var report = (await desk.Get<BuildReport>().RunAsync(desk.Reader, article)).Value().Markdown;
        Assert.Contains("- **Speaker:** Mara Lind, the mayor – confirmed by Sam Okoro\n", report, StringComparison.Ordinal);
        Assert.Contains("- **Checked:** Said by this person (Sam Okoro); In this context (Mei Kato)\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_TellsWhatWasDecidedByWhomAndOnWhatEvidence()
    {
        var article = await desk.ImportAsync(Story.Usual());
        (await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Verified, evidence: Evidences.Supporting)).Value();
        (await desk.DecideAsync(desk.OtherChecker, await desk.RefAsync(article, 2), Verdict.Disputed, "Not yet.", Evidences.Refuting with { IsConfidential = true })).Value();

        var report = (await desk.Get<BuildReport>().RunAsync(desk.Reader, article)).Value();

        Assert.Equal((article, "Harbour vote divides the council"), (report.Article, report.Title));
        Assert.StartsWith("# Verification report: Harbour vote divides the council\n", report.Markdown, StringComparison.Ordinal);
        Assert.Contains("| 3 | 1 | 1 | 0 | 1 |", report.Markdown, StringComparison.Ordinal);
        Assert.Contains("> The harbour cost 40 million euros.\n\n**✓ Verified** by Sam Okoro, 2 March 2026, 09:30 UTC\n", report.Markdown, StringComparison.Ordinal);
        Assert.Contains("1. **Supports:** [City budget 2026](<https://city.example/budget.pdf>), p. 12 (primary source).", report.Markdown, StringComparison.Ordinal);
        Assert.Contains("- **Speaker:** Mara Lind, the mayor – not confirmed\n", report.Markdown, StringComparison.Ordinal);
        Assert.Contains("1. **Refutes:** withheld to protect a source.", report.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Audit report", report.Markdown, StringComparison.Ordinal);
        Assert.Contains("<h3 id=\"claim-1\">Claim 1</h3>", report.BodyHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_SignOffsAndReopenings_AreToldInOrder()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [1, 2, 3]);
        var signed = (await desk.Get<SignOffArticle>().RunAsync(desk.Editor, article, (await desk.ReadAsync(article)).Version, "Fine")).Value();
        var open = (await desk.Get<ReopenArticle>().RunAsync(desk.Editor, article, signed.Version, "New figures")).Value();
        (await desk.Get<SignOffArticle>().RunAsync(desk.Administrator, article, open.Version, null)).Value();

        var report = (await desk.Get<BuildReport>().RunAsync(desk.Reader, article)).Value();

        Assert.Contains(
            "- Signed off by Ana Duarte, 2 March 2026, 09:30 UTC. Fine\n- Reopened by Ana Duarte, 2 March 2026, 09:30 UTC. New figures\n- Signed off by Ida Brandt, 2 March 2026, 09:30 UTC.\n",
            report.Markdown,
            StringComparison.Ordinal);
        Assert.Contains("- **Status:** Signed off by Ida Brandt, 2 March 2026, 09:30 UTC\n", report.Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Reader)]
    [InlineData(Role.FactChecker)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Administrator)]
    public async Task Build_EveryRole_MayRead(Role role)
    {
        var article = await desk.ImportAsync(Story.Usual());

        Assert.Contains("<!doctype html>", (await desk.Get<BuildReport>().SelfContainedHtmlAsync(desk.As(role), article)).Value(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_DeactivatedAccount_IsRefused()
    {
        var article = await desk.ImportAsync(Story.Usual());
        var gone = await desk.PersonAsync("Lou Frey", Role.Editor);
        (await desk.Get<PeopleDirectory>().DeactivateAsync(desk.Administrator, gone.Id)).Value();

        Assert.Equal(
            "Your account is no longer active. Ask an administrator.",
            (await desk.Get<BuildReport>().RunAsync(gone, article)).Refusal());
    }

    [Fact]
    public async Task Build_NoSuchArticle_SaysSo() =>
        Assert.Equal("There is no article 999999.", (await desk.Get<BuildReport>().RunAsync(desk.Reader, 999_999)).Absence());
}
