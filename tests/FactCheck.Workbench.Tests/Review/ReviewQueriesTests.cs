using FactCheck.Core.Claims;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Review;

public abstract class ReviewQueriesTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : ReviewQueriesTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : ReviewQueriesTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Article_Unknown_IsNull()
    {
        Assert.Null(await Review.ArticleAsync(desk.Reader, 999_999));
        Assert.Null(await Review.ClaimAsync(desk.Reader, await desk.ImportAsync(Story.Usual()), 99));
        Assert.Empty(await Review.HistoryAsync(desk.Reader, 999_999));
    }

    [Fact]
    public async Task Article_ClaimsAreInTextOrder_NotByNumber()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await desk.Get<AddClaim>().RunAsync(desk.Checker, new AddClaimRequest(article, [new(0, 5)], ClaimKind.Event));
        Assert.Equal([4, 1, 2, 3], (await desk.ReadAsync(article)).Claims.Select(claim => claim.Number));
    }

    [Fact]
    public async Task Article_ItsClaims_AreThoseReadOneByOne()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await desk.AssignAsync(desk.Editor, article, [2], desk.Checker);
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Verified, evidence: Evidences.Supporting);
        foreach (var claim in (await desk.ReadAsync(article)).Claims)
        {
            Assert.Equal(claim, (await Review.ClaimAsync(desk.Reader, article, claim.Number))!, Same.Claim);
        }
    }

    [Fact]
    public async Task History_OfAnArticle_IsNewestFirstWithTheClaimsOfAll()
    {
        var article = await desk.ImportAsync(Story.Usual());
        desk.Clock.Advance(TimeSpan.FromMinutes(1));
        await desk.Get<AcceptClaims>().RunAsync(desk.Checker, article, [1, 2]);
        var history = await Review.HistoryAsync(desk.Reader, article);
        Assert.Equal([2, 1, null], history.Select(line => line.Claim));
        Assert.Equal(desk.Clock.GetUtcNow(), history[0].At);
        Assert.Equal("Sam Okoro", history[0].By);
        Assert.Equal(["Sam Okoro accepted claim 2."], (await Review.HistoryAsync(desk.Reader, article, 2)).Select(line => line.Sentence));
    }

    [Fact]
    public async Task Article_HowManyQueries_DoesNotDependOnItsClaims()
    {
        var few = await desk.ImportAsync(Story.Usual());
        var story = new Story();
        for (var number = 0; number < 100; number++)
        {
            story.Quote($"“Word {number},”", "said", Story.Person("Mara Lind"));
        }

        var many = await desk.ImportAsync(story);
        Assert.Equal(100, (await desk.ReadAsync(many)).Claims.Count);
        Assert.Equal(10, await desk.CountQueriesAsync(() => desk.ReadAsync(few)));
        Assert.Equal(10, await desk.CountQueriesAsync(() => desk.ReadAsync(many)));
    }

    private ReviewQueries Review => desk.Get<ReviewQueries>();
}
