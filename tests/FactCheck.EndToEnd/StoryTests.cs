using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FactCheck.EndToEnd;

/// <summary>The whole job, from an article brought in to its report after a restart, by an editor and a fact-checker at once.</summary>
public sealed class StoryTests(Browser browser) : IClassFixture<Browser>
{
    private const string Article = """
        Kelmouth port plans three new berths
        By Dana Whitlock
        14 May 2024

        The number of container ships calling at Kelmouth would double to 1,240 a year by 2031 under a plan put before the council on Tuesday, the port authority said.

        “This is a chance that comes once in a generation,” said Marion Ellery, the authority’s chief executive. “If we do nothing, the ships will go to the Continent.”

        READ MORE: What the harbour plan means for you

        About 3,100 people work at the port now, one in nine of the town’s jobs. According to the county, nitrogen dioxide near the docks exceeded the legal limit on 41 days last year, down from 57 in 2022.

        Some residents described the plan as “a wall of steel”.

        Ellery told the Kelmouth Herald that traffic on the A391 would fall by 18% within five years. The council will vote on 3 June.
        """;

    [Fact]
    public async Task AnArticle_IsBroughtIn_Assigned_Decided_SignedOff_AndReported_AndSurvivesARestart()
    {
        await using var desk = await Desk.OpenAsync(browser);
        var editor = await desk.SignInAsync("editor");
        var address = await BringInAsync(editor);

        // Every claim carries its number in the list and in the text.
        var claims = await NumbersAsync(editor);
        Assert.True(claims.Count >= 6, $"Only {claims.Count} claims were found.");
        foreach (var claim in claims)
            await Assertions.Expect(editor.Locator($"[data-mark='{claim}']").First).ToBeVisibleAsync();
        await Assertions.Expect(editor.Locator("article, [data-text]").GetByText("READ MORE")).ToBeVisibleAsync();
        await Assertions.Expect(editor.Locator("aside")).Not.ToContainTextAsync("READ MORE");

        // A claim's card names its speaker and its source.
        var traffic = await NumberOfAsync(editor, "18%");
        await editor.Locator($"[data-claim='{traffic}'] a, [data-claim='{traffic}'] button").First.ClickAsync();
        var card = editor.Locator($"[data-claim='{traffic}']");
        await Assertions.Expect(card).ToContainTextAsync("Marion Ellery");
        await Assertions.Expect(card).ToContainTextAsync("Kelmouth Herald");
        await Assertions.Expect(editor).ToHaveURLAsync(new Regex($"claim={traffic}"));

        await SignOffIsRefusedAsync(editor);
        await AssignEverythingAsync(editor);

        var checker = await desk.SignInAsync("fact-checker");
        await checker.GotoAsync("/queue");
        await Assertions.Expect(checker.Locator("table tbody tr")).ToHaveCountAsync(claims.Count);
        await checker.Locator("table tbody tr a.title").First.ClickAsync();
        await Assertions.Expect(checker).ToHaveURLAsync(new Regex(@"/articles/\d+\?claim=\d+"));
        await DecideAllAsync(checker, claims);

        await checker.GotoAsync("/queue");
        await Assertions.Expect(checker.GetByText("Nothing waits for you")).ToBeVisibleAsync();

        await SignOffAsync(editor, address);
        await ReportSaysItAllAsync(editor, address);

        await desk.RestartAsync();
        var later = await desk.SignInAsync("reader");
        await ReportSaysItAllAsync(later, address);
        await later.GotoAsync(address);
        await Assertions.Expect(later.GetByText("Signed off by")).ToBeVisibleAsync();
        await Assertions.Expect(later.GetByRole(AriaRole.Button, new() { Name = "Verified", Exact = true })).ToHaveCountAsync(0);
    }

    private static async Task<string> BringInAsync(IPage editor)
    {
        await editor.GotoAsync("/articles/new");
        await editor.GetByLabel("Text of the article").FillAsync(Article);
        await editor.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
        await Assertions.Expect(editor.GetByLabel("Title")).ToHaveValueAsync("Kelmouth port plans three new berths");
        await Assertions.Expect(editor.GetByLabel("Byline")).ToHaveValueAsync("Dana Whitlock");
        await Assertions.Expect(editor.GetByLabel("Published on")).ToHaveValueAsync("2024-05-14");
        await Assertions.Expect(editor.Locator("p.outside")).Not.ToHaveCountAsync(0);
        await editor.GetByLabel("Outlet").FillAsync("The Daily Ledger");
        await Pictures.TakeAsync(editor, "preview");
        await editor.GetByRole(AriaRole.Button, new() { Name = "Bring in", Exact = true }).ClickAsync();
        await editor.WaitForURLAsync(new Regex(@"/articles/\d+"));
        await Assertions.Expect(editor.GetByRole(AriaRole.Heading, new() { Name = "Kelmouth port plans three new berths" })).ToBeVisibleAsync();
        return new Uri(editor.Url).AbsolutePath;
    }

    private static async Task<IReadOnlyList<int>> NumbersAsync(IPage page)
    {
        await page.GotoAsync(new Uri(page.Url).AbsolutePath + "?show=all");
        await Assertions.Expect(page.Locator("[data-claim]").First).ToBeVisibleAsync();
        var numbers = await page.Locator("[data-claim]").EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.claim)");
        return [.. numbers.Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
    }

    private static async Task<string> NumberOfAsync(IPage page, string words) =>
        await page.Locator("[data-claim]").Filter(new() { HasText = words }).First.GetAttributeAsync("data-claim") ?? "";

    private static async Task SignOffIsRefusedAsync(IPage editor)
    {
        await editor.GetByRole(AriaRole.Button, new() { Name = "Sign off" }).ClickAsync();
        await Assertions.Expect(editor.GetByRole(AriaRole.Dialog)).ToContainTextAsync("still open");
        await editor.Keyboard.PressAsync("Escape");
        await Assertions.Expect(editor.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }

    private static async Task AssignEverythingAsync(IPage editor)
    {
        await editor.GetByLabel("Select all shown").CheckAsync();
        await editor.GetByRole(AriaRole.Button, new() { Name = "Assign selected" }).ClickAsync();
        var panel = editor.GetByRole(AriaRole.Form, new() { Name = "Assign" });
        await panel.GetByLabel("To").SelectOptionAsync(new SelectOptionValue { Label = "Sam Okoro" });
        await panel.GetByLabel("Note").FillAsync("Ask the authority for its forecast.");
        await panel.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Assign") }).ClickAsync();
        await Assertions.Expect(editor.Locator("[data-claim]").First).ToContainTextAsync("SO");
    }

    /// <summary>The first claim is verified, the second disputed, the others unsourced; each first pressed without what its rule needs.</summary>
    private static async Task DecideAllAsync(IPage checker, IReadOnlyList<int> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            await checker.GotoAsync(new Uri(checker.Url).AbsolutePath + $"?claim={claims[i]}&show=all");
            var card = checker.Locator($"[data-claim='{claims[i]}']");
            var verdict = i == 0 ? "Verified" : i == 1 ? "Disputed" : "Unsourced";
            await card.GetByRole(AriaRole.Button, new() { Name = verdict, Exact = true }).ClickAsync();
            await card.GetByRole(AriaRole.Button, new() { Name = "Save verdict" }).ClickAsync();
            await Assertions.Expect(card.GetByRole(AriaRole.Alert)).Not.ToBeEmptyAsync();
            if (i < 2)
            {
                await card.GetByRole(AriaRole.Textbox, new() { Name = "Title" }).FillAsync("Port statistics 2023");
                await card.GetByLabel("URL").FillAsync("https://statistics.example/ports");
                await card.GetByLabel("Locator").FillAsync("table 4");
                await card.GetByLabel("Passage").FillAsync("Container calls, 2023: 618");
            }
            else
            {
                await card.GetByLabel("Note").FillAsync("Searched the authority’s site and two archives.");
            }

            await card.GetByRole(AriaRole.Button, new() { Name = "Save verdict" }).ClickAsync();
            await Assertions.Expect(card.Locator(".standing")).ToContainTextAsync(verdict);
            await Assertions.Expect(checker.Locator(".progress .nums")).ToContainTextAsync($"{i + 1} of {claims.Count}");
            if (i == 3)
                await PictureOfWorkAsync(checker, claims[5]);
        }
    }

    /// <summary>The review page in the middle of the work, for the README.</summary>
    private static async Task PictureOfWorkAsync(IPage page, int claim)
    {
        await page.GotoAsync(new Uri(page.Url).AbsolutePath + $"?claim={claim}&show=all");
        await Assertions.Expect(page.Locator($"[data-claim='{claim}']").GetByRole(AriaRole.Button, new() { Name = "Verified", Exact = true })).ToBeInViewportAsync();
        await Pictures.TakeAsync(page, "review");
    }

    private static async Task SignOffAsync(IPage editor, string address)
    {
        await editor.GotoAsync(address);
        await editor.GetByRole(AriaRole.Button, new() { Name = "Sign off" }).ClickAsync();
        var dialog = editor.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Note").FillAsync("Fit to print.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Sign off" }).ClickAsync();
        await Assertions.Expect(editor.GetByText("Signed off by")).ToBeVisibleAsync();
    }

    private static async Task ReportSaysItAllAsync(IPage page, string address)
    {
        await page.GotoAsync(address + "/report");
        var report = page.Locator("main");
        foreach (var words in new[] { "Kelmouth port plans three new berths", "The Daily Ledger", "Port statistics 2023", "table 4", "Sam Okoro", "Marion Ellery", "Fit to print." })
            await Assertions.Expect(report).ToContainTextAsync(words);
        await Pictures.TakeAsync(page, "report");
    }
}
