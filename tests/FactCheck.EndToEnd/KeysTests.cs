using Microsoft.Playwright;

namespace FactCheck.EndToEnd;

/// <summary>The review page by key: searching, arrows, and keys a person chose.</summary>
public sealed class KeysTests(SampleDesk sample) : IClassFixture<SampleDesk>
{
    [Fact]
    public async Task Slash_SearchesAsOneTypes_EnterGoesToTheFirstHit_EscapeClears()
    {
        var page = await sample.Desk.SignInAsync("fact-checker");
        await OpenAsync(page, 1);
        var all = await page.Locator("[data-claim]").CountAsync();
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("#find")).ToBeFocusedAsync();
        var words = (await page.Locator("[data-claim='6']").InnerTextAsync()).Split('\n').Select(line => line.Trim()).MaxBy(line => line.Length)!;
        await page.Keyboard.TypeAsync(words[..Math.Min(40, words.Length)]);
        await Assertions.Expect(page.Locator("#found")).ToContainTextAsync("found");
        await Assertions.Expect(page.Locator("#find")).ToHaveValueAsync(words[..Math.Min(40, words.Length)]);
        await Assertions.Expect(page.Locator("[data-claim='1']")).ToHaveCountAsync(0);
        await Pictures.TakeAsync(page, "search");
        await Accessibility.CheckAsync(page);

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-claim='6'] [data-heading]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#find")).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator("[data-claim]")).ToHaveCountAsync(all);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("[data-claim='6'] [data-heading]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("[data-claim='7'] [data-heading]")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task ChosenKeys_ArePrintedAndWork_AndWithLettersOffNothingHappens()
    {
        var page = await sample.Desk.SignInAsync("editor");
        await OpenAsync(page, 2);
        await page.Keyboard.PressAsync("?");
        await page.GetByRole(AriaRole.Link, new() { Name = "Choose other keys" }).ClickAsync();
        var field = page.GetByLabel("Unsourced", new() { Exact = true });
        await field.FillAsync("v");
        await field.PressAsync("Tab");
        await Assertions.Expect(page.Locator("table [role=alert]")).ToHaveTextAsync("V is taken by “Verified”. Choose another key, or change that one first.");
        await Assertions.Expect(field).ToHaveValueAsync("u");
        await Accessibility.CheckAsync(page);
        await field.FillAsync("z");
        await field.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".said")).ToHaveTextAsync("Unsourced: Z.");
        await Pictures.TakeAsync(page, "keys");

        await page.GetByRole(AriaRole.Link, new() { Name = "Back to the article" }).ClickAsync();
        await OpenAsync(page, 2);
        await Assertions.Expect(page.Locator(".verdicts .unsourced kbd")).ToHaveTextAsync("Z");
        await page.Keyboard.PressAsync("u");
        await page.Keyboard.PressAsync("z");
        var needs = page.GetByRole(AriaRole.Form, new() { Name = "What Unsourced needs" });
        await Assertions.Expect(needs).ToBeVisibleAsync();
        // Opened by the second key: the first did nothing, and neither was typed into it.
        await Assertions.Expect(needs.GetByLabel("Note")).ToHaveValueAsync("");

        await page.GotoAsync("/keys");
        await page.GetByLabel("Are off").CheckAsync();
        await Assertions.Expect(page.Locator(".said")).ToHaveTextAsync("Single letters and signs are off.");
        await OpenAsync(page, 3);
        await Assertions.Expect(page.Locator(".verdicts kbd")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("d");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("[data-claim='4'] [data-heading]")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("form.fields")).ToHaveCountAsync(0);

        // The letter of the bar follows the choice, too.
        var bar = page.Locator("[data-edges]");
        await page.GetByRole(AriaRole.Button, new() { Name = "Change the words" }).ClickAsync();
        await Assertions.Expect(bar.GetByRole(AriaRole.Slider, new() { Name = "End" })).ToBeFocusedAsync();
        // The closing marks first, then a word.
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(bar.GetByRole(AriaRole.Button, new() { Name = "Split here" })).ToBeEnabledAsync();
        var words = await bar.GetByRole(AriaRole.Status).InnerTextAsync();
        await page.Keyboard.PressAsync("s");
        await page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(bar.GetByRole(AriaRole.Status)).Not.ToHaveTextAsync(words);
        await page.Keyboard.PressAsync("Escape");

        await page.GotoAsync("/keys");
        await page.GetByLabel("Work with Alt only").CheckAsync();
        await OpenAsync(page, 4);
        await page.Keyboard.PressAsync("Alt+w");
        await Assertions.Expect(bar.GetByRole(AriaRole.Slider, new() { Name = "End" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("Alt+s");
        await Assertions.Expect(page.Locator(".notice [role=status]")).ToContainTextAsync("Claim 4 is split");
    }

    private static async Task OpenAsync(IPage page, int claim)
    {
        await page.GotoAsync($"/articles/1?claim={claim}&show=all");
        await Assertions.Expect(page.Locator("[data-claim][aria-current] [data-heading]")).ToBeFocusedAsync();
    }
}
