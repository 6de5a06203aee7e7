using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Workbench;
using FactCheck.Workbench.Intake;
using FactCheck.Workbench.Review;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace FactCheck.EndToEnd;

/// <summary>A new draft comes in while an article is under check.</summary>
public sealed class DraftTests(SampleDesk sample) : IClassFixture<SampleDesk>
{
    private const string First =
        "A bridge for the islands\n\n" +
        "The bridge cost 40 million crowns, the auditor said on Friday.\n\n" +
        "“Nobody asked the fishermen,” said Mara Lind, the mayor.\n\n" +
        "The ferry lost 312 passengers a day over the winter.\n\n" +
        "About 60 percent of the islanders voted in 2019.\n";

    private const string Second =
        "A bridge for the islands\n\n" +
        "About 60 percent of the islanders voted in 2019.\n\n" +
        "The bridge cost 42 million crowns, the auditor said on Friday.\n\n" +
        "“Nobody asked the fishermen,” said Mara Lind, the mayor.\n\n" +
        "A second span will be 900 metres long, the council announced.\n";

    [Fact]
    public async Task NewDraft_ByAnEditor_KeepsWhatStandsMarksWhatChangedAndListsWhatIsGone()
    {
        var article = await ArticleAsync();
        var page = await sample.Desk.SignInAsync("editor");
        await page.GotoAsync($"/articles/{article}?show=all");
        await Assertions.Expect(page.Locator(".entry")).ToHaveCountAsync(4);
        await page.GetByRole(AriaRole.Link, new() { Name = "New draft" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("New draft of “A bridge for the islands”");

        // The same text changes nothing, and says so.
        await PreviewAsync(page, First);
        await Assertions.Expect(page.Locator("main .errors")).ToContainTextAsync("word for word");

        // Another article asks first.
        await PreviewAsync(page, "Snow on the pass\n\nSnow closed the pass for nine days, the army said.\n");
        await Assertions.Expect(page.GetByText("Is it another article?")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Bring in draft 2" })).ToBeDisabledAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Choose another text" }).ClickAsync();

        await PreviewAsync(page, Second);
        await Assertions.Expect(page.Locator("main del")).ToContainTextAsync("40");
        await Assertions.Expect(page.Locator("main ins")).ToContainTextAsync("42");
        await Pictures.TakeAsync(page, "draft-preview");
        await Accessibility.CheckAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Bring in draft 2" }).ClickAsync();

        // What changed waits to be rechecked, with the verdict it had.
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("show=recheck$"));
        await page.Locator("[data-claim='1']").First.ClickAsync();
        var panel = page.GetByRole(AriaRole.Group, new() { Name = "What the new draft changed" });
        await Assertions.Expect(panel).ToContainTextAsync("Changed since it was marked unsourced, in draft 1");
        await Pictures.TakeAsync(page, "draft-recheck");
        await Accessibility.CheckAsync(page);
        await page.Keyboard.PressAsync("y");
        await Assertions.Expect(page.Locator(".notice [role=status]")).ToContainTextAsync("still unsourced.");
        await Assertions.Expect(panel).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(panel).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Control+Shift+z");
        await Assertions.Expect(panel).ToHaveCountAsync(0);

        // What is gone is listed with its verdict until an editor notes it.
        var lost = page.Locator("details.lost");
        await lost.Locator("summary").ClickAsync();
        await Assertions.Expect(lost).ToContainTextAsync("The ferry lost 312 passengers");
        await Assertions.Expect(lost).ToContainTextAsync("Searched the timetable.");
        await Pictures.TakeAsync(page, "draft-lost");
        await Accessibility.CheckAsync(page);

        // What says the same in other words is found by hand; taken back, it is lost again.
        await lost.GetByRole(AriaRole.Button, new() { NameRegex = new("^Find claim") }).ClickAsync();
        await page.EvaluateAsync("() => document.getSelection().selectAllChildren([...document.querySelectorAll('[data-text] p')].at(-1))");
        var place = page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Place claim \\d+ here$") });
        await Assertions.Expect(place).ToBeVisibleAsync();
        await Pictures.TakeAsync(page, "draft-place");
        await Accessibility.CheckAsync(page);
        await place.ClickAsync();
        await Assertions.Expect(page.Locator(".notice [role=status]")).ToContainTextAsync("is in this draft again. Recheck it");
        await Assertions.Expect(lost).ToHaveCountAsync(0);
        await Assertions.Expect(panel).ToContainTextAsync("312 passengers");
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(lost).ToContainTextAsync("The ferry lost 312 passengers");
        await lost.GetByRole(AriaRole.Button, new() { NameRegex = new("^Noted") }).ClickAsync();
        await Assertions.Expect(lost).ToContainTextAsync("Noted by");

        // What was done before the draft is out of undo's reach, which is said.
        await page.GotoAsync($"/articles/{article}/report");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("draft 2");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Not in this draft");
    }

    private static async Task PreviewAsync(IPage page, string text)
    {
        await page.GetByLabel("Text of the article").FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
    }

    /// <summary>An article in which the claims about the bridge and the ferry are decided.</summary>
    private async Task<int> ArticleAsync()
    {
        var services = sample.Desk.Services;
        var number = ((Outcome<int>.Saved)await services.GetRequiredService<ImportArticle>().RunAsync(
            Actor.CommandLine, new ArticleDraft("A bridge for the islands", null, null, null, null, First, null))).Value;
        var claims = (await services.GetRequiredService<ReviewQueries>().ArticleAsync(Actor.CommandLine, number))!.Claims;
        foreach (var (words, note) in new[] { ("The bridge", "Searched the budget."), ("The ferry", "Searched the timetable.") })
        {
            var claim = claims.First(claim => claim.Text.StartsWith(words, StringComparison.Ordinal));
            Assert.IsType<Outcome<ReviewClaim>.Saved>(await services.GetRequiredService<DecideVerdict>().RunAsync(
                Actor.CommandLine, new DecideVerdictRequest(new ClaimRef(number, claim.Number, claim.Version), Verdict.Unsourced, note, null)));
        }

        return number;
    }
}
