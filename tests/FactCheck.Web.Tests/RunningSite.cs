using FactCheck.Core.People;
using FactCheck.Web.Hosting;
using FactCheck.Workbench;
using FactCheck.Workbench.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests;

/// <summary>The whole site on a free port over a database of its own, with one person of each role.</summary>
public class RunningSite : IAsyncLifetime
{
    public const string Password = "four words in a row";

    private readonly string folder = Directory.CreateTempSubdirectory("factcheck-web-").FullName;
    private readonly WebApplication app;
    private int people;

    public RunningSite()
        : this([])
    {
    }

    /// <param name="settings">What it runs with besides, as on the command line.</param>
    protected RunningSite(IEnumerable<string> settings) => app = FactCheckSite.Build(
        ["--urls=http://127.0.0.1:0", $"--FactCheck:Database={Path.Combine(folder, "desk.db")}", "--Logging:LogLevel:Default=None", .. settings]);

    public Uri Address => new(app.Urls.First());

    public Actor Administrator { get; private set; } = null!;

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>Someone new of that role; their password is <see cref="Password"/>.</summary>
    public async Task<(Actor Actor, string Email)> AddPersonAsync(Role role)
    {
        var number = Interlocked.Increment(ref people);
        var email = $"person{number}@desk.example";
        var added = Assert.IsType<Outcome<Person>.Saved>(await Get<PeopleDirectory>().AddAsync(Administrator, email, $"Person {number}", role, Password)).Value;
        return (new Actor(added.Id, added.Name, added.Role), email);
    }

    public async Task InitializeAsync()
    {
        await app.Services.StartFactCheckAsync();
        await app.StartAsync();
        var setup = Get<Setup>();
        var done = Assert.IsType<Outcome<SetupDone>.Saved>(
            await setup.CreateAdministratorAsync(await setup.TokenAsync(), "first@desk.example", "First Administrator", Password, loadSample: false));
        Administrator = ActorClaims.ToActor(done.Value.Principal)!;
    }

    public virtual async Task DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
