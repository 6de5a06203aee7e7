using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Data.Tests;

public abstract class IntegrityTests(StoredDatabase database)
{
    public sealed class OnSqlite(SqliteDatabase database) : IntegrityTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgres(PostgresDatabase database) : IntegrityTests(database), IClassFixture<PostgresDatabase>;

    [Fact]
    public async Task History_CannotBeChangedOrRemoved()
    {
        await using var db = database.Open();
        var number = await Stored.ArticleAsync(db);
        var entry = await db.History.SingleAsync(entry => entry.ArticleId == number);
        db.Entry(entry).Property(found => found.Sentence).CurrentValue = "Nothing happened.";
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        Assert.Equal("A HistoryEntry is never changed or removed.", refused.Message);
        db.ChangeTracker.Clear();
        db.History.Remove(entry);
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task Revision_CannotBeChangedOrRemoved()
    {
        await using var db = database.Open();
        var number = await Stored.ArticleAsync(db);
        var revision = await db.Revisions.SingleAsync(revision => revision.ArticleId == number);
        db.Entry(revision).Property(found => found.Text).CurrentValue = "Other words.";
        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
        db.ChangeTracker.Clear();
        db.Revisions.Remove(revision);
        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
    }

    [Fact]
    public async Task Claim_ChangedFromTwoSides_IsAConflict()
    {
        await using var first = database.Open();
        var number = await Stored.ArticleAsync(first);
        await using var second = database.Open();
        var mine = await first.Claims.SingleAsync(claim => claim.ArticleId == number && claim.Number == 1);
        var theirs = await second.Claims.Include(claim => claim.Article).SingleAsync(claim => claim.ArticleId == number && claim.Number == 1);
        theirs.Accept(Stored.Sam, Stored.Morning);
        await second.SaveChangesAsync();
        mine.Dismiss(Stored.Sam, Stored.Morning);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => first.SaveChangesAsync());
    }

    [Fact]
    public async Task Article_ChangedFromTwoSides_IsAConflict()
    {
        await using var first = database.Open();
        var number = await Stored.ArticleAsync(first);
        await using var second = database.Open();
        var mine = await first.Articles.SingleAsync(article => article.Id == number);
        var theirs = await second.Articles.SingleAsync(article => article.Id == number);
        theirs.SignOff([], null, Stored.Sam, Stored.Morning);
        await second.SaveChangesAsync();
        mine.CorrectFacts(mine.Facts with { Title = "Other" }, Stored.Sam, Stored.Morning);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => first.SaveChangesAsync());
    }

    [Fact]
    public async Task BeginArticleChange_SecondWaitsAndSeesWhatTheFirstDid()
    {
        int number;
        await using (var db = database.Open())
        {
            number = await Stored.ArticleAsync(db);
        }

        await using var first = database.Open();
        await using var transaction = await first.BeginArticleChangeAsync(number);
        var second = Task.Run(async () =>
        {
            await using var db = database.Open();
            await using var waiting = await db.BeginArticleChangeAsync(number);
            return await db.Articles.Where(article => article.Id == number).Select(article => article.Status).SingleAsync();
        });
        (await first.Articles.SingleAsync(article => article.Id == number)).SignOff([], null, Stored.Sam, Stored.Morning);
        await first.SaveChangesAsync();
        Assert.False(second.IsCompleted);
        await transaction.CommitAsync();
        Assert.Equal(ArticleStatus.SignedOff, await second);
    }

    [Fact]
    public async Task BeginDeskChange_RunsOneAfterTheOther()
    {
        var running = 0;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            await using var db = database.Open();
            await using var transaction = await db.BeginDeskChangeAsync();
            Assert.Equal(1, Interlocked.Increment(ref running));
            await db.Users.CountAsync();
            Assert.Equal(0, Interlocked.Decrement(ref running));
            await transaction.CommitAsync();
        })));
    }
}
