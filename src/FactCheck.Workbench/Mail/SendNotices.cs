using FactCheck.Core.Notices;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.News;
using FactCheck.Workbench.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace FactCheck.Workbench.Mail;

/// <summary>
/// Sends the notices that wait for it, one e-mail a person with all of theirs. Who is deactivated, wants none or has read the
/// notice meanwhile gets none. What becomes of each is stored before the next is sent.
/// </summary>
internal sealed class SendNotices(IDbContextFactory<FactCheckDb> databases, TimeProvider clock, DeskNews news, SmtpSettings settings, ILogger<SendNotices> log) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);

    // Sent, and not stored as such where the database was away: these must not go again.
    private readonly HashSet<int> gone = [];

    public void Dispose() => turn.Dispose();

    /// <summary>Sends what is due now; whoever calls meanwhile waits.</summary>
    /// <returns>When something is to be tried next, UTC; null where nothing waits.</returns>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellation = default)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellation);
            var next = await NextAsync(db, cancellation);
            if (next is null || next > clock.GetUtcNow())
                return next;
            await SendAsync(db, cancellation);
            news.Tell(new DeskChange(null, [], [], DeskParts.Mail, Actor.Program.Id, Actor.Program.Name, [], new HashSet<string>()));
            return await NextAsync(db, cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task SendAsync(FactCheckDb db, CancellationToken cancellation)
    {
        await using var session = new MailSession(settings);
        string? problem = null;
        foreach (var letter in (await DueAsync(db, cancellation)).GroupBy(due => due.Notice.PersonId))
        {
            var wanted = letter.Where(due => due.IsWanted).ToList();
            foreach (var unwanted in letter.Except(wanted))
                unwanted.Notice.KeepHere();
            var unsent = wanted.FindAll(due => !gone.Contains(due.Notice.Id));
            Note(wanted.Except(unsent), MailAnswer.Taken);
            if (unsent.Count > 0)
            {
                var answer = await SendAsync(session, unsent, cancellation);
                Note(unsent, answer);
                if (answer == MailAnswer.Taken)
                    gone.UnionWith(unsent.Select(due => due.Notice.Id));
                else if (answer.Problem != problem)
                    log.LogWarning("E-mail is kept: {Problem}", problem = answer.Problem);
            }

            // What is sent is sent, whoever stops the program now.
            await db.SaveChangesAsync(CancellationToken.None);
            gone.ExceptWith(wanted.Select(due => due.Notice.Id));
        }
    }

    private async Task<MailAnswer> SendAsync(MailSession session, IReadOnlyList<Due> notices, CancellationToken cancellation) =>
        MailboxAddress.TryParse(notices[0].Email, out var to)
            ? await session.SendAsync(NoticeLetter.Write(settings, notices[0].Name, to, [.. notices.Select(due => due.Line)], clock.GetUtcNow()), cancellation)
            : MailAnswer.Refused($"“{notices[0].Email}” is no address e-mail can go to.");

    private void Note(IEnumerable<Due> notices, MailAnswer answer)
    {
        var now = clock.GetUtcNow();
        foreach (var due in notices)
        {
            due.Notice.Mail(mailing => answer switch
            {
                { Problem: null } => mailing.Sent(),
                { IsFinal: true } => mailing.Refused(answer.Problem),
                _ => mailing.Delayed(answer.Problem, now),
            });
        }
    }

    /// <summary>All that waits for those for whom something is due.</summary>
    private async Task<IReadOnlyList<Due>> DueAsync(FactCheckDb db, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var waiting = Waiting(db);
        return await waiting
            .Where(notice => waiting.Any(due => due.PersonId == notice.PersonId && due.Mailing!.NextTry <= now))
            .OrderBy(notice => notice.Id)
            .Join(db.Users, notice => notice.PersonId, user => user.Id, (notice, user) => new { notice, user })
            .Join(db.Articles, found => found.notice.ArticleId, article => article.Id, (found, article) => new Due(
                found.notice,
                found.user.Name,
                found.user.Email!,
                found.user.IsActive && !found.user.NoticesHereOnly && found.notice.ReadAt == null,
                article.Title))
            .ToListAsync(cancellation);
    }

    private static Task<DateTimeOffset?> NextAsync(FactCheckDb db, CancellationToken cancellation) =>
        Waiting(db).MinAsync(notice => (DateTimeOffset?)notice.Mailing!.NextTry, cancellation);

    private static IQueryable<Notice> Waiting(FactCheckDb db) => db.Notices.Where(notice => notice.Mailing!.State == MailState.Waiting);

    private sealed record Due(Notice Notice, string Name, string Email, bool IsWanted, string ArticleTitle)
    {
        public NoticeLine Line => NoticeLine.Of(Notice, ArticleTitle);
    }
}
