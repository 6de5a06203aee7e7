using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Review;

public abstract class AssignClaimsTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : AssignClaimsTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : AssignClaimsTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Assign_Several_SaysWhoByWhomAndWhen()
    {
        var article = await desk.ImportAsync(Story.Usual());
        var due = desk.Clock.GetUtcNow().AddHours(5);
        var assigned = (await desk.AssignAsync(desk.Editor, article, [1, 3], desk.Checker, "Before lunch", due)).Value();
        Assert.Equal([1, 3], assigned.Select(claim => claim.Number));
        Assert.All(assigned, claim => Assert.Equal(
            new ReviewAssignment(desk.Checker.Id, "Sam Okoro", "Ana Duarte", desk.Clock.GetUtcNow(), "Before lunch", due), claim.Assignment));
        Assert.Equal(
            ["Ana Duarte assigned claim 3 to Sam Okoro with the note “Before lunch”."],
            await desk.SentencesAsync(new ClaimRef(article, 3, default)));
    }

    [Fact]
    public async Task Assign_ToNobody_GivesBack()
    {
        var claim = await desk.ClaimAsync();
        await desk.AssignAsync(desk.Editor, claim.Article, [1], desk.Checker);
        var back = (await desk.AssignAsync(desk.Editor, claim.Article, [1], null)).Value();
        Assert.Equal((WorkState.Open, null), (back[0].State, back[0].Assignment));
        Assert.Equal("Ana Duarte took claim 1 from Sam Okoro.", (await desk.SentencesAsync(claim))[0]);
    }

    [Fact]
    public async Task Assign_ToAReaderOrADeactivatedOrUnknownPerson_IsRefused()
    {
        var gone = await desk.PersonAsync("Gone Girl", Role.FactChecker);
        await desk.Get<PeopleDirectory>().DeactivateAsync(desk.Administrator, gone.Id);
        var claim = await desk.ClaimAsync();
        foreach (var person in new[] { desk.Reader, gone, new Actor("nobody", "Nobody", Role.FactChecker) })
        {
            Assert.Equal(
                "Choose an active fact-checker or editor to give the claims to.",
                (await desk.AssignAsync(desk.Editor, claim.Article, [1], person)).Error());
        }
    }

    [Fact]
    public async Task Assign_OneDecided_AssignsNone()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Unsourced, "Searched.");
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [2]);
        Assert.Equal(
            ["Claim 1 has a verdict. Withdraw it to change who has the claim.", "Claim 2 is dismissed. Restore it to assign it."],
            (await desk.AssignAsync(desk.Editor, article, [1, 2, 3], desk.Checker)).Errors());
        Assert.Null((await desk.ReadAsync(article)).Claims[2].Assignment);
    }

    [Fact]
    public async Task Take_UnassignedClaim_IsAllowedToAFactChecker()
    {
        var claim = await desk.ClaimAsync();
        Assert.Equal("Sam Okoro", (await desk.AssignAsync(desk.Checker, claim.Article, [1], desk.Checker)).Value()[0].Assignment!.Assignee);
        Assert.Equal(["Sam Okoro took claim 1."], await desk.SentencesAsync(claim));
        Assert.Equal(WorkState.Open, (await desk.AssignAsync(desk.Checker, claim.Article, [1], null)).Value()[0].State);
    }

    [Fact]
    public async Task Take_SomebodyElsesClaim_IsRefusedToAFactChecker()
    {
        var claim = await desk.ClaimAsync();
        await desk.AssignAsync(desk.Editor, claim.Article, [1], desk.OtherChecker);
        foreach (var assignee in new[] { desk.Checker, null })
        {
            Assert.Equal(
                "Mei Kato has claim 1. Ask an editor to give it to somebody else.",
                (await desk.AssignAsync(desk.Checker, claim.Article, [1], assignee)).Refusal());
        }
    }

    [Fact]
    public async Task Assign_ToAColleague_IsRefusedToAFactChecker()
    {
        var claim = await desk.ClaimAsync();
        Assert.Equal("Only editors can give claims to other people.", (await desk.AssignAsync(desk.Checker, claim.Article, [1], desk.OtherChecker)).Refusal());
    }

    [Fact]
    public async Task Deactivated_WhileHoldingAssignments_TheirOpenClaimsNeedANewPerson()
    {
        var person = await desk.PersonAsync("Lena Brandt", Role.FactChecker);
        var article = await desk.ImportAsync(Story.Usual());
        (await desk.AssignAsync(desk.Editor, article, [1, 2], person)).Value();
        (await desk.AssignAsync(desk.Editor, article, [3], desk.Checker)).Value();
        (await desk.DecideAsync(person, await desk.RefAsync(article, 2), Verdict.Unsourced, "Searched.")).Value();
        Assert.All((await desk.ReadAsync(article)).Claims, claim => Assert.False(claim.Assignment!.NeedsNewPerson));

        (await desk.Get<PeopleDirectory>().DeactivateAsync(desk.Administrator, person.Id)).Value();

        Assert.Equal([1], (await desk.ReadAsync(article)).Claims.Where(claim => claim.Assignment!.NeedsNewPerson).Select(claim => claim.Number));
        Assert.Equal(
            "Your account is no longer active. Ask an administrator.",
            Assert.IsType<Outcome<ReviewClaim>.Forbidden>(await desk.DecideAsync(person, await desk.RefAsync(article, 1), Verdict.Unsourced, "Searched.")).Message);
        var given = (await desk.AssignAsync(desk.Editor, article, [1], desk.Checker)).Value()[0];
        Assert.Equal(("Sam Okoro", false), (given.Assignment!.Assignee, given.Assignment.NeedsNewPerson));
    }

    [Fact]
    public async Task Assign_AClaimThatChangedSince_ShowsWhatItIsNow()
    {
        var claim = await desk.ClaimAsync();
        (await desk.Get<EditEvidence>().AddAsync(desk.Checker, claim, Evidences.Supporting)).Value();
        var outcome = await desk.Get<AssignClaims>().RunAsync(
            desk.Editor, new AssignClaimsRequest(claim.Article, [1], desk.OtherChecker.Id, null, null) { Version = claim.Version });
        var conflict = Assert.IsType<Outcome<IReadOnlyList<ReviewClaim>>.Conflict>(outcome);
        Assert.Single(conflict.Current[0].Evidence);
        Assert.Equal("Sam Okoro changed claim 1 first. Yours is not saved: look at theirs, then try again.", conflict.Message);
    }

    [Fact]
    public async Task SignedOff_WhileSomebodyTypes_NothingIsStored_AndOnceReopenedTheSameIsSaved()
    {
        var article = await desk.ImportAsync(Story.Usual());
        foreach (var number in new[] { 1, 2, 3 })
        {
            (await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, number), Verdict.Unsourced, "Searched.")).Value();
        }

        var typing = await desk.RefAsync(article, 1);
        (await desk.Get<SignOffArticle>().RunAsync(desk.Editor, article, (await desk.ReadAsync(article)).Version, null)).Value();
        Assert.IsType<Outcome<ReviewClaim>.Invalid>(await desk.DecideAsync(desk.Checker, typing, Verdict.Unsourced, "Searched twice."));

        (await desk.Get<ReopenArticle>().RunAsync(desk.Editor, article, (await desk.ReadAsync(article)).Version, "Another source called.")).Value();
        Assert.Equal("Searched twice.", (await desk.DecideAsync(desk.Checker, typing, Verdict.Unsourced, "Searched twice.")).Value().Note);
    }
}
