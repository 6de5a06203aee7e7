using Microsoft.Playwright;

namespace FactCheck.EndToEnd;

/// <summary>Taking back and doing again on the review page, by key alone.</summary>
public sealed class UndoTests(SampleDesk sample) : IClassFixture<SampleDesk>
{
    [Fact]
    public async Task CtrlZ_AfterAReloadAndInASecondTab_TakesBackTheLastStepAndCtrlShiftZDoesItAgain()
    {
        var page = await sample.Desk.SignInAsync("fact-checker");
        await OpenAsync(page, 5);
        await page.Keyboard.PressAsync("y");
        await Assertions.Expect(Notice(page)).ToHaveTextAsync("Claim 5 accepted.");
        await page.Keyboard.PressAsync("x");
        await Assertions.Expect(Notice(page)).ToHaveTextAsync("Claim 5 dismissed.");

        await page.ReloadAsync();
        await ReadyAsync(page);
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(Notice(page)).ToHaveTextAsync("Undone: dismissed claim 5.");
        await Assertions.Expect(page.Locator("[data-claim='5']")).ToHaveAttributeAsync("aria-current", "true");
        await Assertions.Expect(Button(page, "Undo")).ToHaveAccessibleDescriptionAsync("Undo: accepted claim 5 (Ctrl Z)");
        await Assertions.Expect(Button(page, "Redo")).ToHaveAccessibleDescriptionAsync("Redo: dismissed claim 5 (Ctrl Shift Z)");
        await Accessibility.CheckAsync(page);
        await Pictures.TakeAsync(page, "undone");

        var second = await page.Context.NewPageAsync();
        await OpenAsync(second, 6);
        await second.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(Notice(second)).ToHaveTextAsync("Undone: accepted claim 5.");
        // In the other window, too.
        await Assertions.Expect(Button(page, "Undo")).ToHaveAttributeAsync("aria-disabled", "true");
        await second.Keyboard.PressAsync("Control+Shift+Z");
        await Assertions.Expect(Notice(second)).ToHaveTextAsync("Done again: accepted claim 5.");
        await page.Keyboard.PressAsync("Control+Shift+Z");
        await Assertions.Expect(Notice(page)).ToHaveTextAsync("Done again: dismissed claim 5.");
    }

    [Fact]
    public async Task CtrlZ_OverAColleaguesChange_LosesNothingAndGoesOnWithTheStepBefore()
    {
        var page = await sample.Desk.SignInAsync("fact-checker");
        await OpenAsync(page, 7);
        await page.Keyboard.PressAsync("y");
        await Assertions.Expect(Notice(page)).ToHaveTextAsync("Claim 7 accepted.");
        await OpenAsync(page, 8);
        await page.Keyboard.PressAsync("x");
        await Assertions.Expect(Notice(page)).ToHaveTextAsync("Claim 8 dismissed.");

        var editor = await sample.Desk.SignInAsync("editor");
        await OpenAsync(editor, 8);
        await editor.Keyboard.PressAsync("x");
        await Assertions.Expect(Notice(editor)).ToHaveTextAsync("Claim 8 taken up again.");

        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(Notice(page)).ToContainTextAsync("changed claim 8 after you. Undo would lose that, so nothing was undone.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo what I did before that" }).ClickAsync();
        await Assertions.Expect(Notice(page)).ToHaveTextAsync("Undone: accepted claim 7.");
    }

    private static ILocator Button(IPage page, string name) => page.Locator(".steps").GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static ILocator Notice(IPage page) => page.Locator(".notice [role=status]");

    private static async Task OpenAsync(IPage page, int claim)
    {
        await page.GotoAsync($"/articles/1?claim={claim}&show=all");
        await ReadyAsync(page);
    }

    /// <summary>Once the page has taken the reader to the claim, it hears keys.</summary>
    private static Task ReadyAsync(IPage page) => Assertions.Expect(page.Locator("[data-claim][aria-current] [data-heading]")).ToBeFocusedAsync();
}
