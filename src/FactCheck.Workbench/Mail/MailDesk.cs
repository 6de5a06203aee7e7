using FactCheck.Core.Notices;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using FactCheck.Workbench.News;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Mail;

/// <summary>Looks after what is to be sent by e-mail. For administrators.</summary>
public sealed class MailDesk
{
    private const string Purpose = "look after e-mail";

    private readonly IDbContextFactory<FactCheckDb> databases;
    private readonly TimeProvider clock;
    private readonly DeskNews news;
    private readonly string? server;

    internal MailDesk(IDbContextFactory<FactCheckDb> databases, TimeProvider clock, DeskNews news, SmtpSettings? settings) =>
        (this.databases, this.clock, this.news, server) = (databases, clock, news, settings?.Server);

    public async Task<Outcome<MailStatus>> StatusAsync(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return Permission.Refusal(await Permission.CurrentAsync(db, actor, cancellation), Role.Administrator, Purpose) is { } refusal
            ? new Outcome<MailStatus>.Forbidden(refusal)
            : new Outcome<MailStatus>.Saved(await ReadAsync(db, cancellation));
    }

    /// <summary>Has all that waits or has failed sent at once.</summary>
    public async Task<Outcome<MailStatus>> TryAgainAsync(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (Permission.Refusal(await Permission.CurrentAsync(db, actor, cancellation), Role.Administrator, Purpose) is { } refusal)
            return new Outcome<MailStatus>.Forbidden(refusal);
        var now = clock.GetUtcNow();
        // In one statement, so that what is being sent at this moment is not sent again.
        await Unsent(db).ExecuteUpdateAsync(
            unsent => unsent
                .SetProperty(notice => notice.Mailing!.State, MailState.Waiting)
                .SetProperty(notice => notice.Mailing!.Tries, 0)
                .SetProperty(notice => notice.Mailing!.NextTry, now),
            cancellation);
        news.Tell(new DeskChange(null, [], [], DeskParts.Mail, actor.Id, actor.Name, [], new HashSet<string>()));
        return new Outcome<MailStatus>.Saved(await ReadAsync(db, cancellation));
    }

    private async Task<MailStatus> ReadAsync(FactCheckDb db, CancellationToken cancellation)
    {
        var unsent = await Unsent(db).AsNoTracking()
            .OrderByDescending(notice => notice.Id)
            .Join(db.Users, notice => notice.PersonId, user => user.Id, (notice, user) => new { notice.Id, notice.Mailing!.State, notice.Mailing.Problem, user.Name })
            .ToListAsync(cancellation);
        var failed = unsent.FindAll(notice => notice.State == MailState.Failed);
        return new MailStatus(
            server,
            unsent.Count - failed.Count,
            failed.Count,
            [.. failed.Select(notice => notice.Name).Distinct().Order(StringComparer.CurrentCultureIgnoreCase)],
            unsent.Find(notice => notice.Problem is not null)?.Problem);
    }

    // Who has read it in FactCheck needs no e-mail any more.
    private static IQueryable<Notice> Unsent(FactCheckDb db) => db.Notices.Where(notice => notice.ReadAt == null
        && (notice.Mailing!.State == MailState.Waiting || notice.Mailing.State == MailState.Failed));
}
