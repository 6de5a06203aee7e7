using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FactCheck.EndToEnd;

/// <summary>Several people on one article: what they see of each other, and what happens to what they are typing.</summary>
public sealed class TeamTests(SampleDesk sample) : IClassFixture<SampleDesk>, IAsyncLifetime
{
    private readonly List<IPage> _people = [];

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Everybody goes home, or the next test would find them at the article.</summary>
    public Task DisposeAsync() => Task.WhenAll(_people.Select(page => page.Context.CloseAsync()));

    [Fact]
    public async Task TwoPeople_SeeEachOtherAndTheirVerdicts_WithoutLosingFieldScrollOrWords()
    {
        var checker = await SignInAsync("fact-checker");
        var editor = await SignInAsync("editor");
        await checker.SetViewportSizeAsync(1440, 700);
        var mine = await OpenAsync(checker, 6);
        var theirs = await OpenAsync(editor, 5);
        await Assertions.Expect(checker.GetByRole(AriaRole.List, new() { Name = "Also at this article" })).ToContainTextAsync("Ana Duarte, on claim 5");
        await Assertions.Expect(checker.Locator("[data-claim='5'] .here")).ToHaveAttributeAsync("title", "Ana Duarte is on it");
        await Assertions.Expect(editor.Locator(".team")).ToContainTextAsync("Sam Okoro, on claim 6");
        await Accessibility.CheckAsync(checker);

        await checker.Keyboard.PressAsync("n");
        var note = mine.Locator("textarea[name=note]");
        await Assertions.Expect(note).ToBeFocusedAsync();
        await checker.Keyboard.TypeAsync("Asked the authori");
        var place = await TopAsync(note);

        // A verdict on another claim, then one on the claim that is typed on.
        await DecideAsync(editor, theirs, "Searched the council’s minutes.");
        await Assertions.Expect(checker.Locator("[data-claim='5']")).ToHaveClassAsync(new Regex("unsourced"));
        await Assertions.Expect(checker.Locator("[data-mark='5']").First).ToHaveClassAsync(new Regex("unsourced"));
        await Assertions.Expect(checker.Locator(".said")).ToContainTextAsync("Ana Duarte marked claim 5 unsourced");
        await DecideAsync(editor, await OpenAsync(editor, 6), "Called the authority twice.");
        await Assertions.Expect(mine.Locator(".overtaken")).ToContainTextAsync("While you were typing: Ana Duarte marked claim 6 unsourced");

        await Assertions.Expect(note).ToHaveValueAsync("Asked the authori");
        await Assertions.Expect(note).ToBeFocusedAsync();
        Assert.InRange(await TopAsync(note) - place, -1, 1);
        await checker.Keyboard.TypeAsync("ty.");
        await Accessibility.CheckAsync(checker);
        await Pictures.TakeAsync(checker, "team");

        await mine.GetByRole(AriaRole.Button, new() { Name = "Unsourced" }).ClickAsync();
        await mine.GetByRole(AriaRole.Button, new() { Name = "Save verdict" }).ClickAsync();
        var conflict = mine.Locator(".conflict");
        await Assertions.Expect(conflict.Locator("dd").First).ToContainTextAsync("Unsourced, by Ana Duarte — Called the authority twice.");
        await Assertions.Expect(conflict.Locator("dd").Last).ToContainTextAsync("Unsourced — Asked the authority.");
        await Pictures.TakeAsync(checker, "conflict");
        await Accessibility.CheckAsync(checker);
        await conflict.GetByRole(AriaRole.Button, new() { Name = "Save mine as well" }).ClickAsync();
        await Assertions.Expect(editor.Locator("[data-claim='6'] .decision")).ToContainTextAsync("Asked the authority.");
    }

    [Fact]
    public async Task BrowserThatDies_IsSeenToLeave_AndAReaderOnAPhoneIsSeenToo()
    {
        var editor = await SignInAsync("editor");
        await OpenAsync(editor, 2);
        var phone = await SignInAsync("reader", phone: true);
        await OpenAsync(phone, 2);
        await Assertions.Expect(phone.Locator(".team")).ToContainTextAsync("Ana Duarte");
        await Pictures.TakeAsync(phone, "team-phone");
        await Accessibility.CheckAsync(phone);
        Assert.True(await phone.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0);
        await Assertions.Expect(editor.Locator(".team")).ToContainTextAsync("Rob Ellis");

        await phone.Context.CloseAsync();

        await Assertions.Expect(editor.Locator(".team")).Not.ToContainTextAsync("Rob Ellis");
    }

    [Fact]
    public async Task ConnectionLost_WhileAColleagueDecides_KeepsTheWords_AndCatchesUp()
    {
        var checker = await SignInAsync("fact-checker");
        var editor = await SignInAsync("editor");
        var wire = await Wire.TapAsync(checker);
        var mine = await OpenAsync(checker, 3);
        await OpenAsync(editor, 4);
        await checker.Keyboard.PressAsync("n");
        await mine.Locator("textarea[name=note]").FillAsync("Rang the port.");

        await wire.CutAsync();
        await Assertions.Expect(checker.GetByText("nothing can be saved now")).ToBeVisibleAsync();
        await Assertions.Expect(editor.Locator(".team")).Not.ToContainTextAsync("Sam Okoro");
        await DecideAsync(editor, editor.Locator("[data-claim='4']"), "Searched the archive.");
        await DecideAsync(editor, await OpenAsync(editor, 3), "Asked the union.");
        await mine.Locator("textarea[name=note]").FillAsync("Rang the port, twice.");

        await wire.MendAsync();

        await Assertions.Expect(checker.GetByText("nothing can be saved now")).ToBeHiddenAsync();
        await Assertions.Expect(checker.Locator("[data-claim='4']")).ToHaveClassAsync(new Regex("unsourced"));
        await Assertions.Expect(mine.Locator(".overtaken")).ToContainTextAsync("Ana Duarte marked claim 3 unsourced");
        await Assertions.Expect(mine.Locator("textarea[name=note]")).ToHaveValueAsync("Rang the port, twice.");
        await Assertions.Expect(editor.Locator(".team")).ToContainTextAsync("Sam Okoro");
    }

    [Fact]
    public async Task ServerRestart_WhileFivePeopleWork_BringsEachTheirWordsBack_AndThemTogether()
    {
        IPage[] people =
        [
            await SignInAsync("editor"),
            await SignInAsync("administrator"),
            await SignInAsync("fact-checker"),
            await SignInAsync("fact-checker"),
            await SignInAsync("editor", phone: true),
        ];
        foreach (var page in people)
        {
            var card = await OpenAsync(page, 7);
            await page.Keyboard.PressAsync("n");
            await card.Locator("textarea[name=note]").FillAsync($"Words of window {Array.IndexOf(people, page)}.");
        }

        await sample.Desk.RestartAsync();

        foreach (var page in people)
        {
            await Assertions.Expect(page.GetByText("Claim 7: what you typed is here again, and not saved yet.")).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator("[data-claim='7']").Locator("textarea[name=note]")).ToHaveValueAsync($"Words of window {Array.IndexOf(people, page)}.");
        }

        await Assertions.Expect(people[2].Locator(".team")).ToContainTextAsync("Ana Duarte");
        await Assertions.Expect(people[2].Locator(".team")).ToContainTextAsync("Ida Holm");
        await Assertions.Expect(people[0].Locator(".team")).ToContainTextAsync("Sam Okoro");

        // Who loads the page anew after a colleague decided has the words again, and knows that they come second.
        await people[0].Locator("[data-claim='7']").GetByRole(AriaRole.Button, new() { Name = "Unsourced" }).ClickAsync();
        await people[0].Locator("[data-claim='7']").GetByRole(AriaRole.Button, new() { Name = "Save verdict" }).ClickAsync();
        await Assertions.Expect(people[2].Locator("[data-claim='7'] .overtaken")).ToContainTextAsync("Ana Duarte marked claim 7 unsourced");
        await people[2].ReloadAsync();
        await Assertions.Expect(people[2].Locator("[data-claim='7'] .overtaken")).ToContainTextAsync("While you were typing: the claim was changed.");
        await Assertions.Expect(people[2].Locator("[data-claim='7'] textarea[name=note]")).ToHaveValueAsync("Words of window 2.");
    }

    private async Task<IPage> SignInAsync(string role, bool phone = false)
    {
        var page = await sample.Desk.SignInAsync(role, phone);
        _people.Add(page);
        return page;
    }

    private static async Task<ILocator> OpenAsync(IPage page, int claim)
    {
        await page.GotoAsync($"/articles/1?claim={claim}&show=all");
        var card = page.Locator($"[data-claim='{claim}']");
        await Assertions.Expect(card.Locator("[data-heading]")).ToBeFocusedAsync();
        return card;
    }

    private static async Task DecideAsync(IPage page, ILocator card, string note)
    {
        await page.Keyboard.PressAsync("u");
        await card.Locator("textarea[name=note]").FillAsync(note);
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(card.Locator(".standing")).ToContainTextAsync("Unsourced");
    }

    private static async Task<float> TopAsync(ILocator field) => (await field.BoundingBoxAsync())!.Y;
}
