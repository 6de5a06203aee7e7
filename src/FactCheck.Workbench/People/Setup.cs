using System.Security.Claims;
using FactCheck.Core;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Intake;
using FactCheck.Workbench.Samples;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactCheck.Workbench.People;

/// <summary>Makes the first administrator of a new desk, for whoever can read the console it was started in.</summary>
public sealed class Setup
{
    private readonly IServiceScopeFactory scopes;
    private readonly NewAccounts newAccounts;
    private readonly ImportArticle import;
    private readonly ILogger<Setup> log;

    // Kept in memory only: a restart prints a new one.
    private readonly string token = Tokens.New();

    internal Setup(IServiceScopeFactory scopes, NewAccounts newAccounts, ImportArticle import, ILogger<Setup> log) =>
        (this.scopes, this.newAccounts, this.import, this.log) = (scopes, newAccounts, import, log);

    /// <summary>Whether the desk has no active administrator yet.</summary>
    public async Task<bool> IsNeededAsync(CancellationToken cancellation = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await IsNeededAsync(scope.ServiceProvider.GetRequiredService<FactCheckDb>(), cancellation);
    }

    /// <summary>The token that allows setting up, the same until the program ends; worthless once there is an administrator.</summary>
    public Task<string> TokenAsync(CancellationToken cancellation = default) => Task.FromResult(token);

    /// <summary>
    /// Makes the administrator and, where asked, the sample people and article. Of several at the same moment one
    /// succeeds.
    /// </summary>
    public async Task<Outcome<SetupDone>> CreateAdministratorAsync(
        string token, string email, string name, string password, bool loadSample, CancellationToken cancellation = default)
    {
        if (!Tokens.Same(token ?? "", this.token))
            return new Outcome<SetupDone>.Forbidden("This setup link is not valid. Open the one the console printed last.");
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FactCheckDb>();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<DeskUser>>();
        DeskUser administrator;
        var people = new List<SamplePerson>();
        await using (var transaction = await db.BeginDeskChangeAsync(cancellation))
        {
            if (!await IsNeededAsync(db, cancellation))
                return new Outcome<SetupDone>.Forbidden("This desk is set up already. Sign in instead.");
            try
            {
                administrator = await newAccounts.CreateAsync(users, email, name, Role.Administrator, password);
                if (loadSample)
                    await AddSamplePeopleAsync(users, people);
            }
            catch (RuleBrokenException broken)
            {
                return new Outcome<SetupDone>.Invalid(broken.Errors);
            }

            await transaction.CommitAsync(CancellationToken.None);
        }

        log.LogInformation("The desk was set up; {Person} is its first administrator", administrator.Id);
        var article = loadSample ? await ImportSampleAsync(administrator, CancellationToken.None) : null;
        return new Outcome<SetupDone>.Saved(new SetupDone(Principals.Of(administrator), people, article));
    }

    private static async Task<bool> IsNeededAsync(FactCheckDb db, CancellationToken cancellation) =>
        !await db.Users.AnyAsync(user => user.IsActive && user.Role == Role.Administrator, cancellation);

    private async Task AddSamplePeopleAsync(UserManager<DeskUser> users, List<SamplePerson> people)
    {
        foreach (var (name, email, role) in SampleDesk.People)
        {
            if (await users.FindByEmailAsync(email) is not null)
                continue;
            var password = Tokens.NewPassword();
            await newAccounts.CreateAsync(users, email, name, role, password);
            people.Add(new SamplePerson(name, email, role, password));
        }
    }

    private async Task<int?> ImportSampleAsync(DeskUser administrator, CancellationToken cancellation)
    {
        var actor = new Actor(administrator.Id, administrator.Name, administrator.Role);
        return await import.RunAsync(actor, SampleDesk.Article(), evenIfDuplicate: false, cancellation) switch
        {
            Outcome<int>.Saved saved => saved.Value,
            Outcome<int>.Conflict known => known.Current,
            var other => throw new InvalidOperationException($"The sample article was not taken in: {other}"),
        };
    }
}
