using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Data.Tests;

public abstract class RoundTripTests(StoredDatabase database)
{
    public sealed class OnSqlite(SqliteDatabase database) : RoundTripTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgres(PostgresDatabase database) : RoundTripTests(database), IClassFixture<PostgresDatabase>;

    [Fact]
    public async Task Claim_ComesBackAsItWasStored()
    {
        var number = await StoreAsync();
        await using var db = database.Open();
        var claim = await db.Claims.SingleAsync(claim => claim.ArticleId == number && claim.Number == 1);
        Assert.Equal([new TextSpan(0, 11), new TextSpan(17, 16)], claim.Spans);
        Assert.Equal("The harbour … 40 million euros", claim.Wording);
        Assert.Equal(
            [new Figure(new TextSpan(17, 16), "40 million euros", 40_000_000.25m, "EUR"), new Figure(new TextSpan(17, 2), "40", 40, null)],
            claim.Figures);
        Assert.Equal(["Has a figure", "Names “money”"], claim.Reasons);
        Assert.Equal((ClaimKind.Quantity, WorkState.Suggested, 0.8), (claim.Kind, claim.State, claim.CheckWorthiness));
        Assert.Null(claim.Assignment);
        Assert.Null(claim.AttributionId);
    }

    [Fact]
    public async Task Attribution_ComesBackWithItsSpeakers()
    {
        var number = await StoreAsync();
        await using var db = database.Open();
        var claim = await db.Claims
            .Include(claim => claim.Attribution!.Speakers).ThenInclude(speaker => speaker.Speaker)
            .SingleAsync(claim => claim.ArticleId == number && claim.Number == 2);
        Assert.Equal(("said", "Reuters", 0.75), (claim.Attribution!.CueText, claim.Attribution.Outlet, claim.Attribution.Confidence));
        Assert.Equal([new TextSpan(56, 9)], claim.Attribution.Source);
        var speaker = Assert.Single(claim.Attribution.Speakers);
        Assert.Equal(("the mayor", "Named before"), (speaker.Title, speaker.Reason));
        Assert.StartsWith("Mara Lind", speaker.Speaker.Name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Revision_ComesBackWithItsSentences()
    {
        var number = await StoreAsync();
        await using var db = database.Open();
        var revision = await db.Revisions.SingleAsync(revision => revision.ArticleId == number);
        Assert.Equal((Stored.Text, Revision.Hash(Stored.Text)), (revision.Text, revision.Sha256));
        Assert.Equal(
            [new Sentence(new TextSpan(0, 34), false), new Sentence(new TextSpan(36, 31), false), new Sentence(new TextSpan(69, 9), true)],
            revision.Sentences);
    }

    [Fact]
    public async Task Enumerations_AreStoredByName()
    {
        var number = await StoreAsync();
        await using var db = database.Open();
        var states = await db.Database
            .SqlQuery<string>($"""SELECT "State" AS "Value" FROM "Claims" WHERE "ArticleId" = {number}""").ToListAsync();
        Assert.Equal(["Suggested", "Suggested"], states);
    }

    [Fact]
    public async Task Assignment_IsReplacedAndTakenBack()
    {
        var number = await StoreAsync();
        var due = Stored.Morning.AddHours(8);
        foreach (var assignee in new[] { Stored.Sam, new Core.People.Actor("mei", "Mei Kato", Core.People.Role.FactChecker) })
        {
            await ChangeAsync(number, claim => claim.Assign(assignee, "Look twice", due, Stored.Sam, Stored.Morning));
            await using var db = database.Open();
            Assert.Equal(
                new Assignment(assignee.Id, assignee.Name, "sam", "Sam Okoro", Stored.Morning, "Look twice", due),
                (await db.Claims.SingleAsync(claim => claim.ArticleId == number && claim.Number == 1)).Assignment);
        }

        await ChangeAsync(number, claim => claim.GiveBack(Stored.Sam, Stored.Morning));
        await using var after = database.Open();
        Assert.Null((await after.Claims.SingleAsync(claim => claim.ArticleId == number && claim.Number == 1)).Assignment);
    }

    [Fact]
    public async Task Evidence_ComesBackChangedAndRemoved()
    {
        var number = await StoreAsync();
        var details = new EvidenceDetails("Budget", "https://city.example", "p. 1", "40 million", Stance.Supports, true, true, new DateOnly(2026, 3, 2));
        await ChangeAsync(number, claim => claim.AddEvidence(details, Stored.Sam, Stored.Morning));
        await ChangeAsync(number, claim => claim.ChangeEvidence(claim.Evidence[0].Id, details with { Locator = null }, Stored.Sam, Stored.Morning));
        await ChangeAsync(number, claim => claim.RemoveEvidence(claim.Evidence[0].Id, Stored.Sam, Stored.Morning));
        await using var db = database.Open();
        var piece = (await db.Claims.Include(claim => claim.Evidence).SingleAsync(claim => claim.ArticleId == number && claim.Number == 1)).Evidence.Single();
        Assert.Equal(details with { Locator = null }, piece.Details);
        Assert.Equal(Stored.Morning, piece.RemovedAt);
    }

    [Fact]
    public async Task Text_OfEveryScript_ComesBackUnchanged()
    {
        const string Everything = "“Ünïcödé” ‒ 中文 العربية 😀 👩‍👩‍👧 e\u0301 \u202Etxet\u202C \u200B\t\"'\\ % _ ; DROP TABLE";
        await using var db = database.Open();
        var article = new Article(new ArticleFacts(Everything, null, null, null, null), Everything, [], Stored.Morning);
        db.Articles.Add(article);
        await db.SaveChangesAsync();
        await using var other = database.Open();
        Assert.Equal(Everything, (await other.Revisions.SingleAsync(revision => revision.ArticleId == article.Id)).Text);
        Assert.Equal(Everything, (await other.Articles.SingleAsync(found => found.Id == article.Id)).Title);
    }

    [Fact]
    public async Task Moments_SortAndCompareInTheDatabase()
    {
        var number = await StoreAsync();
        await using (var db = database.Open())
        {
            var article = await db.Articles.Include(article => article.SignOffs).SingleAsync(article => article.Id == number);
            foreach (var hours in new[] { 3, 1, 2 })
            {
                article.SignOff([], $"{hours}", Stored.Sam, Stored.Morning.AddHours(hours));
                article.Reopen("Again", Stored.Sam, Stored.Morning.AddDays(1));
            }

            await db.SaveChangesAsync();
        }

        await using var after = database.Open();
        var from = Stored.Morning.AddHours(2);
        Assert.Equal(
            ["2", "3"],
            await after.Set<SignOff>()
                .Where(signOff => signOff.ArticleId == number && signOff.At >= from)
                .OrderBy(signOff => signOff.At)
                .Select(signOff => signOff.Note)
                .ToListAsync());
    }

    private async Task<int> StoreAsync()
    {
        await using var db = database.Open();
        return await Stored.ArticleAsync(db);
    }

    private async Task ChangeAsync(int article, Action<Claim> change)
    {
        await using var db = database.Open();
        change(await db.Claims
            .Include(claim => claim.Article)
            .Include(claim => claim.Evidence)
            .SingleAsync(claim => claim.ArticleId == article && claim.Number == 1));
        await db.SaveChangesAsync();
    }
}
