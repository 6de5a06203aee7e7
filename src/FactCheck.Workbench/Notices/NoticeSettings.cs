using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Notices;

/// <summary>How a person wants to be told; theirs alone to choose.</summary>
public sealed class NoticeSettings
{
    private readonly IDbContextFactory<FactCheckDb> databases;
    private readonly ChangeRunner changes;
    private readonly bool mails;

    internal NoticeSettings(IDbContextFactory<FactCheckDb> databases, ChangeRunner changes, bool mails) =>
        (this.databases, this.changes, this.mails) = (databases, changes, mails);

    public async Task<NoticeChoice> ReadAsync(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await ReadAsync(db, actor, cancellation);
    }

    /// <param name="byMail">Whether notices go by e-mail as well; those that wait to be sent follow the choice, too.</param>
    public Task<Outcome<NoticeChoice>> SaveAsync(Actor actor, bool byMail, CancellationToken cancellation = default) =>
        changes.OnDeskAsync<NoticeChoice>(
            actor,
            Role.Reader,
            "choose how to be told",
            async scope =>
            {
                var user = await scope.Db.Users.SingleAsync(user => user.Id == scope.By.Id, cancellation);
                user.NoticesHereOnly = !byMail;
                return null;
            },
            db => ReadAsync(db, actor, cancellation),
            cancellation);

    private Task<NoticeChoice> ReadAsync(FactCheckDb db, Actor actor, CancellationToken cancellation) =>
        db.Users.AsNoTracking()
            .Where(user => user.Id == actor.Id)
            .Select(user => new NoticeChoice(!user.NoticesHereOnly, mails ? user.Email : null))
            .SingleAsync(cancellation);
}
