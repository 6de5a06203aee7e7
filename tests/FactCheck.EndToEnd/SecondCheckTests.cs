using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Workbench;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Review;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace FactCheck.EndToEnd;

/// <summary>A second, independent check, from the request to the settlement.</summary>
public sealed class SecondCheckTests(SampleDesk sample) : IClassFixture<SampleDesk>
{
    [Fact]
    public async Task SecondCheck_AskedGivenBlindAndDisputed_IsAdjudicatedByTheEditor()
    {
        // The administrator decides first, so that the fact-checker can be asked.
        var people = sample.Desk.Services.GetRequiredService<PeopleDirectory>();
        var first = (await people.AddAsync(Actor.CommandLine, "ben.weiss@ledger.example", "Ben Weiss", Role.FactChecker, "A long enough passphrase 2")) is Outcome<Person>.Saved(var ben)
            ? new Actor(ben.Id, ben.Name, ben.Role)
            : throw new InvalidOperationException("Ben has no account.");
        var claim = (await sample.Desk.Services.GetRequiredService<ReviewQueries>().ClaimAsync(first, 1, 7))!;
        Assert.IsType<Outcome<ReviewClaim>.Saved>(await sample.Desk.Services.GetRequiredService<DecideVerdict>().RunAsync(
            first, new DecideVerdictRequest(new ClaimRef(1, 7, claim.Version), Verdict.Unsourced, "Nothing in three archives.", null)));

        var editor = await sample.Desk.SignInAsync("editor");
        await editor.GotoAsync("/articles/1?claim=7");
        await Card(editor).GetByRole(AriaRole.Button, new() { Name = "Ask for a second check" }).ClickAsync();
        await Card(editor).GetByLabel("Ask", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Sam Okoro" });
        await Card(editor).GetByRole(AriaRole.Button, new() { Name = "Ask for a second check" }).ClickAsync();
        await Assertions.Expect(Card(editor).Locator(".second")).ToContainTextAsync("asked of Sam Okoro");

        var checker = await sample.Desk.SignInAsync("fact-checker", phone: true, dark: true);
        await checker.GotoAsync("/queue");
        await Assertions.Expect(checker.Locator("tbody tr")).ToContainTextAsync("Second check");
        await checker.Locator("a.title").First.ClickAsync();
        await Assertions.Expect(Card(checker).Locator(".blind")).ToBeVisibleAsync();
        await Assertions.Expect(checker.GetByText("archives")).ToHaveCountAsync(0);
        await Accessibility.CheckAsync(checker);
        await Pictures.TakeAsync(checker, "second-blind-phone-dark");
        await checker.GotoAsync("/articles/1/report");
        await Assertions.Expect(checker.GetByRole(AriaRole.Heading, new() { Name = "Claim 7" })).ToBeVisibleAsync();
        await Assertions.Expect(checker.GetByText("archives")).ToHaveCountAsync(0);

        await checker.GotoAsync("/articles/1?claim=7");
        await Assertions.Expect(Card(checker).Locator("[data-heading]")).ToBeFocusedAsync();
        await checker.Keyboard.PressAsync("v");
        await Assertions.Expect(Card(checker).Locator("input[name=title]")).ToBeFocusedAsync();
        await checker.Keyboard.TypeAsync("Ministry’s own minutes");
        await Card(checker).Locator("input[name=locator]").FillAsync("p. 3");
        await Card(checker).GetByRole(AriaRole.Button, new() { Name = "Save verdict" }).ClickAsync();
        await Assertions.Expect(Card(checker).Locator(".sides")).ToContainTextAsync("Nothing in three archives.");
        await Accessibility.CheckAsync(checker);
        await Pictures.TakeAsync(checker, "second-dispute-phone-dark");

        // The editor's page has heard of it.
        await Assertions.Expect(Card(editor).Locator(".sides")).ToContainTextAsync("Sam Okoro");
        await Card(editor).GetByRole(AriaRole.Button, new() { Name = "Adjudicate" }).ClickAsync();
        await Assertions.Expect(Card(editor).GetByRole(AriaRole.Radio, new() { Name = "Verified" })).ToBeFocusedAsync();
        await Card(editor).GetByRole(AriaRole.Radio, new() { Name = "Verified" }).CheckAsync();
        await Card(editor).GetByLabel("Why: both checkers will read it").FillAsync("The minutes are the record.");
        await Accessibility.CheckAsync(editor);
        await Pictures.TakeAsync(editor, "second-dispute-desktop-light");
        await Card(editor).GetByRole(AriaRole.Button, new() { Name = "Settle it" }).ClickAsync();
        await Assertions.Expect(Card(editor).Locator(".second")).ToContainTextAsync("Adjudicated by Ana Duarte");
    }

    private static ILocator Card(IPage page) => page.Locator("[data-claim='7']");
}
