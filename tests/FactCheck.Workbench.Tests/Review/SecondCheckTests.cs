using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Discussion;
using FactCheck.Workbench.Reports;
using FactCheck.Workbench.Review;
using FactCheck.Workbench.Search;
using FactCheck.Workbench.SecondChecks;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Tests.Review;

public abstract class SecondCheckTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : SecondCheckTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : SecondCheckTests(desk), IClassFixture<PostgresDesk>;

    private static readonly EvidenceInput Secret = Evidences.Supporting with { Title = "Zebrawood ledger" };

    private Actor Second => desk.OtherChecker;

    private ArrangeSecondCheck Arrange => desk.Get<ArrangeSecondCheck>();

    [Fact]
    public async Task Ask_ByAFactChecker_IsRefused()
    {
        var claim = await DecidedAsync();
        Assert.Equal("Only editors can ask for second checks.", (await Arrange.AskAsync(desk.Checker, claim, Second.Id, null, null)).Refusal());
    }

    [Fact]
    public async Task Ask_OfAReaderOrNobody_IsRefused()
    {
        var claim = await DecidedAsync();
        Assert.Equal("Choose an active fact-checker or editor to ask.", (await Arrange.AskAsync(desk.Editor, claim, desk.Reader.Id, null, null)).Error());
        Assert.Equal("Choose an active fact-checker or editor to ask.", (await Arrange.AskAsync(desk.Editor, claim, "", null, null)).Error());
    }

    [Fact]
    public async Task Ask_OfWhoDecided_IsRefused()
    {
        var claim = await DecidedAsync();
        Assert.Equal(
            "Sam Okoro decided claim 1. Ask somebody else for an independent verdict.",
            (await Arrange.AskAsync(desk.Editor, claim, desk.Checker.Id, null, null)).Error());
    }

    [Fact]
    public async Task WhileAsked_NothingTheSecondCheckerReads_TellsTheFirstVerdict()
    {
        var claim = await DecidedAsync(Verdict.Verified, "Quokka note", Secret);
        await desk.Get<DiscussClaim>().AddAsync(desk.Checker, claim.Article, 1, "Wombat remark", false);
        claim = await AskedAsync(claim);

        var seen = (await desk.Get<ReviewQueries>().ClaimAsync(Second, claim.Article, 1))!;
        Assert.True(seen.IsBlind);
        Assert.Equal((null, null, null, WorkState.Assigned), (seen.Verdict, seen.Note, seen.DecidedBy, seen.State));
        Assert.Equal((Second.Id, "Ana Duarte", "Look well."), (seen.Assignment!.AssigneeId, seen.Assignment.AssignedBy, seen.Assignment.Note));
        Assert.Empty(seen.Evidence);
        Assert.Empty(seen.Comments);
        Assert.Null(seen.SecondCheck);
        Assert.True((await desk.Get<ReviewQueries>().ArticleAsync(Second, claim.Article))!.Claims[0].IsBlind);
        Assert.Empty(await desk.Get<ReviewQueries>().HistoryAsync(Second, claim.Article, 1));
        Assert.DoesNotContain(await desk.Get<ReviewQueries>().HistoryAsync(Second, claim.Article), line => line.Claim == 1);

        var report = (await desk.Get<BuildReport>().RunAsync(Second, claim.Article)).Value().Markdown;
        Assert.All(["Zebrawood", "Quokka", "Sam Okoro"], word => Assert.DoesNotContain(word, report, StringComparison.Ordinal));
        Assert.DoesNotContain(await FoundAsync(Second, "Zebrawood"), hit => hit.Article == claim.Article);
        Assert.DoesNotContain(await FoundAsync(Second, "Quokka"), hit => hit.Article == claim.Article);
        var counts = (await desk.Get<DeskQueries>().ArticlesAsync(Second)).Articles.Single(article => article.Number == claim.Article);
        Assert.Equal((3, 0, 0), (counts.Open, counts.Decided, counts.Unresolved));

        var everyClaim = new ClaimsFilter();
        Assert.Null((await ListedAsync(everyClaim)).Single(line => line.Article == claim.Article && line.Claim == 1).Verdict);
        Assert.DoesNotContain(await ListedAsync(everyClaim with { Verdict = Verdict.Verified }), line => line.Article == claim.Article);
        Assert.Contains(await ListedAsync(everyClaim with { State = WorkState.Assigned }), line => line.Article == claim.Article && line.Claim == 1);

        // Everybody else sees it all.
        Assert.Equal(Verdict.Verified, (await desk.ReadAsync(claim)).Verdict);
        Assert.Equal(["Zebrawood ledger"], (await desk.ReadAsync(claim)).Evidence.Select(piece => piece.Title));
        Assert.Contains(await FoundAsync(desk.Checker, "Zebrawood"), hit => hit.Article == claim.Article);
    }

    [Fact]
    public async Task WhileAsked_Search_CountsAndOrdersByWhatTheSecondCheckerMaySeeOnly()
    {
        var older = await desk.ImportAsync(new Story().Claim("A numbat swam."));
        var newer = await desk.ImportAsync(new Story().Claim("The numbat cost 3 euros."));
        var evidence = Secret with { Title = "Numbat dossier" };
        var claim = (await desk.DecideAsync(desk.Checker, await desk.RefAsync(older, 1), Verdict.Verified, "Numbat note", evidence)).Value();
        (int, int?)[] whole = [(older, 1), (newer, null), (newer, 1), (older, null)];
        Assert.Equal(whole, await FoundAsync(Second));
        await AskedAsync(new ClaimRef(older, 1, claim.Version));

        Assert.Equal([(newer, null), (newer, 1), (older, null), (older, 1)], await FoundAsync(Second));
        Assert.Equal(whole, await FoundAsync(desk.Checker));
        foreach (var typed in new[] { "swam dossier", "\"numbat note\"", "numbat not", "swam zebra note" })
        {
            var nothing = await desk.Get<SearchDesk>().FindAsync(Second, typed, 2);
            Assert.Equal((0, 0, null), (nothing.Total, nothing.Hits.Count, nothing.Problem));
        }

        Assert.Equal(1, (await desk.Get<SearchDesk>().FindAsync(desk.Checker, "swam dossier")).Total);

        async Task<IEnumerable<(int, int?)>> FoundAsync(Actor actor)
        {
            var found = await desk.Get<SearchDesk>().FindAsync(actor, "numbat");
            Assert.Equal(4, found.Total);
            return found.Hits.Select(hit => (hit.Article, hit.Claim));
        }
    }

    [Fact]
    public async Task WhileAsked_SpeakerPage_DoesNotTellTheFirstVerdict()
    {
        var article = await desk.ImportAsync(new Story().Quote("“It sank,”", "said", Story.Person("Blind Test Bodil"), 0.5));
        (await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Unsourced, "Searched.")).Value();
        await AskedAsync(await desk.RefAsync(article, 1));
        var speaker = (await desk.ReadAsync(article)).Claims[0].Speakers[0].Id;
        var seen = (await desk.Get<SpeakerQueries>().GetAsync(Second, speaker))!;
        Assert.Equal((null, WorkState.Assigned, 0), (seen.Claims[0].Verdict, seen.Claims[0].State, seen.Speaker.Unsourced));
        Assert.Equal(1, (await desk.Get<SpeakerQueries>().GetAsync(desk.Checker, speaker))!.Speaker.Unsourced);
    }

    [Fact]
    public async Task WhileAsked_AConflict_DoesNotTellTheFirstVerdictEither()
    {
        var claim = await AskedAsync(await DecidedAsync(Verdict.Verified, "Quokka note", Secret));
        var conflict = (await desk.DecideAsync(Second, claim with { Version = Guid.NewGuid() }, Verdict.Unsourced, "Mine.")).Conflict();
        Assert.True(conflict.Current.IsBlind);
        Assert.Null(conflict.Current.Verdict);
    }

    [Fact]
    public async Task WhileAsked_EvidenceOfTheSecondChecker_IsTheirsAlone()
    {
        var claim = await AskedAsync(await DecidedAsync());
        var added = (await desk.Get<EditEvidence>().AddAsync(Second, claim, Secret)).Value();
        Assert.Equal(["Zebrawood ledger"], added.Evidence.Select(piece => piece.Title));
        Assert.Empty((await desk.ReadAsync(claim)).Evidence);
        Assert.DoesNotContain("Zebrawood", string.Join(' ', await desk.SentencesAsync(claim)), StringComparison.Ordinal);
        Assert.DoesNotContain(await FoundAsync(desk.Checker, "Zebrawood"), hit => hit.Article == claim.Article);
    }

    [Fact]
    public async Task Queue_HoldsWhatIAmAskedFor_AndWhatCameBack()
    {
        var claim = await AskedAsync(await DecidedAsync());
        var asked = Assert.Single((await desk.Get<DeskQueries>().QueueAsync(Second)).Items, item => item.Article == claim.Article);
        Assert.Equal((true, "Look well.", "Ana Duarte"), (asked.IsSecondCheck, asked.Note, asked.AssignedBy));
        (await desk.DecideAsync(Second, claim, Verdict.Verified, null, Secret)).Value();
        Assert.DoesNotContain((await desk.Get<DeskQueries>().QueueAsync(Second)).Items, item => item.Article == claim.Article);
        var back = Assert.Single((await desk.Get<DeskQueries>().QueueAsync(desk.Checker)).Items, item => item.Article == claim.Article);
        Assert.Equal("Mei Kato", back.DisputedBy);
        Assert.Equal((await desk.Get<DeskQueries>().QueueAsync(desk.Checker)).Total, await desk.Get<DeskQueries>().QueueCountAsync(desk.Checker));
    }

    [Fact]
    public async Task Decide_TheSame_ConfirmsAndKeepsThePair()
    {
        var claim = await AskedAsync(await DecidedAsync());
        var decided = (await desk.DecideAsync(Second, claim, Verdict.Unsourced, "Nothing anywhere.")).Value();
        Assert.Equal((WorkState.Confirmed, SecondCheckState.Confirmed, "Sam Okoro"), (decided.State, decided.SecondCheck!.State, decided.DecidedBy));
        Assert.Equal("Mei Kato confirmed the verdict unsourced of Sam Okoro on claim 1: “Nothing anywhere.”", (await desk.SentencesAsync(claim))[0]);
        await using var db = await desk.OpenAsync();
        var pair = await db.VerdictPairs.SingleAsync(pair => pair.ArticleId == claim.Article);
        Assert.Equal((Verdict.Unsourced, desk.Checker.Id, Verdict.Unsourced, Second.Id), (pair.First, pair.FirstById, pair.Second, pair.SecondById));
        Assert.Contains("**Confirmed** by Mei Kato", (await desk.Get<BuildReport>().RunAsync(desk.Reader, claim.Article)).Value().Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decide_Otherwise_ShowsBothReasonsAndTheFirstCanAgree()
    {
        var claim = await DisputedAsync();
        var seen = await desk.ReadAsync(claim);
        Assert.Equal(
            (Verdict.Unsourced, "Searched.", Verdict.Verified, "It is there."),
            (seen.SecondCheck!.First!.Verdict, seen.SecondCheck.First.Note, seen.SecondCheck.Second!.Verdict, seen.SecondCheck.Second.Note));
        Assert.Equal(["Zebrawood ledger"], seen.Evidence.Select(piece => piece.Title));
        Assert.StartsWith("Only Sam Okoro, who gave the first verdict", (await Arrange.AgreeAsync(desk.Editor, claim)).Error(), StringComparison.Ordinal);
        var agreed = (await Arrange.AgreeAsync(desk.Checker, claim)).Value();
        Assert.Equal((Verdict.Verified, WorkState.Confirmed), (agreed.Verdict, agreed.State));
        Assert.Equal("Sam Okoro agreed with Mei Kato on claim 1: verified instead of unsourced.", (await desk.SentencesAsync(claim))[0]);
    }

    [Fact]
    public async Task Adjudicate_IsForAnEditorWhoGaveNeither()
    {
        var claim = await DisputedAsync();
        Assert.Equal("Only editors can adjudicate.", (await Arrange.AdjudicateAsync(desk.Checker, claim, Verdict.Verified, "x")).Refusal());
        var settled = (await Arrange.AdjudicateAsync(desk.Editor, claim, Verdict.Verified, "The ledger counts.")).Value();
        Assert.Equal(
            (Verdict.Verified, "The ledger counts.", "Ana Duarte", SecondCheckState.Adjudicated),
            (settled.Verdict, settled.Note, settled.DecidedBy, settled.SecondCheck!.State));
        Assert.Contains("**Adjudicated:** Sam Okoro had", (await desk.Get<BuildReport>().RunAsync(desk.Reader, claim.Article)).Value().Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignOff_WhileASecondCheckIsAskedOrInDispute_IsRefused()
    {
        var article = await desk.ImportAsync(new Story().Claim("The harbour cost 40 million euros."));
        (await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Unsourced, "Searched.")).Value();
        var claim = await AskedAsync(await desk.RefAsync(article, 1));
        Assert.Equal("Claim 1 has a second check that is not done.", await SignOffErrorAsync());
        (await desk.DecideAsync(Second, claim, Verdict.Verified, null, Secret)).Value();
        Assert.Equal("Claim 1 has a second check that is not done.", await SignOffErrorAsync());
        (await Arrange.AgreeAsync(desk.Checker, await desk.RefAsync(article, 1))).Value();
        (await desk.Get<SignOffArticle>().RunAsync(desk.Editor, article, (await desk.ReadAsync(article)).Version, null)).Value();

        async Task<string> SignOffErrorAsync() =>
            (await desk.Get<SignOffArticle>().RunAsync(desk.Editor, article, (await desk.ReadAsync(article)).Version, null)).Error();
    }

    [Fact]
    public async Task Undo_OfTheRequest_TakesItBack_AndOfTheFirstVerdictIsRefusedMeanwhile()
    {
        var claim = await AskedAsync(await DecidedAsync());
        Assert.Equal("Ana Duarte changed claim 1 after you. Undo would lose that, so nothing was undone.", (await desk.Get<UndoSteps>().UndoAsync(desk.Checker, claim.Article)).Conflict().Message);
        (await desk.Get<UndoSteps>().UndoAsync(desk.Editor, claim.Article)).Value();
        var seen = (await desk.Get<ReviewQueries>().ClaimAsync(Second, claim.Article, 1))!;
        Assert.Equal((false, Verdict.Unsourced), (seen.IsBlind, seen.Verdict));
        (await desk.Get<UndoSteps>().RedoAsync(desk.Editor, claim.Article)).Value();
        Assert.True((await desk.Get<ReviewQueries>().ClaimAsync(Second, claim.Article, 1))!.IsBlind);
    }

    [Fact]
    public async Task Undo_OfTheRequestOnceEvidenceIsAdded_IsRefused()
    {
        var claim = await AskedAsync(await DecidedAsync());
        (await desk.Get<EditEvidence>().AddAsync(Second, claim, Secret)).Value();
        (await desk.Get<UndoSteps>().UndoAsync(desk.Editor, claim.Article)).Conflict();
    }

    [Fact]
    public async Task Undo_OfASecondVerdict_DoesNotReachItNorWhatWentBefore()
    {
        var claim = await AskedAsync(await DecidedAsync());
        var added = (await desk.Get<EditEvidence>().AddAsync(Second, claim, Secret)).Value();
        (await desk.DecideAsync(Second, claim with { Version = added.Version }, Verdict.Verified, "It is there.")).Value();
        Assert.Equal("There is nothing of yours to undo in this article.", (await desk.Get<UndoSteps>().UndoAsync(Second, claim.Article)).Error());
    }

    [Fact]
    public async Task Undo_OfAnAdjudication_BringsTheDisputeBack()
    {
        var claim = await DisputedAsync();
        (await Arrange.AdjudicateAsync(desk.Editor, claim, Verdict.Verified, "The ledger counts.")).Value();
        (await desk.Get<UndoSteps>().UndoAsync(desk.Editor, claim.Article)).Value();
        Assert.Equal(SecondCheckState.Disputed, (await desk.ReadAsync(claim)).SecondCheck!.State);
    }

    [Fact]
    public async Task Withdraw_OfARequest_ShowsTheVerdictAndKeepsTheEvidence()
    {
        var claim = await AskedAsync(await DecidedAsync());
        var added = (await desk.Get<EditEvidence>().AddAsync(Second, claim, Secret)).Value();
        (await Arrange.WithdrawAsync(desk.Editor, claim with { Version = added.Version })).Value();
        var seen = (await desk.Get<ReviewQueries>().ClaimAsync(Second, claim.Article, 1))!;
        Assert.Equal((false, Verdict.Unsourced, 1), (seen.IsBlind, seen.Verdict, seen.Evidence.Count));
    }

    [Fact]
    public async Task Ask_RacingWithANewVerdict_OneIsSavedAndTheOtherIsTold()
    {
        for (var round = 0; round < 10; round++)
        {
            var claim = await DecidedAsync();
            var asking = Arrange.AskAsync(desk.Editor, claim, Second.Id, null, null);
            var deciding = desk.DecideAsync(desk.Checker, claim, Verdict.Unsourced, "Again.");
            var outcomes = await Task.WhenAll(asking, deciding);
            Assert.Single(outcomes.OfType<Outcome<ReviewClaim>.Saved>());
            Assert.Single(outcomes.OfType<Outcome<ReviewClaim>.Conflict>());
        }
    }

    [Fact]
    public async Task Withdraw_RacingWithTheSecondVerdict_NeverLeavesHalfOfEither()
    {
        for (var round = 0; round < 10; round++)
        {
            var claim = await AskedAsync(await DecidedAsync());
            var outcomes = await Task.WhenAll(
                Arrange.WithdrawAsync(desk.Editor, claim), desk.DecideAsync(Second, claim, Verdict.Verified, null, Secret));
            Assert.Single(outcomes.OfType<Outcome<ReviewClaim>.Saved>());
            var after = await desk.ReadAsync(claim);
            await using var db = await desk.OpenAsync();
            var given = after.SecondCheck is not null;
            Assert.Equal(given, await db.VerdictPairs.AnyAsync(pair => pair.ArticleId == claim.Article));
            Assert.Equal(given ? 1 : 0, after.Evidence.Count);
            Assert.Equal(Verdict.Unsourced, after.Verdict);
        }
    }

    [Fact]
    public async Task Agreement_OfThePeriod_IsAlphaOverItsPairs_AndForEditors()
    {
        desk.Clock.Advance(TimeSpan.FromDays(400));
        var day = DateOnly.FromDateTime(desk.Clock.GetUtcNow().UtcDateTime);
        for (var pair = 0; pair < 10; pair++)
        {
            var first = await DecidedAsync(pair < 4 ? Verdict.Verified : Verdict.Unsourced, "Searched.", pair < 4 ? Secret : null);
            var asked = await AskedAsync(first);
            (await desk.DecideAsync(Second, asked, pair < 3 ? Verdict.Verified : Verdict.Unsourced, "Searched too.", pair < 3 ? Secret : null)).Value();
        }

        var report = (await desk.Get<AgreementQueries>().ReadAsync(desk.Editor, day, day)).Value();
        Assert.Equal((10, 9), (report.Pairs, report.Agreed));
        Assert.Equal(1, report.Table[(Verdict.Verified, Verdict.Unsourced)]);
        // o(vv) = 6, o(uu) = 12, n(v) = 7, n(u) = 13: 1 - 19 * 2 / (2 * 7 * 13).
        Assert.Equal(1 - (19 * 2.0 / (2 * 7 * 13)), report.Alpha!.Value, 10);
        var before = (await desk.Get<AgreementQueries>().ReadAsync(desk.Editor, day.AddDays(-300), day.AddDays(-1))).Value();
        Assert.Equal((0, null), (before.Pairs, before.Alpha));
        Assert.Equal("Only editors can see how far checkers agree.", (await desk.Get<AgreementQueries>().ReadAsync(desk.Checker, day, day)).Refusal());
        Assert.Equal("The first day comes after the last. Change one of them.", (await desk.Get<AgreementQueries>().ReadAsync(desk.Editor, day, day.AddDays(-1))).Error());
    }

    private async Task<IReadOnlyList<ClaimLine>> ListedAsync(ClaimsFilter filter) =>
        (await desk.Get<ClaimsQueries>().ListAsync(Second, filter, desk.Clock.GetUtcNow())).Claims;

    private async Task<IReadOnlyList<SearchHit>> FoundAsync(Actor actor, string words) => (await desk.Get<SearchDesk>().FindAsync(actor, words)).Hits;

    private async Task<ClaimRef> DecidedAsync(Verdict verdict = Verdict.Unsourced, string note = "Searched.", EvidenceInput? evidence = null)
    {
        var claim = await desk.ClaimAsync();
        (await desk.DecideAsync(desk.Checker, claim, verdict, note, evidence)).Value();
        return await desk.RefAsync(claim.Article, 1);
    }

    private async Task<ClaimRef> AskedAsync(ClaimRef claim)
    {
        (await Arrange.AskAsync(desk.Editor, claim, Second.Id, "Look well.", null)).Value();
        return await desk.RefAsync(claim.Article, claim.Claim);
    }

    private async Task<ClaimRef> DisputedAsync()
    {
        var claim = await AskedAsync(await DecidedAsync());
        (await desk.DecideAsync(Second, claim, Verdict.Verified, "It is there.", Secret)).Value();
        return await desk.RefAsync(claim.Article, 1);
    }
}
