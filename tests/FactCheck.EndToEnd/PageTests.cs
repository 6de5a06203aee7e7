using Microsoft.Playwright;

namespace FactCheck.EndToEnd;

/// <summary>Every page as the administrator sees it on the sample desk: in light and dark, on a desktop and on a phone.</summary>
public sealed class PageTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly (string Name, string Path)[] Pages =
    [
        ("desk", "/"),
        ("queue", "/queue"),
        ("new", "/articles/new"),
        ("new-files", "/articles/new?from=files"),
        ("new-address", "/articles/new?from=address"),
        ("draft", "/articles/1/draft"),
        ("copy", "/articles/1/copy"),
        ("draft-file", "/articles/1/draft?from=file"),
        ("review", "/articles/1?show=all"),
        ("claim", "/articles/1?claim=5&show=all"),
        ("report", "/articles/1/report"),
        ("search-hits", "/search?q=said"),
        ("search-none", "/search?q=%22%22"),
        ("claims", "/claims"),
        ("claims-filtered", "/claims?state=open&due=someday"),
        ("work", "/work"),
        ("work-rules", "/work/rules"),
        ("assign-by-rule", "/articles/1/assign"),
        ("speakers", "/speakers"),
        ("speaker", "/speakers/1"),
        ("speaker-edit", "/speakers/1?do=edit"),
        ("speaker-merge", "/speakers/1?do=merge"),
        ("speaker-split", "/speakers/1?do=split"),
        ("agreement", "/agreement"),
        ("notifications", "/notifications"),
        ("people", "/people"),
        ("checklists", "/checklists"),
        ("keys", "/keys"),
        ("password", "/account/password"),
        ("missing", "/articles/999"),
        ("nowhere", "/no-such-page"),
    ];

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task EveryPage_BreaksNoAccessibilityRule_AndFitsTheScreen(bool phone, bool dark)
    {
        await using var desk = await Desk.OpenAsync(browser);
        var look = $"{(phone ? "phone" : "desktop")}-{(dark ? "dark" : "light")}";

        var stranger = await browser.VisitAsync(desk.App.Address, phone, dark);
        await stranger.GotoAsync("/account/sign-in");
        await CheckAsync(stranger, $"sign-in-{look}");

        var page = await desk.SignInAsync("administrator", phone, dark);
        foreach (var (name, path) in Pages)
        {
            await page.GotoAsync(path);
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
            await CheckAsync(page, $"{name}-{look}");
        }
    }

    private static async Task CheckAsync(IPage page, string picture)
    {
        await Pictures.TakeAsync(page, picture);
        await Accessibility.CheckAsync(page);
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{page.Url} is {overflow} pixels wider than the screen.");
    }
}
