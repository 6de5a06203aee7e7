using FactCheck.Core.Notices;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.News;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Notices;

/// <summary>A person's own notices; nobody sees those of another.</summary>
public sealed class NoticeBoard
{
    /// <summary>How many are listed, the newest.</summary>
    public const int Most = 100;

    private readonly IDbContextFactory<FactCheckDb> databases;
    private readonly TimeProvider clock;

    private readonly DeskNews news;

    internal NoticeBoard(IDbContextFactory<FactCheckDb> databases, TimeProvider clock, DeskNews news) =>
        (this.databases, this.clock, this.news) = (databases, clock, news);

    /// <summary>How many the person has not read.</summary>
    public async Task<int> UnreadCountAsync(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await Unread(db, actor).CountAsync(cancellation);
    }

    /// <summary>The newest, newest first.</summary>
    public async Task<IReadOnlyList<NoticeLine>> ListAsync(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        // A join keeps no order.
        return [.. (await db.Notices.AsNoTracking()
            .Where(notice => notice.PersonId == actor.Id)
            .OrderByDescending(notice => notice.Id)
            .Take(Most)
            .Join(db.Articles, notice => notice.ArticleId, article => article.Id, (notice, article) => NoticeLine.Of(notice, article.Title))
            .ToListAsync(cancellation))
            .OrderByDescending(line => line.Id)];
    }

    /// <summary>Marks one as read, or (null) all.</summary>
    public async Task ReadAsync(Actor actor, int? notice = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        DateTimeOffset? now = clock.GetUtcNow();
        await Unread(db, actor)
            .Where(unread => notice == null || unread.Id == notice)
            .ExecuteUpdateAsync(unread => unread.SetProperty(read => read.ReadAt, now), cancellation);
        // The bell hears it on every page the person has open.
        news.Tell(new DeskChange(null, [], [], DeskParts.None, actor.Id, actor.Name, [], new HashSet<string> { actor.Id }));
    }

    private static IQueryable<Notice> Unread(FactCheckDb db, Actor actor) =>
        db.Notices.Where(notice => notice.PersonId == actor.Id && notice.ReadAt == null);
}
