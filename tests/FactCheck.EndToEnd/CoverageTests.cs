using Microsoft.Playwright;

namespace FactCheck.EndToEnd;

/// <summary>From one sentence nobody has looked at to the next, by key alone.</summary>
public sealed class CoverageTests(SampleDesk sample) : IClassFixture<SampleDesk>
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Untouched_SentencesAreReachedClearedOrMadeClaims_AndUndoBringsThemBack(bool phone, bool dark)
    {
        var page = await sample.Desk.SignInAsync("editor", phone, dark);
        await page.GotoAsync("/articles/1?claim=1&show=all");
        await Assertions.Expect(page.Locator("[data-claim][aria-current] [data-heading]")).ToBeFocusedAsync();
        var looked = page.Locator(".looked");
        var before = await UntouchedAsync(looked);
        Assert.True(before >= 2, $"The sample has {before} untouched sentences.");

        await page.Keyboard.PressAsync("g");
        var bar = page.GetByRole(AriaRole.Group, new() { Name = "Selected words" });
        await Assertions.Expect(bar.GetByRole(AriaRole.Button, new() { Name = "Add as a new claim" })).ToBeFocusedAsync();
        await Pictures.TakeAsync(page, $"untouched-{(phone ? "phone" : "desktop")}-{(dark ? "dark" : "light")}");
        await Accessibility.CheckAsync(page);
        var first = await bar.Locator("q").InnerTextAsync();

        await page.Keyboard.PressAsync("h");
        await Assertions.Expect(looked).ToContainTextAsync($"{before - 1} untouched");
        await Assertions.Expect(bar.Locator("q")).Not.ToHaveTextAsync(first);
        await Assertions.Expect(bar.GetByRole(AriaRole.Button, new() { Name = "Add as a new claim" })).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(bar).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[data-claim][aria-current] [data-heading]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(page.Locator(".notice [role=status]")).ToContainTextAsync("Undone: found nothing to check in");
        await Assertions.Expect(looked).ToContainTextAsync($"{before} untouched");
    }

    private static async Task<int> UntouchedAsync(ILocator looked)
    {
        await Assertions.Expect(looked).ToContainTextAsync("untouched");
        return int.Parse((await looked.GetByRole(AriaRole.Button).InnerTextAsync()).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
    }
}
