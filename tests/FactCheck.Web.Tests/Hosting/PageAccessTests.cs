using System.Reflection;
using System.Security.Claims;
using FactCheck.Core.People;
using FactCheck.Web.Components.Account;
using FactCheck.Web.Components.Pages.Agreement;
using FactCheck.Web.Components.Pages.Drafts;
using FactCheck.Web.Components.Pages.Intake;
using FactCheck.Web.Components.Pages.People;
using FactCheck.Web.Components.Pages.Work;
using FactCheck.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Hosting;

public sealed class PageAccessTests
{
    private static readonly string[] OpenToAll =
        ["/account/denied", "/account/invitation", "/account/sign-in", "/problem/{Code:int}", "/setup"];

    public static TheoryData<Type> Pages => [.. AllPages()];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_SaysWhoMayOpenIt(Type page)
    {
        var isOpen = page.IsDefined(typeof(AllowAnonymousAttribute), inherit: true);
        var isClosed = page.IsDefined(typeof(AuthorizeAttribute), inherit: true);
        Assert.True(isOpen ^ isClosed, $"{page.Name} must be marked either open to all or as asking for a session.");
    }

    [Fact]
    public void Pages_OpenToAll_AreOnlyThoseBeforeASession() => Assert.Equal(OpenToAll,
        AllPages().Where(page => page.IsDefined(typeof(AllowAnonymousAttribute), inherit: true)).SelectMany(Routes).Order());

    [Theory]
    [InlineData(typeof(NewArticle), Policies.Editors)]
    [InlineData(typeof(Rules), Policies.Editors)]
    [InlineData(typeof(ByRule), Policies.Editors)]
    [InlineData(typeof(NewDraft), Policies.Editors)]
    [InlineData(typeof(CheckerAgreement), Policies.Editors)]
    [InlineData(typeof(People), Policies.Administrators)]
    public void Page_ForSomeRoles_NamesItsPolicy(Type page, string policy) =>
        Assert.Contains(page.GetCustomAttributes<AuthorizeAttribute>(), attribute => attribute.Policy == policy);

    [Fact]
    public void AccountPages_LiveOutsideCircuits()
    {
        var account = AllPages().Where(page => page.Namespace == typeof(SignIn).Namespace).ToList();
        Assert.NotEmpty(account);
        Assert.All(account, page => Assert.True(page.IsDefined(typeof(ExcludeFromInteractiveRoutingAttribute), inherit: true), page.Name));
    }

    [Theory]
    [InlineData(Role.Reader, false, false)]
    [InlineData(Role.FactChecker, false, false)]
    [InlineData(Role.Editor, true, false)]
    [InlineData(Role.Administrator, true, true)]
    public async Task Policies_LetInByRole(Role role, bool editors, bool administrators)
    {
        await using var app = FactCheckSite.Build([]);
        var authorization = app.Services.GetRequiredService<IAuthorizationService>();
        var person = new ClaimsPrincipal(new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, "7"), new(ClaimTypes.Name, "Ana Duarte"), new(ClaimTypes.Role, role.ToString())], "test"));

        Assert.Equal(editors, (await authorization.AuthorizeAsync(person, Policies.Editors)).Succeeded);
        Assert.Equal(administrators, (await authorization.AuthorizeAsync(person, Policies.Administrators)).Succeeded);
    }

    [Fact]
    public async Task Endpoints_WithoutAWordOnAccess_AreClosedByTheFallback()
    {
        await using var app = FactCheckSite.Build([]);
        var policies = app.Services.GetRequiredService<IAuthorizationPolicyProvider>();
        var fallback = await policies.GetFallbackPolicyAsync();
        Assert.NotNull(fallback);
        Assert.False((await app.Services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(new ClaimsPrincipal(new ClaimsIdentity()), fallback)).Succeeded);

        var open = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Where(path => !path.Contains('.', StringComparison.Ordinal));
        Assert.Equal(OpenToAll, open.Distinct().Order());
    }

    private static IEnumerable<Type> AllPages() =>
        typeof(FactCheckSite).Assembly.GetTypes().Where(type => type.IsDefined(typeof(RouteAttribute), inherit: false));

    private static IEnumerable<string> Routes(Type page) => page.GetCustomAttributes<RouteAttribute>().Select(route => route.Template);
}
