using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Workbench.Discussion;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Reports;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Discussion;

public abstract class DiscussClaimTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : DiscussClaimTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : DiscussClaimTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Add_Comment_IsOnTheClaimAndInItsHistory_AndTheClaimStaysAsItWas()
    {
        var claim = await desk.ClaimAsync();
        var added = await AddAsync(claim, "Which *budget*, @Mei Kato and @Ana?");
        Assert.Equal(["Mei Kato", "Ana Duarte"], added.Mentioned);
        Assert.Empty(added.Nobody);
        Assert.Equal(claim.Version, added.Claim.Version);
        var comment = Assert.Single((await desk.ReadAsync(claim)).Comments);
        Assert.Equal(("Sam Okoro", desk.Clock.GetUtcNow(), "Which *budget*, @Mei Kato and @Ana?", false), (comment.By, comment.At, comment.Text, comment.IsQuery));
        Assert.Equal([desk.OtherChecker.Id, desk.Editor.Id], comment.Mentions.Select(person => person.Id));
        Assert.Equal(["Sam Okoro commented on claim 1: “Which *budget*, @Mei Kato and @Ana?”"], await desk.SentencesAsync(claim));
    }

    [Fact]
    public async Task Add_MentionOfNobody_IsKeptAndSaid()
    {
        var added = await AddAsync(await desk.ClaimAsync(), "@Bob? @Sam?");
        Assert.Equal(["Bob"], added.Nobody);
        Assert.Equal(["Sam Okoro"], added.Mentioned);
    }

    [Fact]
    public async Task Add_MentionOfADeactivatedPerson_IsOfNobody()
    {
        var gone = await desk.PersonAsync("Gus Weiss", Role.FactChecker);
        (await desk.Get<PeopleDirectory>().DeactivateAsync(desk.Administrator, gone.Id)).Value();
        Assert.Equal(["Gus"], (await AddAsync(await desk.ClaimAsync(), "@Gus Weiss?")).Nobody);
    }

    [Fact]
    public async Task Query_ResolvedAndOpenedAgain_SaysWhoWhenAndWhat()
    {
        var claim = await desk.ClaimAsync();
        var query = (await AddAsync(claim, "Which budget?", isQuery: true)).Claim.Comments[0];
        Assert.Equal(1, (await desk.ReadAsync(claim)).OpenQueries);
        var resolved = (await desk.Get<DiscussClaim>().ResolveAsync(desk.OtherChecker, claim.Article, query.Id, "That of 2026.")).Value();
        Assert.Equal(0, resolved.OpenQueries);
        Assert.Equal(("Mei Kato", "That of 2026.", desk.Clock.GetUtcNow()), (resolved.Comments[0].ResolvedBy, resolved.Comments[0].Answer, resolved.Comments[0].ResolvedAt));
        Assert.Equal(
            "Mei Kato resolved this query already. Open it again to write another answer.",
            (await desk.Get<DiscussClaim>().ResolveAsync(desk.Checker, claim.Article, query.Id, "No idea.")).Error());
        Assert.Equal(1, (await desk.Get<DiscussClaim>().ReopenAsync(desk.Checker, claim.Article, query.Id)).Value().OpenQueries);
        Assert.Equal(
            [
                "Sam Okoro opened the query “Which budget?” on claim 1 again, which was answered “That of 2026.”",
                "Mei Kato resolved the query “Which budget?” on claim 1: “That of 2026.”",
                "Sam Okoro asked the reporter about claim 1: “Which budget?”",
            ],
            await desk.SentencesAsync(claim));
    }

    [Fact]
    public async Task Strike_KeepsTheWords_AndIsForItsAuthorAndEditors()
    {
        var claim = await desk.ClaimAsync();
        var query = (await AddAsync(claim, "Which budget?", isQuery: true)).Claim.Comments[0];
        Assert.Equal(
            "Only Sam Okoro, who wrote it, or an editor can strike it through.",
            (await desk.Get<DiscussClaim>().StrikeAsync(desk.OtherChecker, claim.Article, query.Id)).Error());
        var struck = (await desk.Get<DiscussClaim>().StrikeAsync(desk.Editor, claim.Article, query.Id)).Value();
        Assert.Equal(("Which budget?", "Ana Duarte", desk.Clock.GetUtcNow(), 0), (struck.Comments[0].Text, struck.Comments[0].StruckBy, struck.Comments[0].StruckAt, struck.OpenQueries));
        Assert.Null((await desk.Get<DiscussClaim>().RestoreAsync(desk.Checker, claim.Article, query.Id)).Value().Comments[0].StruckBy);
    }

    [Fact]
    public async Task AnyChange_ByAReader_IsRefused() => Assert.Equal(
        "Readers can look only. Ask an administrator for the role of fact-checker to join the discussion.",
        (await desk.Get<DiscussClaim>().AddAsync(desk.Reader, (await desk.ClaimAsync()).Article, 1, "Hm.", false)).Refusal());

    [Fact]
    public async Task AnyChange_OfWhatIsNotThere_SaysSo()
    {
        var claim = await desk.ClaimAsync();
        var elsewhere = (await AddAsync(await desk.ClaimAsync(), "Which budget?", isQuery: true)).Claim.Comments[0];
        Assert.Equal($"There is no claim 99 in article {claim.Article}.", (await desk.Get<DiscussClaim>().AddAsync(desk.Checker, claim.Article, 99, "Hm.", false)).Absence());
        Assert.Equal("This comment is not there. Load the page again.", (await desk.Get<DiscussClaim>().ResolveAsync(desk.Checker, claim.Article, elsewhere.Id, "Yes.")).Absence());
    }

    [Fact]
    public async Task SignOff_WithAnOpenQuery_IsNotBlocked_AndTheDiscussionIsReadOnlyAfter()
    {
        var article = await desk.ImportAsync(new Story().Claim("The harbour cost 40 million euros."));
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Unsourced, "Searched.");
        var claim = await desk.RefAsync(article, 1);
        await AddAsync(claim, "Which budget?", isQuery: true);
        (await desk.Get<SignOffArticle>().RunAsync(desk.Editor, article, (await desk.ReadAsync(article)).Version, null)).Value();
        Assert.Equal(1, (await desk.ReadAsync(claim)).OpenQueries);
        Assert.Equal("This article is signed off. Reopen it to change it.", (await desk.Get<DiscussClaim>().AddAsync(desk.Editor, article, 1, "Late.", false)).Error());
        var report = (await desk.Get<BuildReport>().RunAsync(desk.Reader, article)).Value().Markdown;
        Assert.Contains("### Open queries to the reporter", report, StringComparison.Ordinal);
        Assert.Contains("Which budget?", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decide_AfterSomebodyCommented_IsNoConflict_AndAConflictNamesWhoChangedTheClaim()
    {
        var claim = await desk.ClaimAsync();
        await AddAsync(claim, "Which budget?");
        (await desk.DecideAsync(desk.OtherChecker, claim, Verdict.Unsourced, "Searched.")).Value();
        await AddAsync(claim, "Here: the annex.");
        Assert.Equal(
            "Mei Kato changed claim 1 first. Yours is not saved: look at theirs, then try again.",
            (await desk.DecideAsync(desk.Editor, claim, Verdict.Unsourced, "Mine.")).Conflict().Message);
    }

    [Fact]
    public async Task Add_FortyAtOnce_LoseNone()
    {
        var claim = await desk.ClaimAsync();
        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => AddAsync(claim, $"Remark {number}")));
        Assert.Equal(40, (await desk.ReadAsync(claim)).Comments.Select(comment => comment.Text).Distinct().Count());
        Assert.Equal(40, (await desk.SentencesAsync(claim)).Count);
    }

    [Fact]
    public async Task Resolve_TwentyAtOnce_OneIsKeptAndTheOthersAreToldWhose()
    {
        var claim = await desk.ClaimAsync();
        var query = (await AddAsync(claim, "Which budget?", isQuery: true)).Claim.Comments[0];
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(number =>
            desk.Get<DiscussClaim>().ResolveAsync(desk.Checker, claim.Article, query.Id, $"Answer {number}")));
        var kept = Assert.Single(outcomes.OfType<Outcome<ReviewClaim>.Saved>()).Value.Comments[0].Answer;
        Assert.Equal(kept, (await desk.ReadAsync(claim)).Comments[0].Answer);
        Assert.Equal(19, outcomes.OfType<Outcome<ReviewClaim>.Invalid>().Count());
    }

    private async Task<AddedComment> AddAsync(ClaimRef claim, string text, bool isQuery = false) =>
        (await desk.Get<DiscussClaim>().AddAsync(desk.Checker, claim.Article, claim.Claim, text, isQuery)).Value();
}
