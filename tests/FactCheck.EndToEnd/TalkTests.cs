using Microsoft.Playwright;

namespace FactCheck.EndToEnd;

/// <summary>The discussion on a claim, between two people and with the keyboard.</summary>
public sealed class TalkTests(SampleDesk sample) : IClassFixture<SampleDesk>
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Talk_FromTheKeyboard_CallsSomebodyAsksTheReporterAndKeepsWhatIsTyped(bool phone, bool dark)
    {
        var claim = phone ? 6 : 5;
        var checker = await sample.Desk.SignInAsync("fact-checker", phone, dark);
        await OpenAsync(checker, claim);

        // A name is chosen from the list while it is typed.
        await checker.Keyboard.PressAsync("b");
        var field = Card(checker, claim).Locator("textarea[name=text]");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await checker.Keyboard.TypeAsync("Is this *the* figure, @an");
        await Assertions.Expect(Card(checker, claim).GetByRole(AriaRole.Option)).Not.ToHaveCountAsync(0);
        await Accessibility.CheckAsync(checker);
        await Pictures.TakeAsync(checker, $"talk-mention-{(phone ? "phone" : "desktop")}-{(dark ? "dark" : "light")}");
        await checker.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Card(checker, claim).GetByRole(AriaRole.Option)).ToHaveCountAsync(0);
        await checker.Keyboard.TypeAsync("? <img src=x onerror=\"document.title='taken over'\">");

        // A reload loses no word of it.
        var typed = await field.InputValueAsync();
        await checker.ReloadAsync();
        await Assertions.Expect(field).ToHaveValueAsync(typed);
        await field.FocusAsync();
        await checker.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(Card(checker, claim).Locator(".said .mention")).ToHaveTextAsync("@Ana Duarte");
        await Assertions.Expect(Card(checker, claim).Locator(".said")).ToContainTextAsync("onerror");
        await Assertions.Expect(Card(checker, claim).Locator(".said img")).ToHaveCountAsync(0);

        // A query stays open until somebody answers it.
        await checker.Keyboard.PressAsync("b");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await checker.Keyboard.TypeAsync("Who told you?");
        await checker.Keyboard.PressAsync("Tab");
        await checker.Keyboard.PressAsync("Space");
        await checker.Keyboard.PressAsync("Tab");
        await checker.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Card(checker, claim).Locator(".tag")).ToContainTextAsync("Open query");

        var editor = await sample.Desk.SignInAsync("editor", phone, dark);
        await editor.GotoAsync("/articles/1?show=queries");
        await editor.Locator($"[data-claim='{claim}'] .open-claim").ClickAsync();
        await Card(editor, claim).GetByRole(AriaRole.Button, new() { Name = "Answer: Sam Okoro’s query" }).ClickAsync();
        await Assertions.Expect(Card(editor, claim).Locator("textarea[name=answer]")).ToBeFocusedAsync();
        await editor.Keyboard.TypeAsync("The ministry, on the phone.");
        await editor.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(Card(editor, claim).Locator(".tag")).ToContainTextAsync("resolved");
        await Card(editor, claim).GetByRole(AriaRole.Button, new() { Name = "Strike through: Sam Okoro’s comment" }).ClickAsync();
        await Assertions.Expect(Card(editor, claim).Locator(".struck")).ToContainTextAsync("Struck through by Ana Duarte");

        // One click leads to the words.
        await Card(editor, claim).GetByRole(AriaRole.Button, new() { Name = "Show in the text: Sam Okoro’s query" }).ClickAsync();
        await Assertions.Expect(editor.Locator($"[data-mark='{claim}']").First).ToBeInViewportAsync();
        await Accessibility.CheckAsync(editor);
        await Pictures.TakeAsync(editor, $"talk-{(phone ? "phone" : "desktop")}-{(dark ? "dark" : "light")}");
    }

    private static ILocator Card(IPage page, int claim) => page.Locator($"[data-claim='{claim}']");

    private static async Task OpenAsync(IPage page, int claim)
    {
        await page.GotoAsync($"/articles/1?claim={claim}");
        await Assertions.Expect(Card(page, claim).Locator("[data-heading]")).ToBeFocusedAsync();
    }
}
