using FactCheck.Core.Claims;
using FactCheck.Core.Notices;
using FactCheck.Core.People;
using FactCheck.Workbench.Assignments;
using FactCheck.Workbench.Discussion;
using FactCheck.Workbench.Drafts;
using FactCheck.Workbench.Mail;
using FactCheck.Workbench.Notices;
using FactCheck.Workbench.Review;
using FactCheck.Workbench.SecondChecks;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Tests.Notices;

public abstract class NoticeTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : NoticeTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : NoticeTests(desk), IClassFixture<PostgresDesk>;

    private NoticeBoard Board => desk.Get<NoticeBoard>();

    [Fact]
    public async Task Assign_TellsThePersonOnceForAllClaims_AndNotWhoDidIt()
    {
        var article = await desk.ImportAsync(Story.Usual());
        (await desk.AssignAsync(desk.Editor, article, [1, 3], desk.Checker)).Value();
        var notice = Assert.Single(await ForAsync(desk.Checker, article));
        Assert.Equal((NoticeKind.Assigned, 1, 2, "Ana Duarte", false), (notice.Kind, notice.Claim, notice.Claims, notice.By, notice.IsRead));
        Assert.Empty(await ForAsync(desk.Editor, article));
    }

    [Fact]
    public async Task Take_Oneself_TellsNobody()
    {
        var article = await desk.ImportAsync(Story.Usual());
        (await desk.AssignAsync(desk.Checker, article, [1], desk.Checker)).Value();
        Assert.Empty(await ForAsync(desk.Checker, article));
    }

    [Fact]
    public async Task Reassign_TellsWhoGetsTheClaimAndWhoHadIt_AndAnotherNoteTellsNobody()
    {
        var article = await desk.ImportAsync(Story.Usual());
        (await desk.AssignAsync(desk.Editor, article, [1], desk.Checker)).Value();
        (await desk.AssignAsync(desk.Editor, article, [1], desk.OtherChecker)).Value();
        Assert.Equal([NoticeKind.Assigned], await KindsAsync(desk.OtherChecker, article));
        Assert.Equal([NoticeKind.TakenAway, NoticeKind.Assigned], await KindsAsync(desk.Checker, article));
        (await desk.AssignAsync(desk.Editor, article, [1], desk.OtherChecker, "Another note")).Value();
        Assert.Single(await ForAsync(desk.OtherChecker, article));
        (await desk.AssignAsync(desk.Editor, article, [1], null)).Value();
        Assert.Equal([NoticeKind.TakenAway, NoticeKind.Assigned], await KindsAsync(desk.OtherChecker, article));
    }

    [Fact]
    public async Task GiveBack_Oneself_TellsNobody()
    {
        var article = await desk.ImportAsync(Story.Usual());
        (await desk.AssignAsync(desk.Editor, article, [1], desk.Checker)).Value();
        (await desk.AssignAsync(desk.Checker, article, [1], null)).Value();
        Assert.Equal([NoticeKind.Assigned], await KindsAsync(desk.Checker, article));
    }

    [Fact]
    public async Task AssignByRule_TellsEachPersonOnceForAllTheyGet()
    {
        var article = await desk.ImportAsync(Story.Usual());
        (await desk.Get<AcceptClaims>().RunAsync(desk.Editor, article, [1, 2, 3])).Value();
        (await desk.Get<AssignByRules>().RunAsync(
            desk.Editor, article, [new(1, desk.Checker.Id), new(2, desk.OtherChecker.Id), new(3, desk.Checker.Id)], null, null)).Value();
        var notice = Assert.Single(await ForAsync(desk.Checker, article));
        Assert.Equal((NoticeKind.Assigned, 1, 2), (notice.Kind, notice.Claim, notice.Claims));
        Assert.Equal([NoticeKind.Assigned], await KindsAsync(desk.OtherChecker, article));
    }

    [Fact]
    public async Task ReassignPerson_WhoIsAway_TellsBoth_AlsoOfAClaimToBeRechecked()
    {
        var (away, takes) = (await desk.PersonAsync("Nia Bell", Role.FactChecker), await desk.PersonAsync("Lena Brandt", Role.FactChecker));
        var story = Story.Usual();
        var article = await desk.ImportAsync(story);
        (await desk.AssignAsync(desk.Editor, article, [1, 2], away)).Value();
        (await desk.DecideAsync(away, await desk.RefAsync(article, 1), Verdict.Unsourced, "Searched.")).Value();
        var draft = desk.Expect(new Story(draftOf: story)
            .Claim("The harbour cost 42 million euros.")
            .Quote("“The harbour will pay for itself,”", "said", Story.Person("Mara Lind"))
            .Quote("“Nobody asked the fishermen,”", "said", Story.Person("Mara Lind")));
        (await desk.Get<BringInDraft>().RunAsync(desk.Editor, new BringInDraftRequest(article, draft.Text, null, 2))).Value();
        Assert.Equal(WorkState.Recheck, (await desk.ReadAsync(await desk.RefAsync(article, 1))).State);
        (await desk.Get<MarkAway>().RunAsync(desk.Editor, away.Id, desk.Clock.GetUtcNow().AddDays(3))).Value();

        (await desk.Get<ReassignPerson>().RunAsync(desk.Editor, away.Id, takes.Id)).Value();

        var given = Assert.Single(await ForAsync(takes, article));
        Assert.Equal((NoticeKind.Assigned, 1, 2), (given.Kind, given.Claim, given.Claims));
        var taken = (await ForAsync(away, article))[0];
        Assert.Equal((NoticeKind.TakenAway, 1, 2, "Ana Duarte took claim 1 and 1 other off your list."), (taken.Kind, taken.Claim, taken.Claims, NoticeWords.Of(taken)));
    }

    [Fact]
    public async Task NoMailServer_NoticesStayHere_AndItIsSaid()
    {
        var article = await desk.ImportAsync(Story.Usual());
        (await desk.AssignAsync(desk.Editor, article, [1], desk.Checker)).Value();
        await using var db = await desk.OpenAsync();
        Assert.All(await db.Notices.AsNoTracking().ToListAsync(), notice => Assert.Null(notice.Mailing));
        Assert.Equal(new NoticeChoice(true, null), await desk.Get<NoticeSettings>().ReadAsync(desk.Checker));
        Assert.Null((await desk.Get<MailDesk>().StatusAsync(desk.Administrator)).Value().Server);
        Assert.Equal("Only administrators can look after e-mail.", (await desk.Get<MailDesk>().StatusAsync(desk.Editor)).Refusal());
    }

    [Fact]
    public async Task Comment_TellsWhomItCalls_AndTheAnswerTellsWhoAsked()
    {
        var article = await desk.ImportAsync(Story.Usual());
        var query = (await desk.Get<DiscussClaim>().AddAsync(desk.Checker, article, 2, "@Mei Kato, @Sam Okoro: who said so?", true)).Value().Claim.Comments[0];
        Assert.Equal([(NoticeKind.Mentioned, 2)], (await ForAsync(desk.OtherChecker, article)).Select(notice => (notice.Kind, notice.Claim)));
        Assert.Empty(await ForAsync(desk.Checker, article));
        (await desk.Get<DiscussClaim>().ResolveAsync(desk.Editor, article, query.Id, "The mayor.")).Value();
        Assert.Equal([(NoticeKind.QueryAnswered, "Ana Duarte")], (await ForAsync(desk.Checker, article)).Select(notice => (notice.Kind, notice.By)));
    }

    [Fact]
    public async Task SecondCheck_TellsWhoIsAsked_WhoseVerdictIsDisputed_AndBothOfTheSettlement()
    {
        var claim = await desk.ClaimAsync();
        (await desk.DecideAsync(desk.Checker, claim, Verdict.Unsourced, "Searched.")).Value();
        (await desk.Get<ArrangeSecondCheck>().AskAsync(desk.Editor, await desk.RefAsync(claim.Article, 1), desk.OtherChecker.Id, null, null)).Value();
        Assert.Equal([NoticeKind.SecondCheckAsked], (await ForAsync(desk.OtherChecker, claim.Article)).Select(notice => notice.Kind));
        (await desk.DecideAsync(desk.OtherChecker, await desk.RefAsync(claim.Article, 1), Verdict.Verified, null, Evidences.Supporting)).Value();
        Assert.Equal([NoticeKind.VerdictDisputed], (await ForAsync(desk.Checker, claim.Article)).Select(notice => notice.Kind));
        (await desk.Get<ArrangeSecondCheck>().AdjudicateAsync(desk.Editor, await desk.RefAsync(claim.Article, 1), Verdict.Verified, "The budget counts.")).Value();
        Assert.Equal([NoticeKind.DisputeSettled, NoticeKind.VerdictDisputed], (await ForAsync(desk.Checker, claim.Article)).Select(notice => notice.Kind));
        Assert.Equal([NoticeKind.DisputeSettled, NoticeKind.SecondCheckAsked], (await ForAsync(desk.OtherChecker, claim.Article)).Select(notice => notice.Kind));
    }

    [Fact]
    public async Task ChangeThatIsRefused_TellsNobody()
    {
        var article = await desk.ImportAsync(Story.Usual());
        (await desk.DecideAsync(desk.OtherChecker, await desk.RefAsync(article, 1), Verdict.Unsourced, "Searched.")).Value();
        (await desk.AssignAsync(desk.Editor, article, [1, 2], desk.Checker)).Errors();
        Assert.Empty(await ForAsync(desk.Checker, article));
    }

    [Fact]
    public async Task Read_OneAndAll_CountsDown_AndOnlyOnesOwn()
    {
        var person = await desk.PersonAsync("Nia Bell", Role.FactChecker);
        var article = await desk.ImportAsync(Story.Usual());
        (await desk.AssignAsync(desk.Editor, article, [1], person)).Value();
        (await desk.AssignAsync(desk.Editor, article, [2], person)).Value();
        await desk.Get<DiscussClaim>().AddAsync(desk.Editor, article, 3, "@Nia Bell?", false);
        Assert.Equal(3, await Board.UnreadCountAsync(person));
        var first = (await Board.ListAsync(person))[0];
        await Board.ReadAsync(desk.Checker, first.Id);
        Assert.Equal(3, await Board.UnreadCountAsync(person));
        await Board.ReadAsync(person, first.Id);
        Assert.Equal(2, await Board.UnreadCountAsync(person));
        await Board.ReadAsync(person);
        Assert.Equal(0, await Board.UnreadCountAsync(person));
        Assert.All(await Board.ListAsync(person), notice => Assert.True(notice.IsRead));
    }

    private async Task<IEnumerable<NoticeKind>> KindsAsync(Actor person, int article) =>
        (await ForAsync(person, article)).Select(notice => notice.Kind);

    private async Task<IReadOnlyList<NoticeLine>> ForAsync(Actor person, int article) =>
        [.. (await Board.ListAsync(person)).Where(notice => notice.Article == article)];
}
