using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Review;

public abstract class SignOffTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : SignOffTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : SignOffTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task SignOff_OpenClaims_IsRefusedAndNamesThem()
    {
        var article = await desk.ReadAsync(await desk.ImportAsync(Story.Usual()));
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article.Number, 2), Verdict.Unsourced, "Searched.");
        Assert.Equal("Claims 1 and 3 are still open.", (await SignOffAsync(article)).Error());
    }

    [Fact]
    public async Task SignOff_NothingOpen_Locks()
    {
        var article = await ReadyAsync();
        var signed = (await SignOffAsync(article, "Ready to print")).Value();
        Assert.Equal((ArticleStatus.SignedOff, new ReviewSignOff("Ana Duarte", desk.Clock.GetUtcNow(), "Ready to print")), (signed.Status, signed.SignOff));
        Assert.Equal("Ana Duarte signed the article off: “Ready to print”", (await desk.SentencesAsync(article.Number))[0]);
    }

    [Fact]
    public async Task SignOff_FromAnOldVersion_IsAConflict()
    {
        var article = await ReadyAsync();
        await SignOffAsync(article);
        var conflict = (await SignOffAsync(article)).Conflict();
        Assert.Equal("Ana Duarte changed this article first. Yours is not saved: look at theirs, then try again.", conflict.Message);
        Assert.Equal(ArticleStatus.SignedOff, conflict.Current.Status);
    }

    [Fact]
    public async Task SignOff_NoSuchArticle_SaysSo() =>
        Assert.Equal("There is no article 999999.", (await desk.Get<SignOffArticle>().RunAsync(desk.Editor, 999_999, Guid.NewGuid(), null)).Absence());

    [Fact]
    public async Task SignedOff_EveryChange_IsRefused()
    {
        var article = await ReadyAsync();
        await SignOffAsync(article);
        var number = article.Number;
        var claim = await desk.RefAsync(number, 1);
        var version = (await desk.ReadAsync(number)).Version;
        const string Locked = "This article is signed off. Reopen it to change it.";
        Assert.Equal(Locked, (await desk.DecideAsync(desk.Editor, claim, Verdict.Unsourced, "Again.")).Error());
        Assert.Equal(Locked, (await desk.Get<WithdrawVerdict>().RunAsync(desk.Editor, claim)).Error());
        Assert.Equal(Locked, (await desk.Get<EditEvidence>().AddAsync(desk.Editor, claim, Evidences.Supporting)).Error());
        Assert.Equal(Locked, (await desk.Get<EditEvidence>().ChangeAsync(desk.Editor, claim, 1, Evidences.Supporting)).Error());
        Assert.Equal(Locked, (await desk.Get<EditEvidence>().RemoveAsync(desk.Editor, claim, 1)).Error());
        Assert.Equal(Locked, (await desk.Get<AddClaim>().RunAsync(desk.Editor, new AddClaimRequest(number, [new TextSpan(0, 5)], ClaimKind.Event))).Error());
        Assert.Equal(Locked, (await desk.Get<DismissClaims>().RunAsync(desk.Editor, number, [1])).Error());
        Assert.Equal(Locked, (await desk.Get<DismissClaims>().RestoreAsync(desk.Editor, number, [1])).Error());
        Assert.Equal(Locked, (await desk.Get<AcceptClaims>().RunAsync(desk.Editor, number, [1])).Error());
        Assert.Equal(Locked, (await desk.AssignAsync(desk.Editor, number, [1], desk.Checker)).Error());
        Assert.Equal(Locked, (await desk.AssignAsync(desk.Editor, number, [1], null)).Error());
        Assert.Equal(Locked, (await desk.Get<EditArticleFacts>().RunAsync(desk.Editor, new EditArticleFactsRequest(number, version, "T", null, null, null, null))).Error());
        Assert.Equal(version, (await desk.ReadAsync(number)).Version);
    }

    [Fact]
    public async Task Reopen_WithoutReason_IsRefused()
    {
        var signed = (await SignOffAsync(await ReadyAsync())).Value();
        Assert.Equal("Say why the article is reopened.", (await ReopenAsync(signed, " ")).Error());
    }

    [Fact]
    public async Task Reopen_WithAReason_UnlocksAndKeepsItOnRecord()
    {
        var signed = (await SignOffAsync(await ReadyAsync())).Value();
        var open = (await ReopenAsync(signed, "New figures came in")).Value();
        Assert.Equal((ArticleStatus.Checking, null), (open.Status, open.SignOff));
        Assert.Equal("Ana Duarte reopened the article: “New figures came in”", (await desk.SentencesAsync(open.Number))[0]);
        Assert.Equal(ArticleStatus.SignedOff, (await SignOffAsync(open)).Value().Status);
    }

    [Fact]
    public async Task EditFacts_StoresAndRecordsThem()
    {
        var article = await desk.ReadAsync(await desk.ImportAsync(Story.Usual()));
        var edited = (await desk.Get<EditArticleFacts>().RunAsync(
            desk.Editor,
            new EditArticleFactsRequest(article.Number, article.Version, "Harbour vote", "Reuters", null, null, "https://reuters.example/1"))).Value();
        Assert.Equal(
            ("Harbour vote", "Reuters", null, null, "https://reuters.example/1"),
            (edited.Title, edited.Outlet, edited.Byline, edited.PublishedOn, edited.Address));
        Assert.StartsWith("Ana Duarte changed the title from “Harbour vote divides the council” to “Harbour vote”", (await desk.SentencesAsync(article.Number))[0], StringComparison.Ordinal);
        Assert.Equal(
            edited.Version,
            (await desk.Get<EditArticleFacts>().RunAsync(desk.Editor, new EditArticleFactsRequest(article.Number, article.Version, "Mine", null, null, null, null))).Conflict().Current.Version);
    }

    [Fact]
    public async Task EditFacts_Wrong_NamesEveryFault()
    {
        var article = await desk.ReadAsync(await desk.ImportAsync(Story.Usual()));
        Assert.Equal(
            ["Give the article a title.", "The address must start with http:// or https://."],
            (await desk.Get<EditArticleFacts>().RunAsync(desk.Editor, new EditArticleFactsRequest(article.Number, article.Version, "", null, null, null, "nowhere"))).Errors());
    }

    private async Task<ReviewArticle> ReadyAsync()
    {
        var number = await desk.ImportAsync(Story.Usual());
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(number, 1), Verdict.Verified, evidence: Evidences.Supporting);
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, number, [2, 3]);
        return await desk.ReadAsync(number);
    }

    private Task<Outcome<ReviewArticle>> SignOffAsync(ReviewArticle article, string? note = null) =>
        desk.Get<SignOffArticle>().RunAsync(desk.Editor, article.Number, article.Version, note);

    private Task<Outcome<ReviewArticle>> ReopenAsync(ReviewArticle article, string reason) =>
        desk.Get<ReopenArticle>().RunAsync(desk.Editor, article.Number, article.Version, reason);
}
