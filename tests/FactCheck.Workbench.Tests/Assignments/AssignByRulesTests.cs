using FactCheck.Core.Assignments;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Workbench.Assignments;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Assignments;

public abstract class AssignByRulesTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : AssignByRulesTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : AssignByRulesTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Rules_AreForEditors_AndKeepTheirOrder()
    {
        var rules = new[] { Rule([ClaimKind.Quantity, ClaimKind.Trend], desk.Checker), Rule([], desk.OtherChecker, desk.Editor) };
        Assert.IsType<Outcome<DeskRules>.Forbidden>(await desk.Get<EditAssignmentRules>().SaveAsync(desk.Checker, await RulesAsync() with { Rules = rules }));
        await SetAsync(rules);
        var stored = await RulesAsync();
        Assert.Equal("Ana Duarte", stored.ChangedBy);
        Assert.Equal([[ClaimKind.Quantity, ClaimKind.Trend], []], stored.Rules.Select(rule => rule.Kinds));
        Assert.Equal([[desk.Checker.Id], [desk.OtherChecker.Id, desk.Editor.Id]], stored.Rules.Select(rule => rule.People));
    }

    [Fact]
    public async Task Rules_ChangedByAnotherFirst_AreAConflict()
    {
        var before = await RulesAsync();
        await SetAsync(Rule([], desk.Checker));
        var outcome = await desk.Get<EditAssignmentRules>().SaveAsync(desk.Administrator, before with { Rules = [] });
        Assert.StartsWith("Ana Duarte changed the rules first.", Assert.IsType<Outcome<DeskRules>.Conflict>(outcome).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_ThatNameNobody_AreRefused()
    {
        var now = await RulesAsync();
        Assert.Equal(
            ["Rule 1 names nobody. Choose who gets these claims, or remove the rule."],
            Assert.IsType<Outcome<DeskRules>.Invalid>(await desk.Get<EditAssignmentRules>().SaveAsync(desk.Editor, now with { Rules = [new([], [])] })).Errors);
        Assert.IsType<Outcome<DeskRules>.Invalid>(await desk.Get<EditAssignmentRules>().SaveAsync(desk.Editor, now with { Rules = [new([], ["nobody"])] }));
    }

    [Fact]
    public async Task Run_OpenClaims_GoAsThePreviewSaid_OthersStay()
    {
        var article = await OpenAsync();
        await desk.AssignAsync(desk.Editor, article, [2], desk.Editor);
        await SetAsync(Rule([ClaimKind.Quantity], desk.Checker), Rule([], desk.OtherChecker));
        var preview = await PreviewAsync(article);
        Assert.Equal([("Sam Okoro", 1), ("Mei Kato", 3)], preview.Given.Select(given => (given.Name, given.Claims.Single().Number)));

        var due = desk.Clock.GetUtcNow().AddHours(4);
        var said = (await desk.Get<AssignByRules>().RunAsync(desk.Editor, article, Given(preview), "Before print", due)).Value();
        Assert.Equal("2 claims assigned: 1 to Mei Kato and 1 to Sam Okoro.", said);
        var claims = (await desk.ReadAsync(article)).Claims.ToDictionary(claim => claim.Number, claim => claim.Assignment);
        Assert.Equal(("Sam Okoro", "Before print", due), (claims[1]!.Assignee, claims[1]!.Note, claims[1]!.Due));
        Assert.Equal("Ana Duarte", claims[2]!.Assignee);
        Assert.Equal("Mei Kato", claims[3]!.Assignee);
        Assert.Equal("Ana Duarte assigned claim 1 to Sam Okoro with the note “Before print”.", (await desk.SentencesAsync(await desk.RefAsync(article, 1)))[0]);
    }

    [Fact]
    public async Task Run_Undone_GivesAllOfThemBackAtOnce()
    {
        var article = await OpenAsync();
        await SetAsync(Rule([], desk.Checker, desk.OtherChecker));
        await desk.Get<AssignByRules>().RunAsync(desk.Editor, article, Given(await PreviewAsync(article)), null, null);
        (await desk.Get<UndoSteps>().UndoAsync(desk.Editor, article)).Value();
        Assert.All((await desk.ReadAsync(article)).Claims, claim => Assert.Null(claim.Assignment));
    }

    [Fact]
    public async Task Preview_Suggestions_AreNotGivenOut()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await SetAsync(Rule([], desk.Checker));
        var preview = await PreviewAsync(article);
        Assert.Empty(preview.Given);
        Assert.Empty(preview.Left);
        Assert.Equal(
            ["No open claim waits for somebody here."],
            Assert.IsType<Outcome<string>.Invalid>(await desk.Get<AssignByRules>().RunAsync(desk.Editor, article, [], null, null)).Errors);
    }

    [Fact]
    public async Task Preview_DeactivatedAndAway_ArePassedOverAndSaid()
    {
        var article = await OpenAsync();
        var gone = await desk.PersonAsync("Gone Person", Role.FactChecker);
        var away = await desk.PersonAsync("Away Person", Role.FactChecker);
        await SetAsync(Rule([], gone, away, desk.Checker));
        await desk.Get<Workbench.People.PeopleDirectory>().DeactivateAsync(desk.Administrator, gone.Id);
        (await desk.Get<MarkAway>().RunAsync(desk.Editor, away.Id, desk.Clock.GetUtcNow().AddDays(3))).Value();
        var preview = await PreviewAsync(article);
        Assert.Equal(["Sam Okoro"], preview.Given.Select(given => given.Name));
        Assert.Equal(["Gone Person has no active account and is passed over.", "Away Person is away and is passed over."], preview.PassedOver);
    }

    [Fact]
    public async Task Run_ClaimsChangedSinceThePreview_StayAsTheyAre_AndItIsSaid()
    {
        var article = await OpenAsync();
        await SetAsync(Rule([], desk.Checker));
        var preview = await PreviewAsync(article);
        await desk.AssignAsync(desk.OtherChecker, article, [1], desk.OtherChecker);
        await desk.DecideAsync(desk.OtherChecker, await desk.RefAsync(article, 2), Verdict.Unsourced, "Searched.");
        var said = (await desk.Get<AssignByRules>().RunAsync(desk.Editor, article, Given(preview), null, null)).Value();
        Assert.Equal("1 claim assigned: 1 to Sam Okoro. Claims 1 and 2 changed since, or who was to get them did: look again.", said);
        var claims = (await desk.ReadAsync(article)).Claims.ToDictionary(claim => claim.Number);
        Assert.Equal("Mei Kato", claims[1].Assignment!.Assignee);
        Assert.Equal(Verdict.Unsourced, claims[2].Verdict);
    }

    [Fact]
    public async Task Preview_ByAFactChecker_IsForbidden() =>
        Assert.Equal(
            "Only editors can assign by rule.",
            Assert.IsType<Outcome<RulesPreview>.Forbidden>(await desk.Get<AssignByRules>().PreviewAsync(desk.Checker, 1)).Message);

    private async Task<int> OpenAsync()
    {
        var article = await desk.ImportAsync(Story.Usual());
        (await desk.Get<AcceptClaims>().RunAsync(desk.Editor, article, [1, 2, 3])).Value();
        return article;
    }

    private Task<DeskRules> RulesAsync() => desk.Get<EditAssignmentRules>().GetAsync(desk.Reader);

    private async Task SetAsync(params AssignmentRule[] rules) =>
        (await desk.Get<EditAssignmentRules>().SaveAsync(desk.Editor, await RulesAsync() with { Rules = rules })).Value();

    private async Task<RulesPreview> PreviewAsync(int article) => (await desk.Get<AssignByRules>().PreviewAsync(desk.Editor, article)).Value();

    private static AssignmentRule Rule(ClaimKind[] kinds, params Actor[] people) => new(kinds, [.. people.Select(person => person.Id)]);

    private static IReadOnlyList<GivenClaim> Given(RulesPreview preview) =>
        [.. preview.Given.SelectMany(given => given.Claims.Select(claim => new GivenClaim(claim.Number, given.Id)))];
}
