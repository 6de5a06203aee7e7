using Microsoft.Playwright;

namespace FactCheck.EndToEnd;

/// <summary>A fact-checker suggests other words; an editor decides on the checked copy.</summary>
public sealed class CorrectionTests(SampleDesk sample) : IClassFixture<SampleDesk>
{
    [Fact]
    public async Task OtherWords_SuggestedByAFactChecker_AreAcceptedByAnEditorInTheCheckedCopy()
    {
        var checker = await sample.Desk.SignInAsync("fact-checker");
        await checker.GotoAsync("/articles/1?claim=1&show=all");
        await Assertions.Expect(checker.Locator("[data-claim][aria-current] [data-heading]")).ToBeFocusedAsync();
        await checker.Keyboard.PressAsync("f");
        var form = checker.GetByRole(AriaRole.Dialog);
        var words = await form.GetByLabel("It should say").InputValueAsync();
        await form.GetByRole(AriaRole.Button, new() { Name = "Suggest" }).ClickAsync();
        await Assertions.Expect(form.GetByRole(AriaRole.Alert)).ToContainTextAsync("These are the words as they stand.");
        await form.GetByLabel("It should say").FillAsync(words + " (as of Monday)");
        await form.GetByLabel("Why").FillAsync("It changes daily.");
        await checker.ReloadAsync();
        await Assertions.Expect(form.GetByLabel("It should say")).ToHaveValueAsync(words + " (as of Monday)");
        await Assertions.Expect(form.GetByLabel("Why")).ToHaveValueAsync("It changes daily.");
        await Pictures.TakeAsync(checker, "correction-form");
        await Accessibility.CheckAsync(checker);
        await form.GetByRole(AriaRole.Button, new() { Name = "Suggest" }).ClickAsync();
        await Assertions.Expect(form).ToHaveCountAsync(0);
        await Assertions.Expect(checker.Locator(".notice [role=status]")).ToContainTextAsync("Other words suggested.");
        await Accessibility.CheckAsync(checker);

        var editor = await sample.Desk.SignInAsync("editor");
        await editor.GotoAsync("/articles/1");
        await editor.GetByRole(AriaRole.Link, new() { Name = "Checked copy, 1 to decide" }).ClickAsync();
        await editor.GetByRole(AriaRole.Button, new() { Name = "Decline correction 1" }).ClickAsync();
        await Assertions.Expect(editor.Locator("main .errors")).ToContainTextAsync("Say why the correction is declined.");
        await editor.GetByLabel("Reason about correction 1").FillAsync("Agreed with the reporter.");
        await Pictures.TakeAsync(editor, "copy-to-decide");
        await Accessibility.CheckAsync(editor);
        await editor.GetByRole(AriaRole.Button, new() { Name = "Accept correction 1" }).ClickAsync();
        await Assertions.Expect(editor.Locator("article ins")).ToContainTextAsync("(as of Monday)");
        await Assertions.Expect(editor.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Accepted") })).ToBeVisibleAsync();
        await Pictures.TakeAsync(editor, "copy");
        await Accessibility.CheckAsync(editor);

        var download = await editor.RunAndWaitForDownloadAsync(() => editor.GetByRole(AriaRole.Link, new() { Name = "HTML" }).ClickAsync());
        var file = await File.ReadAllTextAsync(await download.PathAsync());
        Assert.StartsWith("checked-copy-1-", download.SuggestedFilename, StringComparison.Ordinal);
        Assert.Contains("(as of Monday)", file, StringComparison.Ordinal);
    }
}
