using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;

namespace FactCheck.EndToEnd;

/// <summary>A desk that has been set up with the sample people, and the steps people take at it.</summary>
public sealed class Desk : IAsyncDisposable
{
    public const string AdministratorEmail = "ida.holm@ledger.example";
    public const string AdministratorPassword = "A long enough passphrase 1";

    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-").FullName;
    private readonly Browser _browser;
    private readonly Dictionary<string, (string Email, string Password)> _people = [];

    private readonly Action<IWebHostBuilder>? _configure;

    private Desk(Browser browser, Action<IWebHostBuilder>? configure) => (_browser, _configure) = (browser, configure);

    public DeskApp App { get; private set; } = null!;

    /// <summary>What the running app is made of, to prepare articles without a browser.</summary>
    public IServiceProvider Services => App.Services;

    /// <summary>Starts the app on an empty database and goes through the setup link; the sample article and people are loaded.</summary>
    /// <param name="configure">What a measurement adds to the app.</param>
    public static async Task<Desk> OpenAsync(Browser browser, Action<IWebHostBuilder>? configure = null)
    {
        var desk = new Desk(browser, configure);
        desk.App = new DeskApp(Path.Combine(desk._folder, "factcheck.db"), configure: configure);
        await desk.SetUpAsync();
        return desk;
    }

    /// <summary>Stops the app and starts it again on the same database, at the same address.</summary>
    public async Task RestartAsync()
    {
        var port = new Uri(App.Address).Port;
        await App.DisposeAsync();
        App = new DeskApp(Path.Combine(_folder, "factcheck.db"), port, _configure);
    }

    /// <summary>Signs in as one of the sample people, by role ("editor", "fact-checker", "reader"), or as the "administrator".</summary>
    public async Task<IPage> SignInAsync(string role, bool phone = false, bool dark = false)
    {
        var page = await _browser.VisitAsync(App.Address, phone, dark);
        await SignInAsync(page, role);
        return page;
    }

    public async Task SignInAsync(IPage page, string role)
    {
        var (email, password) = _people[role];
        await page.GotoAsync("/account/sign-in");
        await page.GetByLabel("Email").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("^[^?]*/$"));
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task SetUpAsync()
    {
        var page = await _browser.VisitAsync(App.Address);
        await page.GotoAsync("/setup?token=" + Uri.EscapeDataString(await App.SetupTokenAsync()));
        await Accessibility.CheckAsync(page);
        await page.GetByLabel("Name").FillAsync("Ida Holm");
        await page.GetByLabel("Email").FillAsync(AdministratorEmail);
        await page.GetByLabel("Password").FillAsync(AdministratorPassword);
        await page.GetByLabel("Load a sample article").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Create administrator" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your desk is ready" })).ToBeVisibleAsync();
        await Accessibility.CheckAsync(page);

        _people["administrator"] = (AdministratorEmail, AdministratorPassword);
        foreach (var person in await page.Locator("dl.people > div").AllAsync())
        {
            var role = (await person.Locator("dt").InnerTextAsync()).Split(", ")[^1];
            var words = await person.Locator("code").AllInnerTextsAsync();
            _people.TryAdd(role, (words[0], words[1]));
        }

        await page.Context.CloseAsync();
    }
}
