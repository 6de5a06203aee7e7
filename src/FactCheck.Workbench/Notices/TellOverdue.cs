using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Core.Notices;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Notices;

/// <summary>
/// Tells people once of claims they hold, or are asked to check a second time, that are past their due time. Who was given one
/// when it was late already has been told of that.
/// </summary>
internal sealed class TellOverdue(IDbContextFactory<FactCheckDb> databases, ChangeRunner changes, TimeProvider clock)
{
    /// <summary>Writes what is to be told now; any number may run at once.</summary>
    public async Task RunAsync(CancellationToken cancellation = default)
    {
        // Mostly there is nothing, for which nobody needs to wait.
        await using (var db = await databases.CreateDbContextAsync(cancellation))
        {
            if ((await UntoldAsync(db, clock.GetUtcNow(), cancellation)).Count == 0)
                return;
        }

        await changes.OnDeskAsync<bool>(
            Actor.Program,
            Role.Reader,
            "tell of what is overdue",
            async scope =>
            {
                foreach (var late in (await UntoldAsync(scope.Db, scope.At, cancellation)).GroupBy(late => (late.Person, late.Article, late.Due)))
                    scope.Db.Add(Notice.Overdue(late.Key.Person, late.Key.Article, [.. late.Select(claim => claim.Claim)], late.Key.Due, scope.At));
                return null;
            },
            _ => Task.FromResult(true),
            cancellation);
    }

    private static async Task<IReadOnlyList<Late>> UntoldAsync(FactCheckDb db, DateTimeOffset now, CancellationToken cancellation)
    {
        var checking = db.Claims.AsNoTracking().Where(claim => claim.Article.Status == ArticleStatus.Checking);
        var told = db.Notices.Where(notice => notice.Kind == NoticeKind.Overdue);
        var held = await checking
            .Where(claim => (claim.State == WorkState.Assigned || claim.State == WorkState.Recheck)
                && claim.Assignment!.Due < now
                && claim.Assignment.AssignedAt <= claim.Assignment.Due
                && db.Users.Any(user => user.Id == claim.Assignment.AssigneeId && user.IsActive)
                && !told.Any(notice => notice.PersonId == claim.Assignment.AssigneeId
                    && notice.ArticleId == claim.ArticleId
                    && notice.Due == claim.Assignment.Due))
            .Select(claim => new Late(claim.Assignment!.AssigneeId, claim.ArticleId, claim.Number, claim.Assignment.Due!.Value))
            .ToListAsync(cancellation);
        // Few at a time; when they are due stands within what is stored of the second check.
        var asked = await checking
            .Where(claim => claim.SecondCheckerId != null && db.Users.Any(user => user.Id == claim.SecondCheckerId && user.IsActive))
            .Select(claim => new
            {
                claim.ArticleId,
                claim.Number,
                claim.SecondCheck,
                Told = told
                    .Where(notice => notice.PersonId == claim.SecondCheckerId && notice.ArticleId == claim.ArticleId)
                    .Select(notice => notice.Due)
                    .ToList(),
            })
            .ToListAsync(cancellation);
        return
        [
            .. held,
            .. asked
                .Where(claim => claim.SecondCheck is { Due: { } due } check && due < now && check.AskedAt <= due && !claim.Told.Contains(due))
                .Select(claim => new Late(claim.SecondCheck!.CheckerId, claim.ArticleId, claim.Number, claim.SecondCheck.Due!.Value)),
        ];
    }

    private sealed record Late(string Person, int Article, int Claim, DateTimeOffset Due);
}
