using Microsoft.Playwright;

namespace FactCheck.EndToEnd;

/// <summary>The words of claims under a person's hands: edges by key and by drag, selections that ask first.</summary>
public sealed class WordsTests(Browser browser) : IClassFixture<Browser>
{
    private const string Story =
        "Ferry fares rose by 8% in March 2023 and now stand at 12 euros, said Dana Whitlock, the harbour’s manager.\n\n" +
        "READ MORE: All about the ferries\n\n" +
        "Nobody had asked the 3,100 islanders about it.\n";

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Edges_MoveByKeyAndByDrag_AndNothingIsStoredBeforeItIsSaved(bool phone, bool dark)
    {
        await using var desk = await Desk.OpenAsync(browser);
        var page = await desk.SignInAsync("editor", phone, dark);
        var look = $"{(phone ? "phone" : "desktop")}-{(dark ? "dark" : "light")}";
        await BringInAsync(page);
        await SelectClaimAsync(page);
        var card = page.Locator("[data-claim][aria-current]");
        var words = await card.Locator("blockquote").InnerTextAsync();

        // By key: the end goes back by words, is seen in the text and said; Escape leaves everything as it was.
        await page.Keyboard.PressAsync("w");
        var bar = page.Locator("[data-edges]");
        await Assertions.Expect(bar.GetByRole(AriaRole.Slider, new() { Name = "End" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(bar.GetByRole(AriaRole.Status)).ToContainTextAsync("Now ends at");
        await Pictures.TakeAsync(page, $"edges-{look}");
        await Accessibility.CheckAsync(page);
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(bar.GetByRole(AriaRole.Status)).ToContainTextAsync("Back to");
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(bar).ToHaveCountAsync(0);
        await Assertions.Expect(card.Locator("blockquote")).ToHaveTextAsync(words);

        // By drag: dropped within a word, the end stands behind it; saved, the claim has these words.
        await DragAsync(page, "end", "2023");
        await Assertions.Expect(bar.GetByRole(AriaRole.Status)).ToHaveTextAsync("Now ends at “2023”.");
        await Pictures.TakeAsync(page, $"drag-{look}");
        await page.Keyboard.PressAsync("Shift+ArrowRight");
        await Assertions.Expect(bar.GetByRole(AriaRole.Status)).ToHaveTextAsync("Now starts at “fares”.");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(bar).ToHaveCountAsync(0);
        await Assertions.Expect(card.Locator("blockquote")).ToHaveTextAsync("fares rose by 8% in March 2023");

        // The record keeps the old words.
        await card.Locator("summary").ClickAsync();
        await Assertions.Expect(card).ToContainTextAsync($"from “{words}” to “fares rose by 8% in March 2023”");
    }

    [Fact]
    public async Task Selection_WithAClaimSelected_OffersItsWordsAndStoresNothingByItself()
    {
        await using var desk = await Desk.OpenAsync(browser);
        var page = await desk.SignInAsync("editor");
        await BringInAsync(page);
        await SelectClaimAsync(page);
        var card = page.Locator("[data-claim][aria-current]");
        var words = await card.Locator("blockquote").InnerTextAsync();

        await SelectAsync(page, "harbour’s manager");
        var bar = page.GetByRole(AriaRole.Group, new() { Name = "Selected words" });
        await Assertions.Expect(bar.GetByRole(AriaRole.Button)).ToHaveCountAsync(7);
        await Pictures.TakeAsync(page, "selection");
        await Accessibility.CheckAsync(page);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(bar).ToHaveCountAsync(0);
        await Assertions.Expect(card.Locator("blockquote")).ToHaveTextAsync(words);

        await SelectAsync(page, "harbour’s manager");
        await bar.GetByRole(AriaRole.Button, new() { Name = "These words name the source" }).ClickAsync();
        await Assertions.Expect(page.Locator("article .who", new() { HasTextRegex = new System.Text.RegularExpressions.Regex("^harbour’s manager$") })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("is now “harbour’s manager”");
    }

    [Fact]
    public async Task Selection_OfTheWholeText_LeavesTheDimmedLineOut()
    {
        await using var desk = await Desk.OpenAsync(browser);
        var page = await desk.SignInAsync("editor");
        await BringInAsync(page);

        await page.EvaluateAsync("document.getSelection().selectAllChildren(document.querySelector('[data-text]'))");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add as a new claim" }).ClickAsync();

        var words = page.Locator("[data-claim][aria-current] blockquote");
        await Assertions.Expect(words).ToContainTextAsync("the harbour’s manager. … Nobody had asked");
        await Assertions.Expect(words).Not.ToContainTextAsync("READ MORE");
    }

    [Fact]
    public async Task SameTabOpenTwice_TheSecondSeesBothWordsAndCanSaveItsOwn()
    {
        await using var desk = await Desk.OpenAsync(browser);
        var page = await desk.SignInAsync("editor");
        await BringInAsync(page);
        await SelectClaimAsync(page);
        var second = await page.Context.NewPageAsync();
        await second.GotoAsync(page.Url);
        await Assertions.Expect(second.Locator("article [data-edge='end']")).ToBeVisibleAsync();

        await SaveEdgeAsync(page, "2023");
        await Assertions.Expect(page.Locator("blockquote")).ToHaveTextAsync("Ferry fares rose by 8% in March 2023");
        await SaveEdgeAsync(second, "8%");

        var conflict = second.Locator(".conflict");
        await Assertions.Expect(conflict.Locator("dd").First).ToContainTextAsync("the words “Ferry fares rose by 8% in March 2023”");
        await Assertions.Expect(conflict.Locator("dd").Last).ToHaveTextAsync("the words “Ferry fares rose by 8%”");
        await conflict.GetByRole(AriaRole.Button, new() { Name = "Save mine as well" }).ClickAsync();
        await Assertions.Expect(second.Locator("blockquote")).ToHaveTextAsync("Ferry fares rose by 8%");
    }

    private static async Task SaveEdgeAsync(IPage page, string word)
    {
        await DragAsync(page, "end", word);
        await Assertions.Expect(page.Locator("[data-edges] [role=status]")).ToContainTextAsync(word);
        await page.Locator("[data-edges]").GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-edges]")).ToHaveCountAsync(0);
    }

    private static async Task BringInAsync(IPage page)
    {
        await page.GotoAsync("/articles/new");
        await page.GetByLabel("Text of the article").FillAsync(Story);
        await page.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Bring in", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(new System.Text.RegularExpressions.Regex(@"/articles/\d+"));
        await Assertions.Expect(page.Locator("mark").First).ToBeVisibleAsync();
    }

    /// <summary>Selects the claim of the first sentence, and waits until the page listens to keys and pointer.</summary>
    private static async Task SelectClaimAsync(IPage page)
    {
        await page.GotoAsync(new Uri(page.Url).AbsolutePath + "?claim=1");
        await Assertions.Expect(page.Locator("[data-claim='1'] [data-heading]")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("article [data-edge='end']")).ToBeVisibleAsync();
    }

    /// <summary>Drags an edge of the selected claim into the middle of a word.</summary>
    private static async Task DragAsync(IPage page, string edge, string word)
    {
        var knob = page.Locator($"article [data-edge='{edge}']");
        // Comes to rest before it is taken hold of.
        await knob.HoverAsync();
        var from = (await knob.BoundingBoxAsync())!;
        var to = await RectAsync(page, word);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(to[0] + (to[2] * 0.7f), to[1] + to[3] + (from.Height / 2) - 2, new() { Steps = 8 });
        await page.Mouse.UpAsync();
    }

    /// <summary>Where words stand on the screen: left, top, width, height.</summary>
    private static Task<float[]> RectAsync(IPage page, string words) => page.EvaluateAsync<float[]>(
        """
        words => {
          for (const run of document.querySelectorAll("[data-text] [data-start]")) {
            const at = run.textContent.indexOf(words);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(run.firstChild, at);
            range.setEnd(run.firstChild, at + words.length);
            const { left, top, width, height } = range.getBoundingClientRect();
            return [left, top, width, height];
          }
        }
        """, words);

    private static async Task SelectAsync(IPage page, string words) => await page.EvaluateAsync(
        """
        words => {
          for (const run of document.querySelectorAll("[data-text] [data-start]")) {
            const at = run.textContent.indexOf(words);
            if (at < 0) continue;
            document.getSelection().setBaseAndExtent(run.firstChild, at, run.firstChild, at + words.length);
            return;
          }
        }
        """, words);
}
