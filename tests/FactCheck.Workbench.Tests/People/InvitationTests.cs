using FactCheck.Core.People;
using FactCheck.Workbench.People;

namespace FactCheck.Workbench.Tests.People;

public abstract class InvitationTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : InvitationTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : InvitationTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Invite_Accepted_MakesTheAccountOnce()
    {
        var (invitation, token) = await InviteAsync("new.checker@desk.example", Role.FactChecker);
        Assert.Equal(desk.Clock.GetUtcNow().AddDays(7), invitation.ExpiresAt);
        Assert.Equal(new PendingInvitation("new.checker@desk.example", "New Checker"), await desk.Get<Accounts>().InvitationAsync(token));
        var session = (await desk.Get<Accounts>().AcceptInvitationAsync(token, " Nia Cole ", TestDesk.Password)).Value();
        var actor = ActorClaims.ToActor(session)!;
        Assert.Equal(("Nia Cole", Role.FactChecker), (actor.Name, actor.Role));
        Assert.True(await desk.Get<Accounts>().IsCurrentAsync(session));
        Assert.Contains(await desk.Get<PeopleDirectory>().AssigneesAsync(desk.Editor), person => person.Id == actor.Id);
        Assert.Null(await desk.Get<Accounts>().InvitationAsync(token));
        Assert.Equal(
            "This invitation has been used, replaced or has expired. Ask for a new one.",
            (await desk.Get<Accounts>().AcceptInvitationAsync(token, "Again", TestDesk.Password)).Absence());
    }

    [Fact]
    public async Task Accept_TenTimesAtOnce_MakesOneAccount()
    {
        var (_, token) = await InviteAsync("raced@desk.example", Role.Reader);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(number =>
            Task.Run(() => desk.Get<Accounts>().AcceptInvitationAsync(token, $"Racer {number}", TestDesk.Password))));
        Assert.Single(outcomes, outcome => outcome is Outcome<System.Security.Claims.ClaimsPrincipal>.Saved);
        Assert.Single(await desk.Get<PeopleDirectory>().ListAsync(desk.Administrator), person => person.Email == "raced@desk.example");
    }

    [Fact]
    public async Task Accept_WithAWeakPassword_KeepsTheInvitation()
    {
        var (_, token) = await InviteAsync("weak@desk.example", Role.Reader);
        Assert.Equal(
            "Use at least 12 characters for the password; a few words in a row will do.",
            (await desk.Get<Accounts>().AcceptInvitationAsync(token, "Weak", "abcdefgh")).Error());
        Assert.Equal(
            ["Use at least 12 characters for the password; a few words in a row will do.", "Use at least 5 different characters in the password."],
            (await desk.Get<Accounts>().AcceptInvitationAsync(token, "Weak", "aaaa")).Errors());
        Assert.Equal("Give a name.", (await desk.Get<Accounts>().AcceptInvitationAsync(token, " ", TestDesk.Password)).Error());
        Assert.Equal(
            "Use at most 200 characters for the password.",
            (await desk.Get<Accounts>().AcceptInvitationAsync(token, "Weak", new string('p', 1_000_000))).Error());
        Assert.NotNull(await desk.Get<Accounts>().InvitationAsync(token));
    }

    [Fact]
    public async Task Accept_AfterSevenDays_IsRefused()
    {
        var (invitation, token) = await InviteAsync("late@desk.example", Role.Reader);
        desk.Clock.SetUtcNow(invitation.ExpiresAt);
        Assert.Null(await desk.Get<Accounts>().InvitationAsync(token));
        Assert.StartsWith("This invitation", (await desk.Get<Accounts>().AcceptInvitationAsync(token, "Late", TestDesk.Password)).Absence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invite_Again_EndsTheEarlierInvitation()
    {
        var (_, first) = await InviteAsync("twice@desk.example", Role.Reader);
        var (_, second) = await InviteAsync("TWICE@desk.example", Role.Editor);
        Assert.Null(await desk.Get<Accounts>().InvitationAsync(first));
        Assert.Equal(Role.Editor, ActorClaims.ToActor((await desk.Get<Accounts>().AcceptInvitationAsync(second, "Twice", TestDesk.Password)).Value())!.Role);
    }

    [Fact]
    public async Task Invite_SomebodyWithAnAccount_IsRefused()
    {
        var (_, token) = await InviteAsync("known@desk.example", Role.Reader);
        await desk.Get<Accounts>().AcceptInvitationAsync(token, "Known", TestDesk.Password);
        Assert.Equal(
            "Known@desk.example has an account already.",
            (await desk.Get<PeopleDirectory>().InviteAsync(desk.Administrator, "Known@desk.example", "Known", Role.Reader)).Error());
    }

    [Theory]
    [InlineData("", "Give an email address.")]
    [InlineData("ana", "“ana” is not an email address.")]
    [InlineData("Ana <ana@desk.example>", "“Ana <ana@desk.example>” is not an email address.")]
    public async Task Invite_WrongAddress_IsRefused(string email, string sentence) =>
        Assert.Equal(sentence, (await desk.Get<PeopleDirectory>().InviteAsync(desk.Administrator, email, "Ana", Role.Reader)).Error());

    [Theory]
    [InlineData("")]
    [InlineData("not a token")]
    public async Task Invitation_UnknownToken_IsNull(string token) => Assert.Null(await desk.Get<Accounts>().InvitationAsync(token));

    private async Task<(Invitation Invitation, string Token)> InviteAsync(string email, Role role)
    {
        var invitation = (await desk.Get<PeopleDirectory>().InviteAsync(desk.Administrator, email, "New Checker", role)).Value();
        const string Start = "/account/invitation?token=";
        Assert.StartsWith(Start, invitation.Path, StringComparison.Ordinal);
        return (invitation, invitation.Path[Start.Length..]);
    }
}
