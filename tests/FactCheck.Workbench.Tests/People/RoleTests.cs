using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Workbench.Intake;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.People;

/// <summary>What each role may do: every change is tried by everybody.</summary>
public abstract class RoleTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : RoleTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : RoleTests(desk), IClassFixture<PostgresDesk>;

    public enum Change
    {
        AcceptClaims,
        Undo,
        Redo,
        DismissClaims,
        RestoreClaims,
        TakeClaim,
        GiveClaimBack,
        AddEvidence,
        ChangeEvidence,
        RemoveEvidence,
        Decide,
        Withdraw,
        AddClaim,
        Preview,
        Import,
        AssignToAnother,
        EditFacts,
        SignOff,
        Reopen,
        Invite,
        AddPerson,
        ChangeRole,
        ChangeEmail,
        Deactivate,
        Reactivate,
    }

    public static IEnumerable<object[]> Everything { get; } =
        [.. Enum.GetValues<Role>().SelectMany(role => Enum.GetValues<Change>(), (role, change) => new object[] { role, change })];

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Change_IsSavedOrForbidden_AsTheRoleSays(Role role, Change change)
    {
        var needed = change switch
        {
            >= Change.Invite => Role.Administrator,
            >= Change.Preview => Role.Editor,
            _ => Role.FactChecker,
        };
        var article = await UsualAsync();
        if (change is Change.SignOff or Change.Reopen)
            await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [1]);
        if (change is Change.Undo or Change.Redo)
            await desk.Get<DismissClaims>().RestoreAsync(desk.As(role), article, [3]);
        if (change is Change.Redo)
            await desk.Get<UndoSteps>().UndoAsync(desk.As(role), article);

        if (change == Change.Reopen)
            await desk.Get<SignOffArticle>().RunAsync(desk.Editor, article, (await desk.ReadAsync(article)).Version, null);
        var before = (await desk.Get<ReviewQueries>().HistoryAsync(desk.Reader, article)).Count;
        var outcome = await RunAsync(change, desk.As(role), article);
        Assert.Equal(role >= needed ? "Saved" : "Forbidden", outcome.GetType().Name);
        if (role < needed)
            Assert.Equal(before, (await desk.Get<ReviewQueries>().HistoryAsync(desk.Reader, article)).Count);
    }

    [Fact]
    public async Task Change_AfterTheRoleWasTaken_IsForbiddenEvenInAnOldSession()
    {
        var editor = await desk.PersonAsync("Old Editor", Role.Editor);
        var article = await desk.ReadAsync(await UsualAsync());
        await desk.Get<PeopleDirectory>().ChangeRoleAsync(desk.Administrator, editor.Id, Role.FactChecker);
        var request = new EditArticleFactsRequest(article.Number, article.Version, "Mine", null, null, null, null);
        Assert.Equal("Only editors can correct what is known about an article.", (await desk.Get<EditArticleFacts>().RunAsync(editor, request)).Refusal());
        await desk.Get<PeopleDirectory>().DeactivateAsync(desk.Administrator, editor.Id);
        Assert.Equal("Your account is no longer active. Ask an administrator.", (await desk.Get<EditArticleFacts>().RunAsync(editor, request)).Refusal());
        Assert.Equal(article.Version, (await desk.ReadAsync(article.Number)).Version);
    }

    [Fact]
    public async Task Change_ByAnActorWithoutAccount_IsForbidden() =>
        Assert.Equal(
            "Your account is no longer active. Ask an administrator.",
            (await desk.DecideAsync(new Actor("forged", "Forged", Role.Administrator), await desk.ClaimAsync(), Verdict.Unsourced, "x")).Refusal());

    [Fact]
    public async Task Forbidden_SaysWhoMay()
    {
        var article = await desk.ReadAsync(await UsualAsync());
        Assert.Equal(
            "Readers can look only. Ask an administrator for the role of fact-checker to decide claims.",
            (await desk.DecideAsync(desk.Reader, await desk.RefAsync(article.Number, 1), Verdict.Unsourced, "x")).Refusal());
        Assert.Equal("Only editors can sign articles off.", (await desk.Get<SignOffArticle>().RunAsync(desk.Checker, article.Number, article.Version, null)).Refusal());
        Assert.Equal("Only administrators can look after accounts.", (await desk.Get<PeopleDirectory>().InviteAsync(desk.Editor, "a@b.example", "A", Role.Reader)).Refusal());
    }

    /// <summary>Claim 1 has supporting evidence and removed context; 2 is decided; 3 is dismissed.</summary>
    private async Task<int> UsualAsync()
    {
        var article = await desk.ImportAsync(Story.Usual());
        var edit = desk.Get<EditEvidence>();
        var added = (await edit.AddAsync(desk.Checker, await desk.RefAsync(article, 1), Evidences.Refuting)).Value();
        await edit.RemoveAsync(desk.Checker, new ClaimRef(article, 1, added.Version), added.Evidence[0].Id);
        await edit.AddAsync(desk.Checker, await desk.RefAsync(article, 1), Evidences.Supporting);
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 2), Verdict.Unsourced, "Searched.");
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [3]);
        return article;
    }

    private async Task<object> RunAsync(Change change, Actor actor, int article)
    {
        var claims = (await desk.ReadAsync(article)).Claims;
        var claim = new ClaimRef(article, 1, claims[0].Version);
        var evidence = claims[0].Evidence[0].Id;
        var version = (await desk.ReadAsync(article)).Version;
        var address = $"{Guid.NewGuid():N}@desk.example";
        switch (change)
        {
            case Change.AcceptClaims:
                return await desk.Get<AcceptClaims>().RunAsync(actor, article, [1]);
            case Change.Undo:
                return await desk.Get<UndoSteps>().UndoAsync(actor, article);
            case Change.Redo:
                return await desk.Get<UndoSteps>().RedoAsync(actor, article);
            case Change.DismissClaims:
                return await desk.Get<DismissClaims>().RunAsync(actor, article, [1]);
            case Change.RestoreClaims:
                return await desk.Get<DismissClaims>().RestoreAsync(actor, article, [3]);
            case Change.TakeClaim:
                // A reader is no assignee; what is asked is whether they may try.
                return await desk.AssignAsync(actor, article, [1], actor);
            case Change.GiveClaimBack:
                return await desk.AssignAsync(actor, article, [1], null);
            case Change.AddEvidence:
                return await desk.Get<EditEvidence>().AddAsync(actor, claim, Evidences.Refuting);
            case Change.ChangeEvidence:
                return await desk.Get<EditEvidence>().ChangeAsync(actor, claim, evidence, Evidences.Supporting with { Locator = "p. 2" });
            case Change.RemoveEvidence:
                return await desk.Get<EditEvidence>().RemoveAsync(actor, claim, evidence);
            case Change.Decide:
                return await desk.DecideAsync(actor, claim, Verdict.Verified);
            case Change.Withdraw:
                return await desk.Get<WithdrawVerdict>().RunAsync(actor, new ClaimRef(article, 2, claims[1].Version));
            case Change.AddClaim:
                return await desk.Get<AddClaim>().RunAsync(actor, new AddClaimRequest(article, [new TextSpan(0, 5)], null));
            case Change.Preview:
                return await desk.Get<PreviewArticle>().RunAsync(actor, desk.Expect(Story.Usual()));
            case Change.Import:
                return await desk.Get<ImportArticle>().RunAsync(actor, desk.Expect(Story.Usual()));
            case Change.AssignToAnother:
                return await desk.AssignAsync(actor, article, [1], desk.OtherChecker);
            case Change.EditFacts:
                return await desk.Get<EditArticleFacts>().RunAsync(actor, new EditArticleFactsRequest(article, version, "New", null, null, null, null));
            case Change.SignOff:
                return await desk.Get<SignOffArticle>().RunAsync(actor, article, version, null);
            case Change.Reopen:
                return await desk.Get<ReopenArticle>().RunAsync(actor, article, version, "New figures.");
            case Change.Invite:
                return await desk.Get<PeopleDirectory>().InviteAsync(actor, address, "New Person", Role.Reader);
            case Change.AddPerson:
                return await desk.Get<PeopleDirectory>().AddAsync(actor, address, "New Person", Role.Reader, TestDesk.Password);
            case Change.ChangeRole:
                return await desk.Get<PeopleDirectory>().ChangeRoleAsync(actor, (await desk.PersonAsync("Some Body", Role.Reader)).Id, Role.Editor);
            case Change.ChangeEmail:
                return await desk.Get<PeopleDirectory>().ChangeEmailAsync(
                    actor, (await desk.PersonAsync("Some Body", Role.Reader)).Id, $"{Guid.NewGuid():N}@desk.example");
            case Change.Deactivate:
                return await desk.Get<PeopleDirectory>().DeactivateAsync(actor, (await desk.PersonAsync("Some Body", Role.Reader)).Id);
            case Change.Reactivate:
                return await desk.Get<PeopleDirectory>().ReactivateAsync(actor, (await desk.PersonAsync("Some Body", Role.Reader)).Id);
            default:
                throw new ArgumentOutOfRangeException(nameof(change), change, "No such change.");
        }
    }
}
