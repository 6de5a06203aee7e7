using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FactCheck.EndToEnd;

/// <summary>A day at the desk with the keyboard alone: from the queue to the last claim of it.</summary>
public sealed class KeyboardDayTests(SampleDesk sample) : IClassFixture<SampleDesk>
{
    [Fact]
    public async Task FromTheQueueToItsLastClaim_NothingNeedsAMouse()
    {
        var editor = await sample.Desk.SignInAsync("editor");
        await OpenAsync(editor, 1);
        foreach (var claim in new[] { 1, 2, 3 })
        {
            await Assertions.Expect(Card(editor, claim).Locator("[data-heading]")).ToBeFocusedAsync();
            await editor.Keyboard.PressAsync("a");
            await Assertions.Expect(Card(editor, claim).GetByLabel("To", new() { Exact = true })).ToBeFocusedAsync();
            await editor.Keyboard.TypeAsync("Sam");
            await editor.Keyboard.PressAsync("Control+Enter");
            await Assertions.Expect(Card(editor, claim).GetByLabel("To", new() { Exact = true })).ToHaveCountAsync(0);
            await Assertions.Expect(Card(editor, claim)).ToContainTextAsync("Sam Okoro");
            await editor.Keyboard.PressAsync("j");
        }

        var checker = await sample.Desk.SignInAsync("fact-checker");
        // Each page leads to its heading first.
        await Assertions.Expect(checker.GetByRole(AriaRole.Heading, new() { Name = "Desk" })).ToBeFocusedAsync();
        await TabToAsync(checker, "My queue");
        await checker.Keyboard.PressAsync("Enter");
        await Assertions.Expect(checker.GetByRole(AriaRole.Heading, new() { Name = "My queue" })).ToBeFocusedAsync();
        await Assertions.Expect(checker.Locator("tbody tr")).ToHaveCountAsync(3);
        await TabToAsync(checker, (await checker.Locator("a.title").First.InnerTextAsync())[..20]);
        await checker.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Card(checker, 1).Locator("[data-heading]")).ToBeFocusedAsync();

        await DecideAsync(checker, 1, "v", "Verified");
        await UndoneAndDoneAgainAsync(checker);
        await checker.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Card(checker, 2).Locator("[data-heading]")).ToBeFocusedAsync();
        await DecideAsync(checker, 2, "d", "Disputed");
        await checker.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Card(checker, 3).Locator("[data-heading]")).ToBeFocusedAsync();
        await DecideAsync(checker, 3, "u", "Unsourced");

        await TabToAsync(checker, "My queue");
        await checker.Keyboard.PressAsync("Enter");
        await Assertions.Expect(checker.GetByText("Nothing waits for you")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task SearchMarksAndHelp_AreOneKeyAway_AndEscapeLeavesThem()
    {
        var reader = await sample.Desk.SignInAsync("reader");
        await OpenAsync(reader, 4);

        await reader.Keyboard.PressAsync("Shift+ArrowRight");
        await Assertions.Expect(Card(reader, 5).Locator("[data-heading]")).ToBeFocusedAsync();
        await reader.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(Card(reader, 4).Locator("[data-heading]")).ToBeFocusedAsync();

        await reader.Keyboard.PressAsync("/");
        await reader.Keyboard.TypeAsync("backdoor");
        await Assertions.Expect(Card(reader, 1)).ToHaveCountAsync(0);
        await reader.Keyboard.PressAsync("Enter");
        await Assertions.Expect(reader.Locator("[data-claim][aria-current='true']")).ToContainTextAsync("backdoor");
        await Assertions.Expect(reader.Locator("[data-claim][aria-current='true'] [data-heading]")).ToBeFocusedAsync();
        await reader.Keyboard.PressAsync("?");
        await Assertions.Expect(reader.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Next open claim");
        await reader.Keyboard.PressAsync("Escape");
        await Assertions.Expect(reader.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }

    private static ILocator Card(IPage page, int claim) => page.Locator($"[data-claim='{claim}']");

    private static async Task OpenAsync(IPage page, int claim)
    {
        await page.GotoAsync($"/articles/1?claim={claim}");
        await Assertions.Expect(Card(page, claim).Locator("[data-heading]")).ToBeFocusedAsync();
    }

    /// <summary>Presses a verdict and types what it asks for, from the field the cursor is put into.</summary>
    private static async Task DecideAsync(IPage page, int claim, string key, string verdict)
    {
        await page.Keyboard.PressAsync(key);
        await Assertions.Expect(Card(page, claim).Locator(key == "u" ? "textarea[name=note]" : "input[name=title]")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Ministry’s register of visits");
        if (key != "u")
        {
            await TabToAsync(page, "Locator");
            await page.Keyboard.TypeAsync("p. 12");
        }

        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(Card(page, claim).Locator(".standing")).ToContainTextAsync(verdict);
    }

    private static async Task UndoneAndDoneAgainAsync(IPage page)
    {
        var standing = Card(page, 1).Locator(".standing");
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(standing).Not.ToContainTextAsync("Verified");
        await page.ReloadAsync();
        await Assertions.Expect(Card(page, 1).Locator("[data-heading]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+Shift+z");
        await Assertions.Expect(standing).ToContainTextAsync("Verified");
    }

    /// <summary>Presses Tab until the element in focus goes by the name.</summary>
    private static async Task TabToAsync(IPage page, string name)
    {
        for (var presses = 0; presses < 200; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focused = await page.EvaluateAsync<string>("() => { const it = document.activeElement; return it === document.body ? '' : [it?.ariaLabel, it?.labels?.[0]?.innerText, it?.innerText].filter(Boolean).join(' '); }");
            if (Regex.IsMatch(focused, Regex.Escape(name)))
                return;
        }

        Assert.Fail($"No Tab leads to “{name}”.");
    }
}
