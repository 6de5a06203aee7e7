using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FactCheck.EndToEnd;

/// <summary>Who speaks: confirmed and corrected by key, kept in the register, merged, and all of it undone after a reload.</summary>
public sealed class SpeakerTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Speakers_ConfirmedCorrectedMergedAndUndone_WithTheKeyboard()
    {
        await using var desk = await Desk.OpenAsync(browser);
        var page = await desk.SignInAsync("fact-checker");

        var praised = await OpenAsync(page, "withstanding the test");
        await Assertions.Expect(praised).ToContainTextAsync("guessed");
        await page.Keyboard.PressAsync("o");
        await Assertions.Expect(praised).ToContainTextAsync("confirmed by Sam Okoro");

        var lost = await OpenAsync(page, "lost his Western customers");
        await CorrectAsync(page, lost);

        // The steps are in the database: a reload leaves them to undo.
        await ReloadAsync(page);
        lost = page.Locator("[data-claim][aria-current=true]");
        await Assertions.Expect(lost.Locator(".who")).ToContainTextAsync("Grigory Petrov");
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(lost.Locator(".who .guess")).ToHaveTextAsync("Andrei Kozyrev");
        await page.Keyboard.PressAsync("Control+Shift+Z");
        await Assertions.Expect(lost).ToContainTextAsync("confirmed by Sam Okoro");

        await TickAsync(page, lost);
        await CastAsync(page);
        await MergeAsync(page);
        await UndoMergeAsync(page);
    }

    /// <summary>Opens the claim with these words; returns its card.</summary>
    private static async Task<ILocator> OpenAsync(IPage page, string words)
    {
        await page.GotoAsync("/articles/1?show=all");
        await page.Locator(".open-claim", new() { HasText = words }).First.ClickAsync();
        var card = page.Locator("[data-claim][aria-current=true]");
        await Assertions.Expect(card.Locator("blockquote")).ToContainTextAsync(words);
        await Assertions.Expect(card.Locator("[data-heading]")).ToBeFocusedAsync();
        return card;
    }

    /// <summary>Loads the page anew and waits until it listens to keys: it leads the reader to the claim then.</summary>
    private static async Task ReloadAsync(IPage page)
    {
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[data-claim][aria-current=true] [data-heading]")).ToBeFocusedAsync();
    }

    private static async Task CorrectAsync(IPage page, ILocator card)
    {
        await page.Keyboard.PressAsync("r");
        var find = card.GetByLabel("Who says it?");
        await Assertions.Expect(find).ToBeFocusedAsync();
        await Assertions.Expect(card.GetByRole(AriaRole.Button, new() { Name = "Save speaker" })).ToBeDisabledAsync();
        await Pictures.TakeAsync(page, "picker");
        await Accessibility.CheckAsync(page);
        await page.Keyboard.TypeAsync("Grigory Petrov");
        var fresh = card.GetByRole(AriaRole.Radio, new() { Name = "New person “Grigory Petrov”" });
        await Assertions.Expect(fresh).ToBeCheckedAsync();
        await Assertions.Expect(card).ToContainTextAsync(new Regex("Changes (claim \\d+ only|\\d+ claims)"));
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(fresh).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "by Grigory Petrov now. The next article’s “Kozyrev” is Grigory Petrov, too." })).ToBeVisibleAsync();
        await Assertions.Expect(card).ToContainTextAsync("the program had Andrei Kozyrev");
    }

    private static async Task TickAsync(IPage page, ILocator card)
    {
        await page.Keyboard.PressAsync("l");
        var first = card.GetByRole(AriaRole.Checkbox, new() { Name = "Said by this person" });
        await Assertions.Expect(card.Locator(".checks input:focus")).ToHaveCountAsync(1);
        await first.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "“Said by this person” ticked" })).ToBeVisibleAsync();
        await ReloadAsync(page);
        await Assertions.Expect(first).ToBeCheckedAsync();
        await Assertions.Expect(first).ToHaveAccessibleDescriptionAsync(new Regex("ticked by Sam Okoro"));
    }

    private static async Task CastAsync(IPage page)
    {
        await page.Locator("[data-heading]").FocusAsync();
        await page.Keyboard.PressAsync("p");
        var cast = page.GetByRole(AriaRole.Dialog, new() { Name = "Who speaks in this article" });
        await Assertions.Expect(cast).ToContainTextAsync("Grigory Petrov");
        await Assertions.Expect(cast).ToContainTextAsync("Sergei Lavrov");
        await Pictures.TakeAsync(page, "cast");
        await Accessibility.CheckAsync(page);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(cast).ToHaveCountAsync(0);
    }

    private static async Task MergeAsync(IPage page)
    {
        await page.GotoAsync("/speakers?q=petrov");
        await page.GetByRole(AriaRole.Link, new() { Name = "Grigory Petrov" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Merge" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("The entry that stays")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("koz");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Andrei Kozyrev" }).CheckAsync();
        await Pictures.TakeAsync(page, "merge");
        await Accessibility.CheckAsync(page);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Andrei Kozyrev", Level = 1 })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("dl.known")).ToContainTextAsync("Grigory Petrov");
    }

    private static async Task UndoMergeAsync(IPage page)
    {
        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Undo: Sam Okoro merged Grigory Petrov into Andrei Kozyrev") }).ClickAsync();
        await Assertions.Expect(page.Locator(".record li").First).ToContainTextAsync("Sam Okoro undid: merged Grigory Petrov into Andrei Kozyrev");
        await Pictures.TakeAsync(page, "register");
        await Accessibility.CheckAsync(page);
        await page.GotoAsync("/speakers?q=petrov");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Grigory Petrov" })).ToBeVisibleAsync();
    }
}
