using System.Collections.Concurrent;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Extraction.Pipeline;
using FactCheck.Tests;
using FactCheck.Workbench.Intake;
using FactCheck.Workbench.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace FactCheck.Workbench.Tests;

/// <summary>A running desk over a database of its own, with a person of each role; time stands still.</summary>
public abstract class TestDesk : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, ExtractionResult> stories = new();
    private readonly TestDatabase database;
    private ServiceProvider services = null!;
    private int queries;
    private int people;

    protected TestDesk(TestDatabase database) => this.database = database;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero));

    /// <summary>What the desk runs with besides its database.</summary>
    protected virtual IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>();

    public Actor Reader { get; private set; } = null!;

    public Actor Checker { get; private set; } = null!;

    public Actor OtherChecker { get; private set; } = null!;

    public Actor Editor { get; private set; } = null!;

    public Actor Administrator { get; private set; } = null!;

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>A desk nobody has set up.</summary>
    public async Task StartEmptyAsync()
    {
        services = Compose();
        await services.StartFactCheckAsync();
    }

    public async Task InitializeAsync()
    {
        await StartEmptyAsync();
        Reader = await PersonAsync("Rob Ellis", Role.Reader);
        Checker = await PersonAsync("Sam Okoro", Role.FactChecker);
        OtherChecker = await PersonAsync("Mei Kato", Role.FactChecker);
        Editor = await PersonAsync("Ana Duarte", Role.Editor);
        Administrator = await PersonAsync("Ida Brandt", Role.Administrator);
    }

    public virtual async Task DisposeAsync()
    {
        if (services is not null)
            await services.DisposeAsync();
        await database.DisposeAsync();
    }

    /// <summary>The same desk as another process sees it, or as it is after a restart.</summary>
    public ServiceProvider Compose()
    {
        var composed = new ServiceCollection();
        composed.AddSingleton<TimeProvider>(Clock);
        composed.AddSingleton<ExtractText>((text, published, cancellation) =>
            stories.TryGetValue(text, out var found) ? found : ExtractionPipeline.Default.Extract(text, published, cancellation));
        composed.AddFactCheck(new ConfigurationBuilder().AddInMemoryCollection(database.Settings).AddInMemoryCollection(Settings).Build());
        composed.AddLogging(logging => logging.AddProvider(new QueryCounter(() => Interlocked.Increment(ref queries))).AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Information));
        // Hashing is meant to be slow; here nothing depends on it.
        composed.Configure<PasswordHasherOptions>(options => options.IterationCount = 1);
        return composed.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    /// <summary>An active account; its password is <see cref="Password"/>.</summary>
    public async Task<Actor> PersonAsync(string name, Role role)
    {
        var email = $"person{Interlocked.Increment(ref people)}@desk.example";
        var person = (await Get<PeopleDirectory>().AddAsync(Actor.CommandLine, email, name, role, Password)).Value();
        return new Actor(person.Id, person.Name, person.Role);
    }

    public const string Password = "five plain words will do";

    public Actor As(Role role) => role switch
    {
        Role.Reader => Reader,
        Role.FactChecker => Checker,
        Role.Editor => Editor,
        Role.Administrator => Administrator,
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public Task<FactCheckDb> OpenAsync() => Get<IDbContextFactory<FactCheckDb>>().CreateDbContextAsync();

    /// <summary>Brings a story in; the program finds in it what the story says.</summary>
    public async Task<int> ImportAsync(Story story) =>
        (await Get<ImportArticle>().RunAsync(Editor, Expect(story))).Value();

    /// <summary>Brings a draft in; the program finds in it what is given.</summary>
    public async Task<int> ImportAsync(ArticleDraft draft, ExtractionResult found)
    {
        ArgumentNullException.ThrowIfNull(draft);
        stories[draft.Text] = found;
        return (await Get<ImportArticle>().RunAsync(Editor, draft)).Value();
    }

    /// <summary>How many statements reach the database while <paramref name="run"/> runs; meant for a desk nothing else uses meanwhile.</summary>
    public async Task<int> CountQueriesAsync(Func<Task> run)
    {
        ArgumentNullException.ThrowIfNull(run);
        queries = 0;
        await run();
        return queries;
    }

    /// <summary>Has the program find in a story what it says, without bringing it in.</summary>
    public ArticleDraft Expect(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var (draft, found) = story.Build();
        stories[draft.Text] = found;
        return draft;
    }
}
