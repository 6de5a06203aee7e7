using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using FactCheck.Core.People;
using FactCheck.Web.Hosting;
using FactCheck.Workbench;
using FactCheck.Workbench.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Tests.Hosting;

public sealed class SiteTests(RunningSite site) : IClassFixture<RunningSite>, IDisposable
{
    private readonly Visitor visitor = new(site.Address);

    public static TheoryData<string> ClosedPages => [.. typeof(FactCheckSite).Assembly.GetTypes()
        .Where(type => !type.IsDefined(typeof(AllowAnonymousAttribute), inherit: true))
        .SelectMany(type => type.GetCustomAttributes<RouteAttribute>(inherit: false))
        .Select(route => Regex.Replace(route.Template, "{[^}]*}", "1"))];

    public void Dispose() => visitor.Dispose();

    [Theory]
    [MemberData(nameof(ClosedPages))]
    public async Task Page_WithoutSession_AsksToSignIn(string path)
    {
        var answer = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/account/sign-in", answer.Headers.Location!.AbsolutePath);
        Assert.Contains(Uri.EscapeDataString(path), answer.Headers.Location.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownPage_WithoutSession_AsksToSignIn() =>
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/no/such/page")).StatusCode);

    [Fact]
    public async Task Circuit_WithoutSession_IsRefused() =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.PostAsync("/_blazor/negotiate?negotiateVersion=1")).StatusCode);

    [Theory]
    [InlineData(Role.Reader, "/articles/new", false)]
    [InlineData(Role.FactChecker, "/articles/new", false)]
    [InlineData(Role.Editor, "/articles/new", true)]
    [InlineData(Role.Editor, "/people", false)]
    [InlineData(Role.Administrator, "/people", true)]
    [InlineData(Role.Reader, "/speakers", true)]
    public async Task Page_OfARole_OpensForThatRole(Role role, string path, bool opens)
    {
        await visitor.SignInAsync((await site.AddPersonAsync(role)).Email);
        var answer = await visitor.GetAsync(path);
        Assert.Equal(opens ? HttpStatusCode.OK : HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(opens ? null : "/account/denied", answer.Headers.Location?.AbsolutePath);
    }

    [Fact]
    public async Task EveryAnswer_KeepsOtherOriginsOut()
    {
        var answer = await visitor.GetAsync("/account/sign-in");
        var policy = string.Join(';', answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src 'self' 'unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.DoesNotMatch("(src|href)=\"(https?:)?//", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task StyleSheets_AreServed_AsTheyAreInTheRepository()
    {
        var css = await visitor.ReadAsync("/css/app.css");
        Assert.Contains("--paper: light-dark(", css, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownPage_WithSession_Is404InWords()
    {
        await visitor.SignInAsync((await site.AddPersonAsync(Role.Reader)).Email);
        var answer = await visitor.GetAsync("/no/such/page");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is no such page", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("light", "data-theme=\"light\"")]
    [InlineData("dark", "data-theme=\"dark\"")]
    [InlineData("\"><script>", "<html lang=\"en\">")]
    public async Task Theme_Chosen_IsInTheFirstByteOfThePage(string cookie, string html)
    {
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = site.Address };
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/account/sign-in");
        ask.Headers.Add("Cookie", $"factcheck.theme={Uri.EscapeDataString(cookie)}");
        Assert.Contains(html, await (await http.SendAsync(ask)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_WrongPassword_SaysOneSentence_AndKeepsTheAddress()
    {
        var answer = await visitor.SendFormAsync("/account/sign-in", ("Input.Email", "who@desk.example"), ("Input.Password", "not this one"));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Single(Regex.Matches(page, "role=\"alert\""));
        Assert.Contains("value=\"who@desk.example\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("not this one", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_FormThatStoodOpenForTooLong_SaysWhatToDo()
    {
        var answer = await visitor.PostAsync("/account/sign-in", ("_handler", "sign-in"), ("Input.Email", "who@desk.example"), ("Input.Password", "p"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Go back, reload the page and send it again.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_WithoutFields_SaysWhatIsMissing()
    {
        var page = await (await visitor.SendFormAsync("/account/sign-in", ("Input.Email", ""), ("Input.Password", ""))).Content.ReadAsStringAsync();
        Assert.Contains("Type your email address.", page, StringComparison.Ordinal);
        Assert.Contains("Type your password.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_GoesBackToWhereItWasAskedFor_NeverElsewhere()
    {
        var (_, email) = await site.AddPersonAsync(Role.Reader);
        (string, string)[] fields = [("Input.Email", email), ("Input.Password", RunningSite.Password)];
        Assert.EndsWith("/queue", (await visitor.SendFormAsync("/account/sign-in?returnUrl=%2Fqueue", fields)).Headers.Location!.ToString(), StringComparison.Ordinal);
        using var other = new Visitor(site.Address);
        var away = (await other.SendFormAsync("/account/sign-in?returnUrl=%2F%2Felsewhere.example", fields)).Headers.Location!.ToString();
        Assert.DoesNotContain("elsewhere", away, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignOut_WithoutToken_IsRefused_WithToken_EndsTheSession()
    {
        await visitor.SignInAsync((await site.AddPersonAsync(Role.Reader)).Email);
        var refused = await visitor.PostAsync("/account/sign-out", ("returnUrl", "/"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("It may have stood open for too long.", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/queue")).StatusCode);

        var token = await visitor.SignOutTokenAsync();
        await visitor.PostAsync("/account/sign-out", ("returnUrl", "/"), ("__RequestVerificationToken", token));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/queue")).StatusCode);
    }

    [Fact]
    public async Task Session_OfADeactivatedPerson_IsOver()
    {
        var (person, email) = await site.AddPersonAsync(Role.FactChecker);
        await visitor.SignInAsync(email);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/queue")).StatusCode);
        await site.Get<PeopleDirectory>().DeactivateAsync(site.Administrator, person.Id);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/queue")).StatusCode);
    }

    [Fact]
    public async Task ChangingThePassword_KeepsThisSession_EndsTheOthers()
    {
        var (_, email) = await site.AddPersonAsync(Role.Editor);
        using var elsewhere = new Visitor(site.Address);
        await elsewhere.SignInAsync(email);
        await visitor.SignInAsync(email);
        var answer = await visitor.SendFormAsync("/account/password", ("Input.Current", RunningSite.Password), ("Input.Next", "another four words here"));
        Assert.Contains("Your password is changed", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/queue")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetAsync("/queue")).StatusCode);
    }

    [Fact]
    public async Task Invitation_WorksOnce()
    {
        var made = Assert.IsType<Outcome<Invitation>.Saved>(
            await site.Get<PeopleDirectory>().InviteAsync(site.Administrator, $"{Guid.NewGuid():N}@desk.example", "New Person", Role.Reader)).Value;
        Assert.Contains("value=\"New Person\"", await visitor.ReadAsync(made.Path), StringComparison.Ordinal);
        await visitor.SendFormAsync(made.Path, ("Input.Name", "New Person"), ("Input.Password", RunningSite.Password));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/queue")).StatusCode);
        using var second = new Visitor(site.Address);
        Assert.Contains("has been used or has run out", await second.ReadAsync(made.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setup_OnceDone_OffersNoForm()
    {
        var page = await visitor.ReadAsync($"/setup?token={await site.Get<Setup>().TokenAsync()}");
        Assert.Contains("Already set up", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", page, StringComparison.Ordinal);
    }
}
