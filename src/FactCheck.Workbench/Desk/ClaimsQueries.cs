using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.SecondChecks;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Desk;

/// <summary>The claims of all articles. Everybody with an account may look.</summary>
public sealed class ClaimsQueries
{
    private readonly IDbContextFactory<FactCheckDb> databases;
    private readonly TimeProvider clock;

    internal ClaimsQueries(IDbContextFactory<FactCheckDb> databases, TimeProvider clock) => (this.databases, this.clock) = (databases, clock);

    /// <summary>One page of the claims that fit, newest article first, each article's in their order.</summary>
    /// <param name="day">When the reader's day begins, UTC.</param>
    /// <param name="page">From 1; one beyond the last shows the last.</param>
    public async Task<ClaimsPage> ListAsync(
        Actor actor, ClaimsFilter filter, DateTimeOffset day, int page = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(filter);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var wanted = Fitting(await SeenAsync(db, actor, filter, cancellation), filter, day, clock.GetUtcNow());
        var total = await wanted.CountAsync(cancellation);
        var (at, pages) = DeskQueries.Paged(total, page);
        var claims = await ClaimRow.ListAsync(
            db,
            wanted
                .OrderByDescending(claim => claim.ArticleId)
                .ThenBy(claim => claim.Number)
                .Skip((at - 1) * DeskQueries.PageSize)
                .Take(DeskQueries.PageSize),
            cancellation);
        return new ClaimsPage([.. claims.Select(claim => Line(claim, actor))], total, at, pages);
    }

    /// <summary>Accounts claims can be, or have been, given to, by name.</summary>
    public async Task<IReadOnlyList<KeyValuePair<string, string>>> PeopleAsync(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var people = await db.Users.AsNoTracking()
            .Where(user => user.Role != Role.Reader || db.Claims.Any(claim => claim.Assignment!.AssigneeId == user.Id))
            .Select(user => new { user.Id, user.Name })
            .ToListAsync(cancellation);
        return [.. people.OrderBy(person => person.Name, StringComparer.CurrentCultureIgnoreCase).Select(person => KeyValuePair.Create(person.Id, person.Name))];
    }

    // Whoever is asked for a second verdict is not to find the first.
    private static ClaimLine Line(ClaimRow claim, Actor viewer)
    {
        var isBlind = claim.SecondCheckerId == viewer.Id;
        return new ClaimLine(
            claim.Article,
            claim.ArticleTitle,
            claim.Claim,
            claim.Text,
            claim.Kind,
            claim.Speaker,
            claim.CheckWorthiness,
            isBlind ? WorkState.Assigned : claim.State,
            isBlind ? null : claim.Verdict,
            isBlind ? viewer.Name : claim.Assignment?.Assignee,
            claim.State is WorkState.Assigned or WorkState.Recheck ? claim.Assignment?.Due : null);
    }

    /// <summary>The claims by state and verdict, as the person may know them.</summary>
    private static async Task<IQueryable<Claim>> SeenAsync(FactCheckDb db, Actor actor, ClaimsFilter filter, CancellationToken cancellation)
    {
        var (state, verdict) = (filter.State, filter.Verdict);
        var claims = (state, verdict) switch
        {
            (null, null) => db.Claims.Where(claim => claim.State != WorkState.Dismissed),
            (null, _) => db.Claims.Where(claim => claim.State != WorkState.Dismissed && claim.Verdict == verdict),
            (_, null) => db.Claims.Where(claim => claim.State == state),
            _ => db.Claims.Where(claim => claim.State == state && claim.Verdict == verdict),
        };
        var me = actor.Id;
        if ((state is null && verdict is null) || !await Blind.IsAsync(db, actor, cancellation))
            return claims;
        return state == WorkState.Assigned && verdict is null
            ? db.Claims.Where(claim => claim.State == WorkState.Assigned || claim.SecondCheckerId == me)
            : claims.Where(claim => claim.SecondCheckerId != me);
    }

    private static IQueryable<Claim> Fitting(IQueryable<Claim> claims, ClaimsFilter filter, DateTimeOffset day, DateTimeOffset now)
    {
        if (filter.Kind is { } kind)
            claims = claims.Where(claim => claim.Kind == kind);
        if (filter.Worth is { } worth)
            claims = claims.Where(claim => claim.CheckWorthiness >= worth);
        if (filter.AssigneeId == ClaimsFilter.Nobody)
            claims = claims.Where(claim => claim.Assignment == null);
        else if (filter.AssigneeId is { } person)
            claims = claims.Where(claim => claim.Assignment!.AssigneeId == person);
        if (filter.Speaker is { } name && Speaker.Normalize(name) is { Length: > 0 } part)
            claims = claims.Where(claim => claim.Attribution!.Speakers.Any(speaker => speaker.Speaker.NormalizedName.Contains(part)));
        if (filter.Due is { } due)
            claims = DueIn(claims.Where(claim => claim.State == WorkState.Assigned || claim.State == WorkState.Recheck), due, day, now);
        if (filter.UntouchedHours is { } hours)
        {
            var limit = now.AddHours(-hours);
            claims = claims.Where(claim => (claim.State == WorkState.Assigned || claim.State == WorkState.Recheck)
                && claim.ChangedAt < limit);
        }

        return claims;
    }

    private static IQueryable<Claim> DueIn(IQueryable<Claim> claims, DueFilter due, DateTimeOffset day, DateTimeOffset now)
    {
        var (tomorrow, week) = (day.AddDays(1), day.AddDays(7));
        return due switch
        {
            DueFilter.Overdue => claims.Where(claim => claim.Assignment!.Due < now),
            DueFilter.Today => claims.Where(claim => claim.Assignment!.Due >= day && claim.Assignment!.Due < tomorrow),
            DueFilter.Week => claims.Where(claim => claim.Assignment!.Due >= day && claim.Assignment!.Due < week),
            DueFilter.None => claims.Where(claim => claim.Assignment!.Due == null),
            _ => throw new ArgumentOutOfRangeException(nameof(due), due, "No such filter."),
        };
    }
}
