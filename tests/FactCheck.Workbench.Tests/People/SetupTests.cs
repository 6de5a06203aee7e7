using FactCheck.Core.People;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Review;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Workbench.Tests.People;

/// <summary>Setting up and the last administrator concern a whole desk, so every test has one of its own.</summary>
public abstract class SetupTests : IAsyncLifetime
{
    private readonly TestDesk desk;

    protected SetupTests(TestDesk desk) => this.desk = desk;

    public sealed class OnSqlite() : SetupTests(new SqliteDesk());

    public sealed class OnPostgres() : SetupTests(new PostgresDesk());

    public Task InitializeAsync() => desk.StartEmptyAsync();

    public Task DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task Setup_NewDesk_MakesTheAdministrator()
    {
        Assert.True(await Setup.IsNeededAsync());
        var done = (await SetUpAsync(await Setup.TokenAsync())).Value();
        Assert.Equal(("Ida Brandt", Role.Administrator), (ActorClaims.ToActor(done.Principal)!.Name, ActorClaims.ToActor(done.Principal)!.Role));
        Assert.True(await desk.Get<Accounts>().IsCurrentAsync(done.Principal));
        Assert.Empty(done.SamplePeople);
        Assert.Null(done.SampleArticle);
        Assert.False(await Setup.IsNeededAsync());
    }

    [Fact]
    public async Task Setup_WrongToken_IsRefused()
    {
        foreach (var token in new[] { "", "guess", (await Setup.TokenAsync())[..^1] })
        {
            Assert.Equal("This setup link is not valid. Open the one the console printed last.", (await SetUpAsync(token)).Refusal());
        }

        Assert.True(await Setup.IsNeededAsync());
    }

    [Fact]
    public async Task Setup_TokenOfAnotherStart_IsRefused()
    {
        await using var restarted = desk.Compose();
        Assert.NotEqual(await Setup.TokenAsync(), await restarted.GetRequiredService<Setup>().TokenAsync());
        Assert.StartsWith("This setup link is not valid.", (await SetUpAsync(await restarted.GetRequiredService<Setup>().TokenAsync())).Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setup_Twice_IsRefused()
    {
        var token = await Setup.TokenAsync();
        (await SetUpAsync(token)).Value();
        Assert.Equal("This desk is set up already. Sign in instead.", (await SetUpAsync(token, "other@desk.example")).Refusal());
    }

    [Fact]
    public async Task Setup_WeakPassword_KeepsTheTokenGood()
    {
        var token = await Setup.TokenAsync();
        Assert.StartsWith(
            "Use at least 12 characters",
            (await Setup.CreateAdministratorAsync(token, "ida@desk.example", "Ida", "short one", loadSample: true)).Error(),
            StringComparison.Ordinal);
        Assert.True(await Setup.IsNeededAsync());
        (await SetUpAsync(token)).Value();
    }

    [Fact]
    public async Task Setup_TenAtOnceOverTwoProcesses_MakesOneAdministrator()
    {
        await using var other = desk.Compose();
        var setups = new[] { Setup, other.GetRequiredService<Setup>() };
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => Task.Run(async () =>
        {
            var setup = setups[number % 2];
            return await setup.CreateAdministratorAsync(await setup.TokenAsync(), $"ida{number}@desk.example", "Ida", TestDesk.Password, loadSample: false);
        })));
        var done = Assert.Single(outcomes.OfType<Outcome<SetupDone>.Saved>()).Value;
        Assert.Equal(9, outcomes.OfType<Outcome<SetupDone>.Forbidden>().Count());
        Assert.Single(await desk.Get<PeopleDirectory>().ListAsync(ActorClaims.ToActor(done.Principal)!));
    }

    [Fact]
    public async Task Setup_WithSample_HasPeopleWhoCanSignInAndAnArticleToCheck()
    {
        var done = (await SetUpAsync(await Setup.TokenAsync(), loadSample: true)).Value();
        Assert.Equal([Role.Editor, Role.FactChecker, Role.FactChecker, Role.Reader], done.SamplePeople.Select(person => person.Role));
        Assert.Equal(4, done.SamplePeople.Select(person => person.Password).Distinct().Count());
        foreach (var person in done.SamplePeople)
        {
            var session = (await desk.Get<Accounts>().SignInAsync(person.Email, person.Password)).Value();
            Assert.Equal((person.Name, person.Role), (ActorClaims.ToActor(session)!.Name, ActorClaims.ToActor(session)!.Role));
        }

        var article = (await desk.Get<ReviewQueries>().ArticleAsync(ActorClaims.ToActor(done.Principal)!, done.SampleArticle!.Value))!;
        Assert.Equal(("Beijing edges closer to Moscow as sanctions bite", "The Daily Ledger"), (article.Title, article.Outlet));
        Assert.InRange(article.Claims.Count, 8, 30);
        Assert.Contains(article.Sentences, sentence => sentence.OutsideStory);
        Assert.Contains(article.Claims, claim => claim.Figures.Any(figure => figure.Value == 100_000_000));
    }

    [Fact]
    public async Task LastAdministrator_CannotBeDemotedOrDeactivated()
    {
        var ida = ActorClaims.ToActor((await SetUpAsync(await Setup.TokenAsync())).Value().Principal)!;
        const string Sentence = "This is the last administrator. Make somebody else an administrator first.";
        Assert.Equal(Sentence, (await People.ChangeRoleAsync(ida, ida.Id, Role.Editor)).Error());
        Assert.Equal(Sentence, (await People.DeactivateAsync(ida, ida.Id)).Error());
        var max = (await People.AddAsync(ida, "max@desk.example", "Max", Role.Administrator, TestDesk.Password)).Value();
        await People.DeactivateAsync(ida, max.Id);
        Assert.Equal(Sentence, (await People.DeactivateAsync(ida, ida.Id)).Error());
        await People.ReactivateAsync(ida, max.Id);
        Assert.False((await People.DeactivateAsync(ida, ida.Id)).Value().IsActive);
    }

    [Fact]
    public async Task LastTwoAdministrators_DemotingEachOtherAtOnce_LeavesOne()
    {
        var ida = ActorClaims.ToActor((await SetUpAsync(await Setup.TokenAsync())).Value().Principal)!;
        var person = (await People.AddAsync(ida, "max@desk.example", "Max", Role.Administrator, TestDesk.Password)).Value();
        var max = new Actor(person.Id, person.Name, person.Role);
        var outcomes = await Task.WhenAll(
            Task.Run(() => People.ChangeRoleAsync(ida, max.Id, Role.Reader)),
            Task.Run(() => People.ChangeRoleAsync(max, ida.Id, Role.Reader)));
        Assert.Single(outcomes, outcome => outcome is Outcome<Person>.Saved);
        Assert.False(await Setup.IsNeededAsync());
    }

    private Setup Setup => desk.Get<Setup>();

    private PeopleDirectory People => desk.Get<PeopleDirectory>();

    private Task<Outcome<SetupDone>> SetUpAsync(string token, string email = "ida@desk.example", bool loadSample = false) =>
        Setup.CreateAdministratorAsync(token, email, "Ida Brandt", TestDesk.Password, loadSample);
}
