using Microsoft.Playwright;

namespace FactCheck.EndToEnd;

/// <summary>Many suggestions at once, by score, without the mouse.</summary>
public sealed class SuggestionTests(SampleDesk sample) : IClassFixture<SampleDesk>
{
    [Fact]
    public async Task Suggestions_FromAScoreUp_AreAcceptedTogetherAndUndoneTogether()
    {
        var page = await sample.Desk.SignInAsync("fact-checker");
        await page.GotoAsync("/articles/1?claim=1&show=all");
        await Assertions.Expect(page.Locator("[data-claim][aria-current] [data-heading]")).ToBeFocusedAsync();
        var suggestions = page.Locator(".suggestions");
        await suggestions.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await suggestions.GetByLabel("at least").FillAsync("0.5");
        await suggestions.GetByLabel("at least").PressAsync("Tab");
        await Assertions.Expect(suggestions.GetByRole(AriaRole.Status)).ToContainTextAsync("reach 0.5");
        var before = await page.Locator(".entry.suggested").CountAsync();
        await Pictures.TakeAsync(page, "suggestions");
        await Accessibility.CheckAsync(page);

        await suggestions.GetByRole(AriaRole.Button, new() { NameRegex = new("^Accept") }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".notice [role=status]")).ToContainTextAsync("accepted.");
        Assert.NotEqual(before, await page.Locator(".entry.suggested").CountAsync());
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(page.Locator(".notice [role=status]")).ToContainTextAsync("Undone: accepted claim");
        await Assertions.Expect(page.Locator(".entry.suggested")).ToHaveCountAsync(before);
    }
}
