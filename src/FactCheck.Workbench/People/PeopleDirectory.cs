using FactCheck.Core.Discussion;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace FactCheck.Workbench.People;

/// <summary>Who has an account and what they may do. Changes are for administrators.</summary>
public sealed class PeopleDirectory
{
    private const string Purpose = "look after accounts";

    private static readonly TimeSpan InvitationLasts = TimeSpan.FromDays(7);

    private readonly IDbContextFactory<FactCheckDb> databases;
    private readonly ChangeRunner changes;
    private readonly NewAccounts newAccounts;
    private readonly ILogger<PeopleDirectory> log;

    internal PeopleDirectory(
        IDbContextFactory<FactCheckDb> databases, ChangeRunner changes, NewAccounts newAccounts, ILogger<PeopleDirectory> log) =>
        (this.databases, this.changes, this.newAccounts, this.log) = (databases, changes, newAccounts, log);

    /// <summary>Every account by name, deactivated ones last; empty for anybody but administrators.</summary>
    public async Task<IReadOnlyList<Person>> ListAsync(Actor actor, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await Permission.CurrentAsync(db, actor, cancellation) is not { Role: Role.Administrator })
            return [];
        var people = await db.Users.AsNoTracking()
            .Select(user => new Person(user.Id, user.Name, user.Email!, user.Role, user.IsActive))
            .ToListAsync(cancellation);
        return [.. people.OrderByDescending(person => person.IsActive).ThenBy(person => person.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    /// <summary>Whom claims can be given to, by name: active fact-checkers and above; empty for readers.</summary>
    public async Task<IReadOnlyList<Person>> AssigneesAsync(Actor actor, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await Permission.CurrentAsync(db, actor, cancellation) is not { Role: >= Role.FactChecker })
            return [];
        var people = await db.Users.AsNoTracking()
            .Where(user => user.IsActive && user.Role != Role.Reader)
            .Select(user => new Person(user.Id, user.Name, user.Email!, user.Role, user.IsActive))
            .ToListAsync(cancellation);
        return [.. people.OrderBy(person => person.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    /// <summary>Whom a comment can call, by name: everybody with an active account; empty for readers.</summary>
    public async Task<IReadOnlyList<MentionedPerson>> MentionableAsync(Actor actor, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await Permission.CurrentAsync(db, actor, cancellation) is not { Role: >= Role.FactChecker })
            return [];
        var people = await db.Users.AsNoTracking()
            .Where(user => user.IsActive)
            .Select(user => new MentionedPerson(user.Id, user.Name))
            .ToListAsync(cancellation);
        return [.. people.OrderBy(person => person.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    /// <summary>Makes a link that works once, for seven days; an earlier one for the same address stops working.</summary>
    public Task<Outcome<Invitation>> InviteAsync(
        Actor actor, string email, string name, Role role, CancellationToken cancellation = default)
    {
        var token = Tokens.New();
        Invitation? made = null;
        return changes.OnDeskAsync<Invitation>(
            actor,
            Role.Administrator,
            Purpose,
            async scope =>
            {
                var address = NewAccounts.Email(email);
                var normalized = scope.Users.NormalizeEmail(address)!;
                if (await scope.Users.FindByEmailAsync(address) is not null)
                    return new Outcome<Invitation>.Invalid([scope.Users.ErrorDescriber.DuplicateEmail(address).Description]);
                await scope.Db.Invites
                    .Where(invite => invite.NormalizedEmail == normalized && invite.ClosedAt == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(invite => invite.ClosedAt, (DateTimeOffset?)scope.At), cancellation);
                var expires = scope.At + InvitationLasts;
                scope.Db.Invites.Add(new Invite
                {
                    Email = address,
                    NormalizedEmail = normalized,
                    Name = NewAccounts.Name(name),
                    Role = NewAccounts.Defined(role),
                    TokenHash = Tokens.Hash(token),
                    InvitedBy = scope.By.Name,
                    InvitedAt = scope.At,
                    ExpiresAt = expires,
                });
                made = new Invitation($"/account/invitation?token={token}", address, expires);
                return null;
            },
            _ => Task.FromResult(made!),
            cancellation);
    }

    /// <summary>Makes an account with a password at once, without an invitation.</summary>
    public Task<Outcome<Person>> AddAsync(
        Actor actor, string email, string name, Role role, string password, CancellationToken cancellation = default)
    {
        var id = "";
        return changes.OnDeskAsync<Person>(
            actor,
            Role.Administrator,
            Purpose,
            async scope =>
            {
                id = (await newAccounts.CreateAsync(scope.Users, email, name, role, password)).Id;
                return null;
            },
            db => ReadAsync(db, id, cancellation),
            cancellation);
    }

    /// <summary>Gives a person another role; their sessions end, so that the next one has it.</summary>
    public Task<Outcome<Person>> ChangeRoleAsync(
        Actor actor, string personId, Role role, CancellationToken cancellation = default) =>
        ChangeAsync(actor, personId, user => user.Role = NewAccounts.Defined(role), cancellation);

    /// <summary>Ends a person's sessions and keeps them out; what they did stays in the record.</summary>
    public Task<Outcome<Person>> DeactivateAsync(Actor actor, string personId, CancellationToken cancellation = default) =>
        ChangeAsync(actor, personId, user => user.IsActive = false, cancellation);

    /// <summary>Lets a deactivated person in again.</summary>
    public Task<Outcome<Person>> ReactivateAsync(Actor actor, string personId, CancellationToken cancellation = default) =>
        ChangeAsync(actor, personId, user => user.IsActive = true, cancellation);

    /// <summary>Gives a person another address: they sign in with it from now on, and e-mail goes there.</summary>
    public Task<Outcome<Person>> ChangeEmailAsync(
        Actor actor, string personId, string email, CancellationToken cancellation = default) =>
        OnAccountAsync(
            actor,
            personId,
            async (scope, user) =>
            {
                user.UserName = user.Email = NewAccounts.Email(email);
                NewAccounts.Ensure(await scope.Users.UpdateAsync(user));
                log.LogInformation("{Administrator} changed the address of {Person}", scope.By.Id, personId);
                return null;
            },
            cancellation);

    private Task<Outcome<Person>> ChangeAsync(
        Actor actor, string personId, Action<DeskUser> change, CancellationToken cancellation) =>
        OnAccountAsync(
            actor,
            personId,
            async (scope, user) =>
            {
                var (wasActive, before) = (user.IsActive, user.Role);
                change(user);
                if (wasActive == user.IsActive && before == user.Role)
                    return null;
                var isLost = wasActive && before == Role.Administrator && !(user.IsActive && user.Role == Role.Administrator);
                if (isLost && !await scope.Db.Users.AnyAsync(
                    other => other.Id != personId && other.IsActive && other.Role == Role.Administrator, cancellation))
                {
                    return new Outcome<Person>.Invalid(["This is the last administrator. Make somebody else an administrator first."]);
                }

                // Stores the change as well.
                NewAccounts.Ensure(await scope.Users.UpdateSecurityStampAsync(user));
                log.LogInformation(
                    "{Administrator} changed {Person} from {BeforeRole} ({BeforeActive}) to {Role} ({Active})",
                    scope.By.Id, personId, before, wasActive, user.Role, user.IsActive);
                return null;
            },
            cancellation);

    private Task<Outcome<Person>> OnAccountAsync(
        Actor actor, string personId, Func<ChangeScope, DeskUser, Task<Outcome<Person>?>> change, CancellationToken cancellation) =>
        changes.OnDeskAsync<Person>(
            actor,
            Role.Administrator,
            Purpose,
            async scope => await scope.Users.FindByIdAsync(personId) is { } user
                ? await change(scope, user)
                : new Outcome<Person>.NotFound("There is no such account."),
            db => ReadAsync(db, personId, cancellation),
            cancellation);

    private static Task<Person> ReadAsync(FactCheckDb db, string id, CancellationToken cancellation) =>
        db.Users
            .Where(user => user.Id == id)
            .Select(user => new Person(user.Id, user.Name, user.Email!, user.Role, user.IsActive))
            .SingleAsync(cancellation);
}
