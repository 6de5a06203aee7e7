using System.Text.RegularExpressions;
using FactCheck.Core.People;
using FactCheck.Workbench;
using FactCheck.Workbench.Intake;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace FactCheck.EndToEnd;

/// <summary>The review page under what is broken, huge, hostile or happens at the wrong time.</summary>
public sealed class ReviewFaultTests(SampleDesk sample) : IClassFixture<SampleDesk>
{
    [Fact]
    public async Task Note_OfAMegabyte_TakesWhatFits_AndSaysWhatIsLeftOut()
    {
        var checker = await sample.Desk.SignInAsync("fact-checker");
        await checker.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var card = await OpenAsync(checker, 1);
        await checker.Keyboard.PressAsync("u");
        var note = card.GetByLabel("Note");
        await Assertions.Expect(note).ToBeFocusedAsync();

        await checker.EvaluateAsync("() => navigator.clipboard.writeText('Searched. '.repeat(100_000))");
        await checker.Keyboard.PressAsync("Control+v");
        await Assertions.Expect(checker.GetByText("The last 990,000 of what you pasted are left out.")).ToBeVisibleAsync();
        await Accessibility.CheckAsync(checker);

        await checker.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(card.Locator(".standing")).ToContainTextAsync("Unsourced");
        await Assertions.Expect(checker.GetByText("are left out")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Note_OfEmojiAndHostileMarkup_IsShownAsTyped_AndRunsNothing()
    {
        const string hostile = "🦆🦆🦆 <img src=x onerror='window.ran = 1'><script>window.ran = 1</script> [here](javascript:window.ran=1) **no**";
        var checker = await sample.Desk.SignInAsync("fact-checker");
        var card = await OpenAsync(checker, 2);
        await checker.Keyboard.PressAsync("u");
        await card.GetByLabel("Note").FillAsync(hostile);
        await checker.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(card.Locator(".standing")).ToContainTextAsync("Unsourced");
        await Assertions.Expect(card).ToContainTextAsync("<script>window.ran = 1</script>");

        await checker.GotoAsync("/articles/1/report");
        await Assertions.Expect(checker.Locator("main")).ToContainTextAsync("🦆🦆🦆");
        await Assertions.Expect(checker.Locator("a[href^='javascript']")).ToHaveCountAsync(0);
        Assert.Null(await checker.EvaluateAsync<int?>("window.ran ?? null"));
    }

    [Fact]
    public async Task Button_OfAFormThatIsCutOff_IsPressedWhereItLies()
    {
        var checker = await sample.Desk.SignInAsync("fact-checker");
        await checker.SetViewportSizeAsync(1440, 700);
        var card = await OpenAsync(checker, 5);
        await checker.Keyboard.PressAsync("d");
        await Assertions.Expect(card.GetByRole(AriaRole.Textbox, new() { Name = "Title" })).ToBeFocusedAsync();
        var save = card.GetByRole(AriaRole.Button, new() { Name = "Save verdict" });

        // The list is scrolled until the button is the last of the form that can be seen.
        await save.EvaluateAsync("button => { const list = button.closest('aside'); list.scrollTop += button.getBoundingClientRect().top - list.getBoundingClientRect().top - 90; }");
        var box = await save.BoundingBoxAsync();
        Assert.NotNull(box);
        await checker.Mouse.ClickAsync(box.X + box.Width / 2, box.Y + box.Height / 2);

        await Assertions.Expect(card.GetByRole(AriaRole.Alert)).Not.ToBeEmptyAsync();
    }

    [Fact]
    public async Task TheSameTabTwice_TheOlderOneSeesBothVersions()
    {
        var first = await sample.Desk.SignInAsync("fact-checker");
        var second = await first.Context.NewPageAsync();
        var mine = await OpenAsync(first, 3);
        var other = await OpenAsync(second, 3);

        await first.Keyboard.PressAsync("u");
        await mine.GetByLabel("Note").FillAsync("Searched two archives.");
        await first.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(mine.Locator(".standing")).ToContainTextAsync("Unsourced");

        await second.Keyboard.PressAsync("u");
        await other.GetByLabel("Note").FillAsync("Asked the ministry.");
        await second.Keyboard.PressAsync("Control+Enter");
        var conflict = other.Locator(".conflict");
        await Assertions.Expect(conflict).ToContainTextAsync("Searched two archives.");
        await Assertions.Expect(conflict).ToContainTextAsync("Asked the ministry.");
    }

    [Fact]
    public async Task BackAndForward_LeaveTheArticleAndReturnToTheSameClaim()
    {
        var reader = await sample.Desk.SignInAsync("reader");
        await reader.Locator("a[href^='/articles/1']").First.ClickAsync();
        await Assertions.Expect(reader.Locator("[data-claim]").First).ToBeVisibleAsync();
        await Assertions.Expect(reader.Locator("[data-text]")).ToBeVisibleAsync();
        await reader.Locator("[data-claim='5'] .open-claim").ClickAsync();
        await Assertions.Expect(reader).ToHaveURLAsync(new Regex(@"/articles/1\?claim=5"));

        await reader.GoBackAsync();
        await Assertions.Expect(reader.GetByRole(AriaRole.Heading, new() { Name = "Desk", Exact = true })).ToBeVisibleAsync();
        await reader.GoForwardAsync();
        await Assertions.Expect(reader.Locator("[data-claim='5']")).ToHaveAttributeAsync("aria-current", "true");
        await Assertions.Expect(reader).ToHaveURLAsync(new Regex(@"/articles/1\?claim=5"));
    }

    [Fact]
    public async Task ZoomedToTwiceTheSize_NothingIsCutOff()
    {
        var checker = await sample.Desk.SignInAsync("fact-checker");
        // Zoom of 200% leaves a page half as many pixels each way.
        await checker.SetViewportSizeAsync(720, 450);
        var card = await OpenAsync(checker, 4);
        foreach (var verdict in new[] { "Verified", "Disputed", "Unsourced" })
        {
            var button = card.GetByRole(AriaRole.Button, new() { Name = verdict, Exact = true });
            await button.ScrollIntoViewIfNeededAsync();
            await Assertions.Expect(button).ToBeInViewportAsync();
        }

        Assert.True(await checker.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task PhoneThatSlept_WhenTheServerHasForgottenItsPage_BringsBackWhatWasTyped(bool hasStorage)
    {
        var browser = new Browser();
        await browser.InitializeAsync();
        try
        {
            // The server keeps the page of a lost connection for some minutes; here it keeps none, as after a longer sleep.
            await using var desk = await Desk.OpenAsync(browser, app => app.ConfigureServices(services =>
                services.Configure<CircuitOptions>(options => options.DisconnectedCircuitMaxRetained = 0)));
            var phone = await desk.SignInAsync("fact-checker", phone: true);
            if (!hasStorage)
                await phone.AddInitScriptAsync("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }");
            var wire = await Wire.TapAsync(phone);
            var card = await OpenAsync(phone, 2);
            await phone.Keyboard.PressAsync("u");
            await card.GetByLabel("Note").FillAsync("Searched two archives.");

            await wire.CutAsync();
            await Assertions.Expect(phone.GetByText("nothing can be saved now")).ToBeVisibleAsync();
            await wire.MendAsync();

            await Assertions.Expect(phone.GetByText("Claim 2: what you typed is here again, and not saved yet.")).ToBeVisibleAsync();
            await Assertions.Expect(card.GetByLabel("Note")).ToHaveValueAsync("Searched two archives.");
        }
        finally
        {
            await browser.DisposeAsync();
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50_000)]
    public async Task ArticleOfOneLineOrFiftyThousandWords_OpensAndAnswersItsKeys(int words)
    {
        var text = words == 1
            ? "Fares rose 4% in 2022, said Jo Bell."
            : string.Join("\n\n", Enumerable.Range(0, words / 20).Select(i =>
                $"The council said road {i} had cost {i + 3} pounds more than planned in {1950 + (i % 70)} and would be mended again soon."));
        int article;
        await using (var scope = sample.Desk.Services.CreateAsyncScope())
        {
            var import = scope.ServiceProvider.GetRequiredService<ImportArticle>();
            var outcome = await import.RunAsync(Actor.CommandLine, new ArticleDraft($"Of {words} words", null, null, null, null, text, null));
            article = Assert.IsType<Outcome<int>.Saved>(outcome).Value;
        }

        var reader = await sample.Desk.SignInAsync("reader");
        await reader.GotoAsync($"/articles/{article}?claim=1");
        await Assertions.Expect(reader.Locator("[data-claim='1'] [data-heading]")).ToBeFocusedAsync();
        await reader.Keyboard.PressAsync("?");
        await Assertions.Expect(reader.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Next open claim");
    }

    private static async Task<ILocator> OpenAsync(IPage page, int claim)
    {
        await page.GotoAsync($"/articles/1?claim={claim}");
        var card = page.Locator($"[data-claim='{claim}']");
        await Assertions.Expect(card.Locator("[data-heading]")).ToBeFocusedAsync();
        return card;
    }
}
