using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Workbench;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Review;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace FactCheck.EndToEnd;

/// <summary>An editor gives work out and finds it again, while a fact-checker has the pages open that show it.</summary>
public sealed class AssignmentTests(SampleDesk sample) : IClassFixture<SampleDesk>
{
    [Fact]
    public async Task Claims_GivenOutByRuleMovedFilteredAndFound_ShowAtOnceWhereSomebodyElseLooks()
    {
        var ben = (await Get<PeopleDirectory>().AddAsync(Actor.CommandLine, "ben.weiss@ledger.example", "Ben Weiss", Role.FactChecker, "A long enough passphrase 2")) is Outcome<Person>.Saved(var added)
            ? new Actor(added.Id, added.Name, added.Role)
            : throw new InvalidOperationException("Ben has no account.");
        var claims = (await Get<ReviewQueries>().ArticleAsync(ben, 1))!.Claims;
        Assert.IsType<Outcome<IReadOnlyList<ReviewClaim>>.Saved>(await Get<AcceptClaims>().RunAsync(
            ben, 1, [.. claims.Where(claim => claim.State == WorkState.Suggested).Select(claim => claim.Number)]));
        var count = (await Get<ReviewQueries>().ArticleAsync(ben, 1))!.Claims.Count(claim => claim.State == WorkState.Open);

        var checker = await sample.Desk.SignInAsync("fact-checker");
        var queue = await OpenAsync(checker, "/queue", "My queue");
        var desk = await OpenAsync(checker, "/", "Desk");
        var work = await OpenAsync(checker, "/work", "At work");
        await Assertions.Expect(queue.GetByText("Nothing waits for you")).ToBeVisibleAsync();
        await Assertions.Expect(With(desk)).ToHaveTextAsync("Nobody");
        await Assertions.Expect(OpenOf(work, "Sam Okoro")).ToHaveTextAsync("0");

        var editor = await sample.Desk.SignInAsync("editor");
        await editor.GotoAsync("/work/rules");
        await Button(editor, "Add a rule").ClickAsync();
        await editor.GetByRole(AriaRole.Group, new() { Name = "People of rule 1" }).GetByLabel("Sam Okoro").CheckAsync();
        await Button(editor, "Save rules").ClickAsync();
        await Assertions.Expect(Said(editor)).ToContainTextAsync("Saved.");
        await editor.GetByRole(AriaRole.Link, new() { Name = "Desk", Exact = true }).ClickAsync();
        await editor.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Assign by rule: ") }).ClickAsync();
        await Button(editor, $"Assign {count} claims").ClickAsync();
        await Assertions.Expect(Said(editor)).ToHaveTextAsync($"{count} claims assigned: {count} to Sam Okoro.");
        await Assertions.Expect(queue.Locator("tbody tr")).ToHaveCountAsync(count);
        await Assertions.Expect(With(desk)).ToHaveTextAsync("Sam Okoro");
        await Assertions.Expect(OpenOf(work, "Sam Okoro")).ToHaveTextAsync($"{count}");

        await editor.GotoAsync("/work");
        await Button(editor, "Away or reassign: Sam Okoro").ClickAsync();
        await editor.GetByLabel("Away, back on").FillAsync(TimeProvider.System.GetUtcNow().AddDays(9).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await Button(editor, "Mark as away").ClickAsync();
        await Assertions.Expect(Said(editor)).ToContainTextAsync("Sam Okoro is away");
        await editor.GetByLabel($"Give all {count} open claims to").SelectOptionAsync(new SelectOptionValue { Value = ben.Id });
        await Button(editor, "Move claims").ClickAsync();
        await Assertions.Expect(Said(editor)).ToContainTextAsync($"moved: {count} to Ben Weiss.");
        await Assertions.Expect(queue.GetByText("Nothing waits for you")).ToBeVisibleAsync();
        await Assertions.Expect(With(desk)).ToHaveTextAsync("Ben Weiss");
        await Assertions.Expect(OpenOf(work, "Ben Weiss")).ToHaveTextAsync($"{count}");
        await Assertions.Expect(Line(work, "Sam Okoro")).ToContainTextAsync("Away, back");

        // The filter is kept, and leads from the desk to a list that follows what Ben does.
        await editor.GotoAsync("/claims");
        await editor.GetByRole(AriaRole.Combobox, new() { NameRegex = new Regex("^With") }).SelectOptionAsync(new SelectOptionValue { Value = ben.Id });
        await Assertions.Expect(editor.Locator(".page-head p")).ToContainTextAsync($"{count} claims");
        await editor.GetByText("Save these filters").ClickAsync();
        await editor.GetByLabel("Save what is shown now as").FillAsync("With Ben");
        await Button(editor, "Save").ClickAsync();
        await editor.GetByRole(AriaRole.Link, new() { Name = "Desk", Exact = true }).ClickAsync();
        await Assertions.Expect(editor).ToHaveURLAsync(new Regex("/$"));
        await editor.GetByRole(AriaRole.Navigation, new() { Name = "Saved filters" }).GetByRole(AriaRole.Link, new() { Name = "With Ben" }).ClickAsync();
        await Assertions.Expect(editor.Locator("tbody tr")).ToHaveCountAsync(count);
        var line = editor.Locator("tbody tr", new() { HasText = "100 million tons" });
        await Assertions.Expect(line).Not.ToContainTextAsync("Unsourced");
        var coal = claims.First(claim => claim.Text.Contains("100 million tons", StringComparison.Ordinal));
        var shown = (await Get<ReviewQueries>().ClaimAsync(ben, 1, coal.Number))!;
        Assert.IsType<Outcome<ReviewClaim>.Saved>(await Get<DecideVerdict>().RunAsync(
            ben, new DecideVerdictRequest(new ClaimRef(1, coal.Number, shown.Version), Verdict.Unsourced, "Nothing in three archives.", null)));
        await Assertions.Expect(line).ToContainTextAsync("Unsourced");

        // From the keyboard to the claim, then to a line outside the story, which opens at its place.
        await SearchAsync(editor, "100 million tons");
        var hit = editor.Locator($".hits a.lead[href='/articles/1?claim={coal.Number}']");
        await hit.FocusAsync();
        await editor.Keyboard.PressAsync("Enter");
        await Assertions.Expect(editor.Locator($"[data-claim='{coal.Number}'] [data-heading]")).ToBeFocusedAsync();
        await SearchAsync(editor, "ledger app");
        await editor.Locator(".hits a.lead").First.FocusAsync();
        await editor.Keyboard.PressAsync("Enter");
        await Assertions.Expect(editor.Locator("p.outside", new() { HasText = "LEDGER APP" })).ToBeInViewportAsync();
        await Assertions.Expect(editor.Locator("article.text")).ToBeFocusedAsync();
        Assert.Equal("LEDGER APP", await editor.EvaluateAsync<string>("document.getSelection().toString()"));
        await Accessibility.CheckAsync(editor);
    }

    private T Get<T>()
        where T : notnull => sample.Desk.Services.GetRequiredService<T>();

    /// <summary>A window of its own of somebody who is signed in.</summary>
    private static async Task<IPage> OpenAsync(IPage signedIn, string address, string heading)
    {
        var page = await signedIn.Context.NewPageAsync();
        await page.GotoAsync(address);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = heading, Level = 1 })).ToBeVisibleAsync();
        return page;
    }

    private static async Task SearchAsync(IPage page, string words)
    {
        await page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(page.Locator("#search-desk")).ToBeFocusedAsync();
        await page.Locator("#search-desk").FillAsync(words);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".page-head [role=status]")).ToContainTextAsync($"for “{words}”");
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static ILocator Said(IPage page) => page.Locator("p.said");

    private static ILocator With(IPage desk) => desk.Locator("[data-label='With']");

    private static ILocator Line(IPage work, string name) => work.Locator("tbody tr", new() { Has = work.GetByText(name, new() { Exact = true }) });

    private static ILocator OpenOf(IPage work, string name) => Line(work, name).Locator("[data-label='Open']");
}
