using FactCheck.Core.Corrections;
using FactCheck.Core.Drafts;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Web.Components.Pages.Copy;
using FactCheck.Workbench;
using FactCheck.Workbench.Corrections;
using FactCheck.Workbench.Intake;

namespace FactCheck.Web.Tests.Copy;

public sealed class CheckedCopyTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Accept_ShowsTheNewWordsAndForgetsTheReason()
    {
        var desk = await DeskAsync("a");
        desk.SetReason(1, "Agreed.");
        await desk.AcceptAsync(desk.Copy!.Corrections[0]);
        Assert.Equal((CorrectionState.Accepted, "Agreed.", ""), (desk.Copy!.Corrections[0].State, desk.Copy.Corrections[0].Answer, desk.Reason(1)));
        Assert.Contains(desk.Copy.Pieces, piece => piece is { Kind: DiffKind.Added, Text: "50 " });
    }

    [Fact]
    public async Task Decline_WithoutAReason_SaysWhyBesideThatCorrectionAndKeepsIt()
    {
        var desk = await DeskAsync("b");
        await desk.DeclineAsync(desk.Copy!.Corrections[0]);
        Assert.Equal((1, "Say why the correction is declined."), (desk.Refused, Assert.Single(desk.Problems)));
        Assert.Equal(CorrectionState.Proposed, desk.Copy!.Corrections[0].State);
    }

    [Fact]
    public async Task Decide_WhatAColleagueDecidedFirst_ShowsTheirsAndKeepsWhatWasTyped()
    {
        var desk = await DeskAsync("c");
        var other = new CopyDesk(site.Administrator, desk.Copy!.Article, site.Get<BuildCheckedCopy>(), site.Get<DecideCorrection>());
        await other.ReadAsync();
        await other.AcceptAsync(other.Copy!.Corrections[0]);
        desk.SetReason(1, "Not sure.");
        await desk.DeclineAsync(desk.Copy!.Corrections[0]);
        Assert.Contains("changed correction 1 first", Assert.Single(desk.Problems), StringComparison.Ordinal);
        Assert.Equal((CorrectionState.Accepted, "Not sure."), (desk.Copy!.Corrections[0].State, desk.Reason(1)));
    }

    [Fact]
    public async Task AFactChecker_CanWithdrawTheirOwnAndDecideNothing()
    {
        var desk = await DeskAsync("d");
        var checker = (await site.AddPersonAsync(Role.FactChecker)).Actor;
        var theirs = new CopyDesk(checker, desk.Copy!.Article, site.Get<BuildCheckedCopy>(), site.Get<DecideCorrection>());
        await theirs.ReadAsync();
        Assert.False(theirs.CanDecide);
        Assert.False(theirs.CanWithdraw(theirs.Copy!.Corrections[0]));
        Assert.True(desk.CanWithdraw(desk.Copy.Corrections[0]));
        await desk.WithdrawAsync(desk.Copy.Corrections[0]);
        Assert.Equal(CorrectionState.Withdrawn, desk.Copy!.Corrections[0].State);
    }

    [Fact]
    public async Task Read_NoSuchArticle_SaysSo()
    {
        var desk = new CopyDesk(site.Administrator, 9999, site.Get<BuildCheckedCopy>(), site.Get<DecideCorrection>());
        await desk.ReadAsync();
        Assert.Equal(["There is no article 9999."], desk.Problems);
    }

    /// <summary>The copy of a new article for which one correction is proposed.</summary>
    /// <param name="name">Begins the text, so that no two articles have the same.</param>
    private async Task<CopyDesk> DeskAsync(string name)
    {
        var text = $"{name} A vote\n\nThe mayor said on Friday that 40 trees were felled.\n";
        var article = Assert.IsType<Outcome<int>.Saved>(await site.Get<ImportArticle>().RunAsync(
            site.Administrator, new ArticleDraft("A vote", null, null, null, null, text, null))).Value;
        Assert.IsType<Outcome<IReadOnlyList<ReviewCorrection>>.Saved>(await site.Get<ProposeCorrection>().RunAsync(
            site.Administrator,
            new ProposeCorrectionRequest(article, 1, [new TextSpan(text.IndexOf("40 trees", StringComparison.Ordinal), 8)], "50 trees", "The forester says so.", null)));
        var desk = new CopyDesk(site.Administrator, article, site.Get<BuildCheckedCopy>(), site.Get<DecideCorrection>());
        await desk.ReadAsync();
        return desk;
    }
}
