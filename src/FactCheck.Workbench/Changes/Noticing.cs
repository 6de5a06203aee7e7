using FactCheck.Core.Claims;
using FactCheck.Core.Discussion;
using FactCheck.Core.Notices;
using FactCheck.Core.People;
using FactCheck.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace FactCheck.Workbench.Changes;

/// <summary>
/// Writes notices beside whatever is being saved, in the same transaction: of a change of claims or comments, by whichever
/// use case, the people it concerns are told, save who made it.
/// </summary>
internal sealed class Noticing : IDisposable
{
    private readonly FactCheckDb db;
    private readonly Actor by;
    private readonly DateTimeOffset at;
    private readonly bool mails;

    /// <param name="mails">Whether notices are to go by e-mail as well.</param>
    public Noticing(FactCheckDb db, Actor by, DateTimeOffset at, bool mails)
    {
        (this.db, this.by, this.at, this.mails) = (db, by, at, mails);
        db.SavingChanges += Write;
    }

    public void Dispose() => db.SavingChanges -= Write;

    private void Write(object? sender, SavingChangesEventArgs saving)
    {
        db.ChangeTracker.DetectChanges();
        var entries = db.ChangeTracker.Entries().ToList();
        var claims = entries.Where(entry => entry.Entity is Claim && entry.State is EntityState.Added or EntityState.Modified).ToList();
        // An assignment is replaced as a whole, also where only its note changes.
        var held = entries
            .Where(entry => entry is { Entity: Assignment, State: EntityState.Deleted or EntityState.Modified })
            .ToDictionary(Key, entry => entry.OriginalValues.GetValue<string>(nameof(Assignment.AssigneeId)));
        var told = entries.SelectMany(entry => entry.Entity switch
            {
                Claim when entry.State == EntityState.Modified => OfClaim(entry, held),
                Assignment given when IsGiven(entry, held) => OfAssignment(given, claims),
                Comment comment => OfComment(comment, entry),
                _ => [],
            })
            .Where(notice => notice.Person is not null && notice.Person != by.Id && notice.Person != Actor.CommandLine.Id)
            .GroupBy(notice => (notice.Person, notice.Kind, notice.Article))
            .Select(notices => new Notice(notices.Key.Person!, notices.Key.Kind, notices.Key.Article, [.. notices.Select(notice => notice.Claim).Distinct()], by, at))
            .ToList();
        db.AddRange(told);
        if (!mails)
            return;
        foreach (var added in db.ChangeTracker.Entries<Notice>().Where(entry => entry.State == EntityState.Added))
            added.Entity.Mail(at);
    }

    private static IEnumerable<(string? Person, NoticeKind Kind, int Article, int Claim)> OfClaim(EntityEntry entry, Dictionary<int, string> held)
    {
        var claim = (Claim)entry.Entity;
        if (held.TryGetValue(claim.Id, out var had) && had != claim.Assignment?.AssigneeId)
            yield return (had, NoticeKind.TakenAway, claim.ArticleId, claim.Number);
        var (was, now) = (entry.OriginalValues.GetValue<SecondCheckState?>(nameof(Claim.SecondCheckState)), claim.SecondCheckState);
        if (claim.SecondCheckerId is { } asked && asked != entry.OriginalValues.GetValue<string?>(nameof(Claim.SecondCheckerId)))
            yield return (asked, NoticeKind.SecondCheckAsked, claim.ArticleId, claim.Number);
        if (now == SecondCheckState.Disputed && was == SecondCheckState.Pending)
            yield return (claim.SecondCheck!.First!.ById, NoticeKind.VerdictDisputed, claim.ArticleId, claim.Number);
        if (was == SecondCheckState.Disputed && now is SecondCheckState.Confirmed or SecondCheckState.Adjudicated)
        {
            yield return (claim.SecondCheck!.First!.ById, NoticeKind.DisputeSettled, claim.ArticleId, claim.Number);
            yield return (claim.SecondCheck.Second!.ById, NoticeKind.DisputeSettled, claim.ArticleId, claim.Number);
        }

        if (claim.State == WorkState.Recheck && entry.OriginalValues.GetValue<WorkState>(nameof(Claim.State)) != WorkState.Recheck)
            yield return (claim.Assignment?.AssigneeId, NoticeKind.CameBack, claim.ArticleId, claim.Number);
    }

    /// <summary>The claim an assignment belongs to.</summary>
    private static int Key(EntityEntry entry) => (int)entry.Property(entry.Metadata.FindPrimaryKey()!.Properties[0].Name).CurrentValue!;

    private static bool IsGiven(EntityEntry entry, Dictionary<int, string> held) =>
        entry.State is EntityState.Added or EntityState.Modified
        && held.GetValueOrDefault(Key(entry)) != ((Assignment)entry.Entity).AssigneeId;

    // A claim that comes back just now has its own notice.
    private static IEnumerable<(string? Person, NoticeKind Kind, int Article, int Claim)> OfAssignment(Assignment given, List<EntityEntry> claims) =>
        claims.Where(entry => entry.Entity is Claim claim && ReferenceEquals(claim.Assignment, given)
                && (claim.State == WorkState.Assigned
                    || (claim.State == WorkState.Recheck && entry.OriginalValues.GetValue<WorkState>(nameof(Claim.State)) == WorkState.Recheck)))
            .Select(entry => (Claim)entry.Entity)
            .Select(claim => ((string?)given.AssigneeId, NoticeKind.Assigned, claim.ArticleId, claim.Number));

    private static IEnumerable<(string? Person, NoticeKind Kind, int Article, int Claim)> OfComment(Comment comment, EntityEntry entry)
    {
        if (entry.State == EntityState.Added)
            return comment.Mentions.Select(person => ((string?)person.Id, NoticeKind.Mentioned, comment.Claim.ArticleId, comment.Claim.Number));
        return entry.State == EntityState.Modified && comment.ResolvedAt is not null && entry.OriginalValues.GetValue<DateTimeOffset?>(nameof(Comment.ResolvedAt)) is null
            ? [(comment.ById, NoticeKind.QueryAnswered, comment.Claim.ArticleId, comment.Claim.Number)]
            : [];
    }
}
