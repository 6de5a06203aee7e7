using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FactCheck.EndToEnd;

/// <summary>What a person loses, and is told, when something breaks off.</summary>
public sealed class FaultTests(SampleDesk sample) : IClassFixture<SampleDesk>
{
    private const string Story = "Rents in Kelmouth rose by 9% in 2023, said Dana Whitlock, the council’s housing officer.\n";

    [Fact]
    public async Task Files_OneOfThemNoArticle_TheOthersAreBroughtIn()
    {
        var editor = await sample.Desk.SignInAsync("editor");
        await editor.GotoAsync("/articles/new?from=files");

        await Assertions.Expect(editor.Locator("#files")).ToBeEnabledAsync();
        await editor.Locator("#files").SetInputFilesAsync(
        [
            new FilePayload { Name = "fares.txt", MimeType = "text/plain", Buffer = "Bus fares rose by 4% in 2022, said Jo Bell."u8.ToArray() },
            new FilePayload { Name = "picture.docx", MimeType = "application/octet-stream", Buffer = [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13] },
            new FilePayload { Name = "ferry.html", MimeType = "text/html", Buffer = "<h1>Ferry to close</h1><p onclick='window.ran = 1'>The ferry carried 40,000 people, said Jo Bell.</p><script>window.ran = 1</script>"u8.ToArray() },
        ]);

        var drafts = editor.Locator(".drafts > li");
        await Assertions.Expect(drafts).ToHaveCountAsync(3);
        await Assertions.Expect(drafts.Nth(1)).ToContainTextAsync("is not a Word document that can be opened");
        foreach (var at in new[] { 0, 2 })
        {
            await drafts.Nth(at).GetByRole(AriaRole.Button, new() { Name = "Bring in", Exact = true }).ClickAsync();
            await Assertions.Expect(drafts.Nth(at).Locator("a[href^='/articles/']")).ToBeVisibleAsync();
        }

        await drafts.Nth(2).Locator("a[href^='/articles/']").ClickAsync();
        await Assertions.Expect(editor.GetByRole(AriaRole.Heading, new() { Name = "Ferry to close" })).ToBeVisibleAsync();
        Assert.Null(await editor.EvaluateAsync<int?>("window.ran ?? null"));
    }

    [Fact]
    public async Task PastedText_SurvivesAReload_AndADoubleIsNamedWithALink()
    {
        var editor = await sample.Desk.SignInAsync("editor");
        var box = editor.GetByLabel("Text of the article");
        await editor.GotoAsync("/articles/new");
        await box.FillAsync(Story);
        await editor.ReloadAsync();
        await Assertions.Expect(box).ToHaveValueAsync(Story);
        await BringInAsync(editor);
        var address = new Uri(editor.Url).AbsolutePath;

        await editor.GotoAsync("/articles/new");
        await Assertions.Expect(box).ToHaveValueAsync("");
        await box.FillAsync(Story);
        await editor.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
        await Assertions.Expect(editor.GetByText("The desk already has this text").Locator($"a[href='{address}']")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task PastedText_TheBrowserCannotKeep_IsSaidToBeLostByAReload()
    {
        var editor = await sample.Desk.SignInAsync("editor");
        await editor.GotoAsync("/articles/new");
        await Assertions.Expect(editor.GetByText("even if you reload")).ToBeVisibleAsync();

        await editor.AddInitScriptAsync("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }");
        await editor.ReloadAsync();
        await editor.GetByLabel("Text of the article").FillAsync(Story);
        await Assertions.Expect(editor.GetByText("This browser can’t keep it")).ToBeVisibleAsync();
        await Assertions.Expect(editor.GetByText("even if you reload")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task ConnectionLost_SavesNothing_KeepsWhatIsTyped_AndComesBackByItself()
    {
        var checker = await sample.Desk.SignInAsync("fact-checker");
        var wire = await Wire.TapAsync(checker);
        var card = await OpenAsync(checker, 3, "Verified");

        await wire.CutAsync();
        await Assertions.Expect(checker.GetByText("nothing can be saved now")).ToBeVisibleAsync();
        await FillAsync(card);
        await card.GetByRole(AriaRole.Button, new() { Name = "Save verdict" }).ClickAsync();
        await Assertions.Expect(card.GetByRole(AriaRole.Textbox, new() { Name = "Title" })).ToHaveValueAsync("Port statistics 2023");

        await wire.MendAsync();
        await Assertions.Expect(checker.GetByText("nothing can be saved now")).ToBeHiddenAsync();
        await Assertions.Expect(card.GetByLabel("Passage")).ToHaveValueAsync("Container calls, 2023: 618");
    }

    [Fact]
    public async Task Restart_KeepsDecisions_AndBringsBackWhatWasTyped_SayingItIsNotSaved()
    {
        var checker = await sample.Desk.SignInAsync("fact-checker");
        var decided = await OpenAsync(checker, 1, "Unsourced");
        await decided.GetByLabel("Note").FillAsync("Searched two archives.");
        await decided.GetByRole(AriaRole.Button, new() { Name = "Save verdict" }).ClickAsync();
        await Assertions.Expect(decided.Locator(".standing")).ToContainTextAsync("Unsourced");
        var card = await OpenAsync(checker, 2, "Verified");
        await FillAsync(card);

        await sample.Desk.RestartAsync();

        await Assertions.Expect(checker.GetByText("Claim 2: what you typed is here again, and not saved yet.")).ToBeVisibleAsync();
        await Assertions.Expect(card.GetByRole(AriaRole.Textbox, new() { Name = "Title" })).ToHaveValueAsync("Port statistics 2023");
        await Assertions.Expect(card.GetByLabel("Confidential")).ToBeCheckedAsync();
        await Assertions.Expect(checker.Locator("[data-claim='1']")).ToHaveClassAsync(new Regex("unsourced"));
        await card.GetByRole(AriaRole.Button, new() { Name = "Save verdict" }).ClickAsync();
        await Assertions.Expect(card.Locator(".standing")).ToContainTextAsync("Verified");

        await checker.ReloadAsync();
        await Assertions.Expect(card.GetByText("Port statistics 2023")).ToHaveCountAsync(1);
        await Assertions.Expect(card.GetByRole(AriaRole.Form)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task TwoPeople_OnOneClaim_TheSecondSeesBothVersionsAndLosesNothing()
    {
        var checker = await sample.Desk.SignInAsync("fact-checker");
        var editor = await sample.Desk.SignInAsync("editor");
        var first = await OpenAsync(checker, 4, "Verified");
        var second = await OpenAsync(editor, 4, "Unsourced");
        await FillAsync(first);
        await second.GetByLabel("Note").FillAsync("Searched two archives.");

        await first.GetByRole(AriaRole.Button, new() { Name = "Save verdict" }).ClickAsync();
        await Assertions.Expect(first.Locator(".standing")).ToContainTextAsync("Verified");
        await second.GetByRole(AriaRole.Button, new() { Name = "Save verdict" }).ClickAsync();

        var conflict = second.Locator(".conflict");
        await Assertions.Expect(conflict.Locator("dd").First).ToContainTextAsync("Verified, by Sam Okoro");
        await Assertions.Expect(conflict.Locator("dd").Last).ToContainTextAsync("Unsourced — Searched two archives.");
        await conflict.GetByRole(AriaRole.Button, new() { Name = "Save mine as well" }).ClickAsync();
        await Assertions.Expect(second.Locator(".standing")).ToContainTextAsync("Unsourced");
        await Assertions.Expect(second.GetByText("Port statistics 2023")).ToBeVisibleAsync();
    }

    private static async Task BringInAsync(IPage editor)
    {
        await editor.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
        await editor.GetByRole(AriaRole.Button, new() { Name = "Bring in", Exact = true }).ClickAsync();
        await editor.WaitForURLAsync(new Regex(@"/articles/\d+"));
    }

    /// <summary>Opens a claim of the sample article and presses a verdict that needs something.</summary>
    private static async Task<ILocator> OpenAsync(IPage page, int claim, string verdict)
    {
        await page.GotoAsync($"/articles/1?claim={claim}");
        var card = page.Locator($"[data-claim='{claim}']");
        await card.GetByRole(AriaRole.Button, new() { Name = verdict, Exact = true }).ClickAsync();
        await Assertions.Expect(card.GetByRole(AriaRole.Form)).ToBeVisibleAsync();
        return card;
    }

    private static async Task FillAsync(ILocator card)
    {
        await card.GetByRole(AriaRole.Textbox, new() { Name = "Title" }).FillAsync("Port statistics 2023");
        await card.GetByLabel("Passage").FillAsync("Container calls, 2023: 618");
        await card.GetByLabel("Confidential").CheckAsync();
    }
}
