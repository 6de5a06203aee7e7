using System.Security.Claims;
using FactCheck.Core.People;
using FactCheck.Workbench.People;

namespace FactCheck.Workbench.Tests.People;

public abstract class AccountsTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : AccountsTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : AccountsTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task SignIn_RightPassword_IsWhoTheyAre()
    {
        var (person, email) = await PersonAsync();
        var session = (await Accounts.SignInAsync($" {email.ToUpperInvariant()} ", TestDesk.Password)).Value();
        Assert.Equal(person, ActorClaims.ToActor(session));
        Assert.True(session.Identity!.IsAuthenticated);
        Assert.Equal(email, session.FindFirstValue(ClaimTypes.Email));
    }

    [Fact]
    public async Task SignIn_WrongAddressOrPassword_SaysTheSame()
    {
        var (_, email) = await PersonAsync();
        const string Sentence = "The email address or the password is not right.";
        Assert.Equal(Sentence, (await Accounts.SignInAsync(email, "wrong")).Error());
        Assert.Equal(Sentence, (await Accounts.SignInAsync("nobody@desk.example", TestDesk.Password)).Error());
        Assert.Equal(Sentence, (await Accounts.SignInAsync("", "")).Error());
        Assert.Equal(Sentence, (await Accounts.SignInAsync(email, new string('x', 1_000_000))).Error());
    }

    [Fact]
    public async Task SignIn_FiveWrongPasswords_MakeTheAccountRest()
    {
        var (_, email) = await PersonAsync();
        for (var tries = 0; tries < 5; tries++)
        {
            Assert.StartsWith("The email address", (await Accounts.SignInAsync(email, "wrong")).Error(), StringComparison.Ordinal);
        }

        const string Resting = "Too many wrong passwords. Wait ten minutes, then try again.";
        Assert.Equal(Resting, (await Accounts.SignInAsync(email, TestDesk.Password)).Error());
        desk.Clock.Advance(TimeSpan.FromMinutes(9));
        Assert.Equal(Resting, (await Accounts.SignInAsync(email, TestDesk.Password)).Error());
        desk.Clock.Advance(TimeSpan.FromMinutes(1));
        (await Accounts.SignInAsync(email, TestDesk.Password)).Value();
    }

    [Fact]
    public async Task SignIn_RightPassword_ForgetsTheWrongOnes()
    {
        var (_, email) = await PersonAsync();
        for (var tries = 0; tries < 12; tries++)
        {
            if (tries % 4 == 3)
                (await Accounts.SignInAsync(email, TestDesk.Password)).Value();
            else
                await Accounts.SignInAsync(email, "wrong");
        }
    }

    [Fact]
    public async Task SignIn_FortyWrongPasswordsAtOnce_OnlyFiveAreLookedAt()
    {
        var (_, email) = await PersonAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => Accounts.SignInAsync(email, "wrong"))));
        Assert.Equal(5, outcomes.Count(outcome => outcome.Error().StartsWith("The email address", StringComparison.Ordinal)));
        Assert.StartsWith("Too many", (await Accounts.SignInAsync(email, TestDesk.Password)).Error(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deactivate_EndsSessionsAndKeepsOut()
    {
        var (person, email) = await PersonAsync();
        var session = (await Accounts.SignInAsync(email, TestDesk.Password)).Value();
        Assert.True(await Accounts.IsCurrentAsync(session));
        Assert.False((await People.DeactivateAsync(desk.Administrator, person.Id)).Value().IsActive);
        Assert.False(await Accounts.IsCurrentAsync(session));
        Assert.Equal("This account is no longer active. Ask an administrator.", (await Accounts.SignInAsync(email, TestDesk.Password)).Error());
        Assert.DoesNotContain(await People.AssigneesAsync(desk.Editor), assignee => assignee.Id == person.Id);
        Assert.True((await People.ReactivateAsync(desk.Administrator, person.Id)).Value().IsActive);
        Assert.False(await Accounts.IsCurrentAsync(session));
        Assert.True(await Accounts.IsCurrentAsync((await Accounts.SignInAsync(email, TestDesk.Password)).Value()));
    }

    [Fact]
    public async Task ChangeRole_EndsSessions()
    {
        var (person, email) = await PersonAsync();
        var session = (await Accounts.SignInAsync(email, TestDesk.Password)).Value();
        Assert.Equal(Role.Editor, (await People.ChangeRoleAsync(desk.Administrator, person.Id, Role.Editor)).Value().Role);
        Assert.False(await Accounts.IsCurrentAsync(session));
        Assert.Equal(Role.Editor, ActorClaims.ToActor((await Accounts.SignInAsync(email, TestDesk.Password)).Value())!.Role);
    }

    [Fact]
    public async Task ChangeEmail_SignsInWithTheNewOneOnly_AndTheOldOneIsFree()
    {
        var (person, email) = await PersonAsync();
        Assert.Equal("moved@desk.example", (await People.ChangeEmailAsync(desk.Administrator, person.Id, " moved@desk.example ")).Value().Email);
        Assert.Equal(person, ActorClaims.ToActor((await Accounts.SignInAsync("Moved@desk.example", TestDesk.Password)).Value()));
        Assert.Equal("The email address or the password is not right.", (await Accounts.SignInAsync(email, TestDesk.Password)).Error());
        (await People.ChangeEmailAsync(desk.Administrator, person.Id, email)).Value();
    }

    [Fact]
    public async Task ChangeEmail_TakenOrNone_IsRefused()
    {
        var ((person, email), (_, taken)) = (await PersonAsync(), await PersonAsync());
        Assert.Equal($"{taken} has an account already.", (await People.ChangeEmailAsync(desk.Administrator, person.Id, taken)).Error());
        Assert.Equal("“here” is not an email address.", (await People.ChangeEmailAsync(desk.Administrator, person.Id, "here")).Error());
        Assert.Equal("There is no such account.", (await People.ChangeEmailAsync(desk.Administrator, "nobody", "a@desk.example")).Absence());
        (await Accounts.SignInAsync(email, TestDesk.Password)).Value();
    }

    [Fact]
    public async Task ChangeRole_ToTheSame_KeepsSessions()
    {
        var (person, email) = await PersonAsync();
        var session = (await Accounts.SignInAsync(email, TestDesk.Password)).Value();
        await People.ChangeRoleAsync(desk.Administrator, person.Id, person.Role);
        Assert.True(await Accounts.IsCurrentAsync(session));
    }

    [Fact]
    public async Task IsCurrent_ForgedOrEmptySession_IsFalse()
    {
        var (_, email) = await PersonAsync();
        var session = (await Accounts.SignInAsync(email, TestDesk.Password)).Value();
        Assert.False(await Accounts.IsCurrentAsync(new ClaimsPrincipal(new ClaimsIdentity())));
        foreach (var type in new[] { ClaimTypes.Role, ClaimTypes.NameIdentifier, "AspNet.Identity.SecurityStamp" })
        {
            var forged = new ClaimsIdentity(
                session.Claims.Select(claim => claim.Type == type ? new Claim(type, type == ClaimTypes.Role ? "Administrator" : "other") : claim), "test");
            Assert.False(await Accounts.IsCurrentAsync(new ClaimsPrincipal(forged)));
        }
    }

    [Fact]
    public async Task ChangePassword_EndsOtherSessionsAndKeepsThisOne()
    {
        var (person, email) = await PersonAsync();
        var elsewhere = (await Accounts.SignInAsync(email, TestDesk.Password)).Value();
        var here = (await Accounts.ChangePasswordAsync(person, TestDesk.Password, "another five plain words")).Value();
        Assert.True(await Accounts.IsCurrentAsync(here));
        Assert.False(await Accounts.IsCurrentAsync(elsewhere));
        (await Accounts.SignInAsync(email, "another five plain words")).Value();
        Assert.Equal("The email address or the password is not right.", (await Accounts.SignInAsync(email, TestDesk.Password)).Error());
    }

    [Fact]
    public async Task ChangePassword_WrongOrWeak_IsRefused()
    {
        var (person, _) = await PersonAsync();
        Assert.Equal("The current password is not right.", (await Accounts.ChangePasswordAsync(person, "wrong", "another five plain words")).Error());
        Assert.StartsWith("Use at least 12 characters", (await Accounts.ChangePasswordAsync(person, TestDesk.Password, "short one")).Error(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_TakenAddress_IsRefused()
    {
        var (_, email) = await PersonAsync();
        Assert.Equal($"{email} has an account already.", (await People.AddAsync(Actor.CommandLine, email, "Twin", Role.Reader, TestDesk.Password)).Error());
    }

    [Fact]
    public async Task List_IsForAdministratorsOnly()
    {
        Assert.NotEmpty(await People.ListAsync(desk.Administrator));
        Assert.Empty(await People.ListAsync(desk.Editor));
        Assert.Empty(await People.AssigneesAsync(desk.Reader));
        Assert.DoesNotContain(await People.AssigneesAsync(desk.Checker), person => person.Role == Role.Reader);
    }

    [Fact]
    public async Task ChangeRole_Unknown_SaysSo()
    {
        Assert.Equal("There is no such account.", (await People.ChangeRoleAsync(desk.Administrator, "nobody", Role.Reader)).Absence());
        Assert.Equal(
            "Choose a role: reader, fact-checker, editor or administrator.",
            (await People.ChangeRoleAsync(desk.Administrator, desk.Reader.Id, (Role)99)).Error());
    }

    private Accounts Accounts => desk.Get<Accounts>();

    private PeopleDirectory People => desk.Get<PeopleDirectory>();

    private async Task<(Actor Person, string Email)> PersonAsync()
    {
        var email = $"{Guid.NewGuid():N}@desk.example";
        var person = (await People.AddAsync(Actor.CommandLine, email, "Some Body", Role.FactChecker, TestDesk.Password)).Value();
        return (new Actor(person.Id, person.Name, person.Role), email);
    }
}
