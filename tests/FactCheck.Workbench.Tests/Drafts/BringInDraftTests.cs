using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Shared.Drafts;
using FactCheck.Workbench.Assignments;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Drafts;
using FactCheck.Workbench.Intake;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Drafts;

public abstract class BringInDraftTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : BringInDraftTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : BringInDraftTests(desk), IClassFixture<PostgresDesk>;

    private const string Cost = "The harbour cost 40 million euros.";
    private const string Pays = "“The harbour will pay for itself,”";
    private const string Fishers = "“Nobody asked the fishermen,”";

    [Fact]
    public async Task BringIn_ParagraphsMoved_KeepsEveryClaimWithVerdictEvidenceAndFigures()
    {
        var (article, story) = await ArticleAsync();
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Verified, "Matches.", Evidences.Supporting);
        var before = (await desk.ReadAsync(article)).Claims.Single(claim => claim.Number == 1);
        var done = (await BringInAsync(article, Draft(story).Line("Rain fell on Tuesday.").Quote(Fishers, "said", Mara).Quote(Pays, "said", Mara).Claim(Cost, 0.9, ("40 million euros", 40_000_000, "EUR")))).Value();
        Assert.Equal((2, 3, 0, 0, 0), (done.Draft, done.Kept, done.Changed.Count, done.Lost.Count, done.New.Count));
        var read = await desk.ReadAsync(article);
        var kept = read.Claims.Single(claim => claim.Number == 1);
        Assert.Equal((2, Cost, WorkState.Decided, Verdict.Verified, "Matches."), (read.Revision, kept.Spans[0].Slice(read.Text), kept.State, kept.Verdict!.Value, kept.Note));
        Assert.Equal((before.Evidence[0], before.DecidedAt, null), (Assert.Single(kept.Evidence), kept.DecidedAt, kept.Recheck));
        Assert.Equal("40 million euros", Assert.Single(kept.Figures).Span.Slice(read.Text));
        Assert.Equal([3, 2, 1], read.Claims.Select(claim => claim.Number));
        Assert.Equal("Ana Duarte brought in draft 2: 3 claims kept.", (await desk.SentencesAsync(article))[0]);
    }

    [Fact]
    public async Task BringIn_WordsChanged_MarksTheClaimForRecheckWithWhatItWas()
    {
        var (article, story) = await ArticleAsync();
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Verified, null, Evidences.Supporting);
        var done = (await BringInAsync(article, WithCost(story, "The harbour cost 42 million euros."))).Value();
        Assert.Equal(new DraftChange(1, Verdict.Verified, Cost, "The harbour cost 42 million euros.", null), Assert.Single(done.Changed));
        var claim = await ClaimAsync(article, 1);
        Assert.Equal(
            (WorkState.Recheck, Verdict.Verified, "The harbour cost 42 million euros.", new Recheck(1, Cost, null), 42_000_000m),
            (claim.State, claim.Verdict!.Value, claim.Text, claim.Recheck, Assert.Single(claim.Figures).Value));
        Assert.Equal("Draft 2 changed the words of claim 1, which was “The harbour cost 40 million euros.”.", (await desk.SentencesAsync(await desk.RefAsync(article, 1)))[0]);
        // Nobody had it: it is in the queue of who decided it.
        Assert.Equal(("Sam Okoro", "The words changed in draft 2."), (claim.Assignment!.Assignee, claim.Assignment.Note));
    }

    [Fact]
    public async Task BringIn_WordsChanged_OfAClaimDecidedBySomebodyWhoLeft_GivesItToNobody()
    {
        var (article, story) = await ArticleAsync();
        var gone = await desk.PersonAsync("Lea Moor", Role.FactChecker);
        await desk.DecideAsync(gone, await desk.RefAsync(article, 1), Verdict.Unsourced, "Searched the archive.");
        (await desk.Get<PeopleDirectory>().DeactivateAsync(desk.Administrator, gone.Id)).Value();
        await BringInAsync(article, WithCost(story, "The harbour cost 42 million euros."));
        var claim = await ClaimAsync(article, 1);
        Assert.Equal((WorkState.Recheck, null), (claim.State, claim.Assignment));
        var line = (await desk.Get<DeskQueries>().ArticlesAsync(desk.Reader)).Articles.Single(line => line.Number == article);
        Assert.Equal((3, 0, 0), (line.Open, line.Decided, line.Unresolved));
        var load = await desk.Get<WorkQueries>().LoadAsync(desk.Reader, desk.Clock.GetUtcNow(), TimeSpan.FromHours(24));
        Assert.DoesNotContain(load, person => person.Id == gone.Id);
        Assert.Equal("Mei Kato", (await desk.AssignAsync(desk.Editor, article, [1], desk.OtherChecker)).Value()[0].Assignment!.Assignee);
        Assert.Equal("The harbour cost 42 million euros.", Assert.Single((await desk.Get<DeskQueries>().QueueAsync(desk.OtherChecker)).Items, item => item.Article == article).Text);
    }

    [Fact]
    public async Task BringIn_ALongText_WithEditsInAThirdOfItsParagraphs_KeepsAndListsEveryClaim()
    {
        var edited = EditedDraft.Make(7, 120, 1.0 / 3);
        var article = (await desk.Get<ImportArticle>().RunAsync(desk.Editor, new ArticleDraft("A long one", null, null, null, null, edited.Before, null))).Value();
        var before = await desk.ReadAsync(article);
        var done = (await Drafts.RunAsync(desk.Editor, new BringInDraftRequest(article, edited.After, null, 2))).Value();
        var after = await desk.ReadAsync(article);
        Assert.Equal(before.Claims.Count, done.Kept + done.Changed.Count + done.Lost.Count);
        Assert.Equal(before.Claims.Select(claim => claim.Number).Order(), after.Claims.Concat(after.Lost).Select(claim => claim.Number).Order().Take(before.Claims.Count));
        Assert.True(done.Kept > 0.8 * before.Claims.Count, $"{done.Kept} of {before.Claims.Count} kept.");
        Assert.All(after.Claims, claim => Assert.Equal(claim.Text, Spans.Verbatim(after.Text, claim.Spans)));
        Assert.All(after.Claims.SelectMany(claim => claim.Figures), figure => Assert.Equal(figure.Text, figure.Span.Slice(after.Text)));
        Assert.Equal(Enumerable.Range(1, after.Attributions.Count), after.Attributions.Select(attribution => attribution.Number));
        // Nothing is suggested where a claim stands already.
        var known = after.Claims.Where(claim => claim.Number <= before.Claims.Count).Select(claim => claim.Text).ToList();
        Assert.DoesNotContain(after.Claims, claim => claim.Number > before.Claims.Count && known.Contains(claim.Text) && claim.Text.Length > 60);
    }

    [Fact]
    public async Task BringIn_TheSpeakerChanged_MarksTheClaimThoughItsWordsAreTheSame()
    {
        var (article, story) = await ArticleAsync();
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 2), Verdict.Unsourced, "Searched the minutes.");
        await BringInAsync(article, Draft(story).Claim(Cost).Quote(Pays, "said", Story.Person("Tom Reed")).Quote(Fishers, "said", Mara));
        var claim = await ClaimAsync(article, 2);
        Assert.Equal((WorkState.Recheck, new Recheck(1, Pays, "said … Mara Lind")), (claim.State, claim.Recheck));
        Assert.Null((await ClaimAsync(article, 3)).Recheck);
    }

    [Fact]
    public async Task BringIn_AClaimIsGone_ListsItWithAllThatWasFoundOut()
    {
        var (article, story) = await ArticleAsync();
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Verified, "Matches.", Evidences.Supporting);
        var done = (await BringInAsync(article, Draft(story).Quote(Pays, "said", Mara).Quote(Fishers, "said", Mara))).Value();
        Assert.Equal(new DraftLoss(1, Verdict.Verified, Cost), Assert.Single(done.Lost));
        var read = await desk.ReadAsync(article);
        var lost = Assert.Single(read.Lost);
        Assert.Equal((1, WorkState.Lost, Verdict.Verified, "Matches.", Cost, 1), (lost.Number, lost.State, lost.Verdict!.Value, lost.Note, lost.Text, lost.Evidence.Count));
        Assert.Equal([2, 3], read.Claims.Select(claim => claim.Number));
        Assert.Equal(
            "Claim 1 is not in draft 2 any more, so it can only be looked at.",
            (await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Unsourced, "Searched.")).Error());
    }

    [Fact]
    public async Task BringIn_ASuggestionNobodyTookUpIsGone_IsListedButWaitsForNobody()
    {
        var (article, story) = await ArticleAsync();
        await BringInAsync(article, Draft(story).Quote(Pays, "said", Mara).Quote(Fishers, "said", Mara));
        var lost = Assert.Single((await desk.ReadAsync(article)).Lost);
        Assert.Equal((WorkState.Dismissed, "Ana Duarte"), (lost.State, lost.Loss!.NotedBy));
    }

    [Fact]
    public async Task BringIn_WhatIsLostComesBack_IsTakenUpWhereItWasLeft()
    {
        var (article, story) = await ArticleAsync();
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 2), Verdict.Unsourced, "Searched the minutes.");
        await BringInAsync(article, Draft(story).Claim(Cost).Quote(Fishers, "said", Mara));
        Assert.Single((await desk.ReadAsync(article)).Lost);
        var done = (await BringInAsync(article, Draft(story).Quote(Fishers, "said", Mara).Quote(Pays, "said", Mara).Claim(Cost), draft: 3)).Value();
        Assert.Equal([2], done.Back);
        var read = await desk.ReadAsync(article);
        Assert.Empty(read.Lost);
        var back = read.Claims.Single(claim => claim.Number == 2);
        Assert.Equal((WorkState.Decided, "Mara Lind", Pays), (back.State, back.Speakers[0].Name, back.Spans[0].Slice(read.Text)));
    }

    [Fact]
    public async Task BringIn_TheFormerWordsComeBack_TakesTheMarkAway()
    {
        var (article, story) = await ArticleAsync();
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Verified, null, Evidences.Supporting);
        await BringInAsync(article, WithCost(story, "The harbour cost 42 million euros."));
        await BringInAsync(article, WithCost(story, "The harbour cost 40 million euros!"), draft: 3);
        var claim = await ClaimAsync(article, 1);
        Assert.Equal((WorkState.Decided, null), (claim.State, claim.Recheck));
    }

    [Fact]
    public async Task BringIn_ChangedTwice_KeepsTheWordsTheVerdictWasGivenOn()
    {
        var (article, story) = await ArticleAsync();
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Verified, null, Evidences.Supporting);
        await BringInAsync(article, WithCost(story, "The harbour cost 42 million euros."));
        await BringInAsync(article, WithCost(story, "The harbour cost 43 million euros."), draft: 3);
        Assert.Equal(new Recheck(1, Cost, null), (await ClaimAsync(article, 1)).Recheck);
    }

    [Fact]
    public async Task BringIn_NewWords_AreSuggestedAndNothingTwice()
    {
        var (article, story) = await ArticleAsync();
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [3]);
        var done = (await BringInAsync(article, Draft(story)
            .Claim(Cost).Quote(Pays, "said", Mara).Quote(Fishers, "said", Mara).Quote("“We were never told,”", "said", Story.Person("Tom Reed")))).Value();
        Assert.Equal(["“We were never told,”"], done.New);
        var read = await desk.ReadAsync(article);
        Assert.Equal([1, 2, 3, 4], read.Claims.Select(claim => claim.Number).Order());
        var made = read.Claims.Single(claim => claim.Number == 4);
        Assert.Equal((WorkState.Suggested, "Tom Reed", WorkState.Dismissed), (made.State, made.Speakers[0].Name, read.Claims.Single(claim => claim.Number == 3).State));
        Assert.Equal([1, 2, 3], read.Attributions.Select(attribution => attribution.Number));
    }

    [Fact]
    public async Task BringIn_ConfirmedSpeakers_StayConfirmed()
    {
        var (article, story) = await ArticleAsync();
        await ConfirmAsync(article, 2);
        await BringInAsync(article, Draft(story).Quote(Pays, "said", Mara).Claim(Cost).Quote(Fishers, "said", Mara));
        var read = await desk.ReadAsync(article);
        Assert.Equal("Sam Okoro", read.Claims.Single(known => known.Number == 2).Speakers[0].ConfirmedBy);
        var said = read.Attributions[0];
        Assert.Equal(("Mara Lind", "said", Pays), (said.Source[0].Slice(read.Text), said.Cue[0].Slice(read.Text), said.Content[0].Slice(read.Text)));
    }

    [Fact]
    public async Task BringIn_ClearedSentences_StayClearedWhereTheWordsAreTheSame()
    {
        var story = new Story().Claim(Cost).Line("It was sunny.").Line("Boats were moored.");
        var article = await desk.ImportAsync(story);
        var text = (await desk.ReadAsync(article)).Text;
        await desk.Get<ClearSentences>().RunAsync(desk.Checker, article, [At(text, "It was sunny."), At(text, "Boats were moored.")]);
        desk.Clock.Advance(TimeSpan.FromHours(1));
        var done = (await BringInAsync(article, Draft(story).Line("It was sunny.").Claim(Cost).Line("Two boats were moored."))).Value();
        Assert.Equal(1, done.ClearedKept);
        Assert.Equal(["Boats were moored."], done.ClearedGone);
        var read = await desk.ReadAsync(article);
        var cleared = Assert.Single(read.Cleared);
        Assert.Equal(("It was sunny.", "Sam Okoro", desk.Clock.GetUtcNow().AddHours(-1)), (cleared.Span.Slice(read.Text), cleared.By, cleared.At));
        Assert.Equal("Ana Duarte brought in draft 2: 1 claim kept; 1 cleared sentence to be looked at again.", (await desk.SentencesAsync(article))[0]);
    }

    [Fact]
    public async Task Recheck_SaysTheVerdictHolds_AndUndoMarksItAgain()
    {
        var (article, story) = await ArticleAsync();
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Verified, null, Evidences.Supporting);
        await BringInAsync(article, WithCost(story, "The harbour cost 42 million euros."));
        var held = (await desk.Get<RecheckClaim>().RunAsync(desk.OtherChecker, await desk.RefAsync(article, 1))).Value();
        Assert.Equal((WorkState.Decided, null, "Sam Okoro"), (held.State, held.Recheck, held.DecidedBy));
        Assert.Equal("Mei Kato rechecked claim 1: verified holds for “The harbour cost 42 million euros.”.", (await desk.SentencesAsync(await desk.RefAsync(article, 1)))[0]);
        var undone = (await desk.Get<UndoSteps>().UndoAsync(desk.OtherChecker, article)).Value();
        Assert.Equal(WorkState.Recheck, Assert.Single(undone.Claims).State);
        Assert.Equal("Nothing about claim 2 is to be rechecked.", (await desk.Get<RecheckClaim>().RunAsync(desk.Checker, await desk.RefAsync(article, 2))).Error());
    }

    [Fact]
    public async Task Recheck_DecidedAnew_TakesTheMarkAway()
    {
        var (article, story) = await ArticleAsync();
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Verified, null, Evidences.Supporting);
        await BringInAsync(article, WithCost(story, "The harbour cost 42 million euros."));
        var decided = (await desk.DecideAsync(desk.OtherChecker, await desk.RefAsync(article, 1), Verdict.Disputed, null, Evidences.Refuting)).Value();
        Assert.Equal((WorkState.Decided, Verdict.Disputed, null), (decided.State, decided.Verdict!.Value, decided.Recheck));
    }

    [Fact]
    public async Task SignOff_WaitsForRechecksAndForLostClaimsNobodyNoted()
    {
        var (article, story) = await ArticleAsync();
        foreach (var number in (int[])[1, 2, 3])
            await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, number), Verdict.Unsourced, "Searched the archive.");
        await BringInAsync(article, Draft(story).Claim("The harbour cost 42 million euros.").Quote(Pays, "said", Mara));
        Assert.Equal("Claims 1 and 3 are still open.", (await SignOffAsync(article)).Error());
        await desk.Get<RecheckClaim>().RunAsync(desk.Checker, await desk.RefAsync(article, 1));
        Assert.Equal("Claim 3 is still open.", (await SignOffAsync(article)).Error());
        Assert.Equal("Only editors can take note of claims that are gone.", (await desk.Get<NoteLostClaims>().RunAsync(desk.Checker, article, [3])).Refusal());
        var noted = (await desk.Get<NoteLostClaims>().RunAsync(desk.Editor, article, [3])).Value();
        Assert.Equal((WorkState.Dismissed, Verdict.Unsourced, "Ana Duarte"), (noted[0].State, noted[0].Verdict!.Value, noted[0].Loss!.NotedBy));
        Assert.Equal(ArticleStatus.SignedOff, (await SignOffAsync(article)).Value().Status);
        Assert.Equal("This article is signed off. Reopen it to change it.", (await BringInAsync(article, Draft(story).Claim(Cost), draft: 3)).Error());
    }

    [Fact]
    public async Task Undo_OfWhatWasDoneBeforeTheDraft_IsRefusedAndSaysWhy()
    {
        var (article, story) = await ArticleAsync();
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [1]);
        await ConfirmAsync(article, 2);
        await desk.Get<UndoSteps>().UndoAsync(desk.Checker, article);
        await BringInAsync(article, Draft(story).Quote(Pays, "said", Mara).Claim(Cost).Quote(Fishers, "said", Mara));
        Assert.Equal("There is nothing of yours to undo in this article since draft 2 came in.", (await desk.Get<UndoSteps>().UndoAsync(desk.Checker, article)).Error());
        Assert.Equal("There is nothing of yours to redo in this article since draft 2 came in.", (await desk.Get<UndoSteps>().RedoAsync(desk.Checker, article)).Error());
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [2]);
        Assert.Equal("dismissed claim 2", (await desk.Get<UndoSteps>().UndoAsync(desk.Checker, article)).Value().Did);
    }

    [Fact]
    public async Task Change_OfWordsChosenInTheEarlierDraft_IsRefused()
    {
        var (article, story) = await ArticleAsync();
        var stale = await desk.RefAsync(article, 1);
        await BringInAsync(article, Draft(story).Line("Rain fell.").Claim(Cost).Quote(Pays, "said", Mara).Quote(Fishers, "said", Mara));
        const string Refused = "Draft 2 has come in since you selected these words. Reload the page and select them there.";
        Assert.Equal(Refused, (await desk.Get<AddClaim>().RunAsync(desk.Checker, new AddClaimRequest(article, [new TextSpan(0, 5)], null, Draft: 1))).Error());
        Assert.Equal(Refused, (await desk.Get<ClearSentences>().RunAsync(desk.Checker, article, [new TextSpan(0, 5)], draft: 1)).Error());
        Assert.Equal("The harbour cost 40 million euros.", (await desk.Get<EditSpans>().RunAsync(desk.Checker, new EditSpansRequest(stale, [new TextSpan(0, 5)], false))).Conflict().Current.Text);
    }

    [Fact]
    public async Task BringIn_AnotherArticle_AsksFirst()
    {
        var (article, story) = await ArticleAsync();
        var other = new Story().Claim("Snow closed the pass for nine days.").Claim("Drivers slept in their cars.");
        var preview = (await Drafts.PreviewAsync(desk.Editor, article, desk.Expect(other).Text)).Value();
        Assert.Equal("Only 0 of 3 claims are in this text. Is it another article?", preview.Doubt);
        Assert.Equal(preview.Doubt, (await BringInAsync(article, other)).Error());
        Assert.Equal(1, (await desk.ReadAsync(article)).Revision);
        Assert.Equal(3, (await BringInAsync(article, other, evenIfDoubtful: true)).Value().Lost.Count);
    }

    [Fact]
    public async Task BringIn_TheSameText_SaysSoAndChangesNothing()
    {
        var (article, story) = await ArticleAsync();
        Assert.Equal("This is the text under check, word for word. Nothing was changed.", (await BringInAsync(article, story)).Error());
        var read = await desk.ReadAsync(article);
        Assert.Equal((1, 1), (read.Revision, (await desk.SentencesAsync(article)).Count));
    }

    [Theory]
    [InlineData("", "There is no text to check. Paste the article’s text or choose another file.")]
    [InlineData(" \n ", "There is no text to check. Paste the article’s text or choose another file.")]
    public async Task Preview_AnEmptyText_IsRefused(string text, string error)
    {
        var (article, _) = await ArticleAsync();
        Assert.Equal(error, (await Drafts.PreviewAsync(desk.Editor, article, text)).Error());
    }

    [Fact]
    public async Task Preview_AHugeText_IsRefused()
    {
        var (article, _) = await ArticleAsync();
        Assert.StartsWith("The text is too long", (await Drafts.PreviewAsync(desk.Editor, article, new string('a', Article.TextLimit + 1))).Error(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_ATextThatIsNotEnglish_SaysThatItIsNotSearched()
    {
        var (article, story) = await ArticleAsync();
        var text = desk.Expect(Draft(story).Line(Cost).Unsearched("The text is not in English.")).Text;
        var preview = (await Drafts.PreviewAsync(desk.Editor, article, text)).Value();
        Assert.Equal(("The text is not in English.", 0), (preview.Notice, preview.New.Count));
    }

    [Fact]
    public async Task Preview_StoresNothing()
    {
        var (article, story) = await ArticleAsync();
        var before = await desk.ReadAsync(article);
        (await Drafts.PreviewAsync(desk.Editor, article, desk.Expect(WithCost(story, "The harbour cost 42 million euros.")).Text)).Value();
        var after = await desk.ReadAsync(article);
        Assert.Equal((before.Version, before.Revision, before.Claims[0].Version), (after.Version, after.Revision, after.Claims[0].Version));
    }

    [Theory]
    [InlineData(Role.Reader)]
    [InlineData(Role.FactChecker)]
    public async Task BringIn_WithoutTheRole_IsForbidden(Role role)
    {
        var (article, story) = await ArticleAsync();
        var draft = desk.Expect(WithCost(story, "The harbour cost 42 million euros.")).Text;
        Assert.Equal("Only editors can bring new drafts in.", (await Drafts.PreviewAsync(desk.As(role), article, draft)).Refusal());
        Assert.Equal("Only editors can bring new drafts in.", (await Drafts.RunAsync(desk.As(role), new BringInDraftRequest(article, draft, null, 2))).Refusal());
    }

    [Fact]
    public async Task BringIn_TwoAtOnce_OneIsKeptAndTheOtherSeesWhatItWouldDoNow()
    {
        var (article, story) = await ArticleAsync();
        var one = BringInAsync(article, WithCost(story, "The harbour cost 42 million euros."));
        var two = BringInAsync(article, WithCost(story, "The harbour cost 43 million euros."));
        var outcomes = await Task.WhenAll(one, two);
        Assert.Single(outcomes.OfType<Outcome<DraftPreview>.Saved>());
        var second = outcomes.Single(outcome => outcome is not Outcome<DraftPreview>.Saved).Conflict();
        Assert.Equal((3, "Draft 2 came in first. Yours is not saved: look at what it would do now, then try again."), (second.Current.Draft, second.Message));
    }

    [Fact]
    public async Task BringIn_WhileAClaimIsDecided_LosesNeither()
    {
        var (article, story) = await ArticleAsync();
        var claim = await desk.RefAsync(article, 1);
        var deciding = desk.DecideAsync(desk.Checker, claim, Verdict.Unsourced, "Searched the archive.");
        var drafting = BringInAsync(article, WithCost(story, "The harbour cost 42 million euros."));
        var decided = await deciding;
        (await drafting).Value();
        var now = await ClaimAsync(article, 1);
        Assert.Equal("The harbour cost 42 million euros.", now.Text);
        if (decided is Outcome<ReviewClaim>.Saved)
            Assert.Equal((WorkState.Recheck, "Searched the archive."), (now.State, now.Note));
        else
            Assert.Equal("The harbour cost 42 million euros.", decided.Conflict().Current.Text);
    }

    private BringInDraft Drafts => desk.Get<BringInDraft>();

    private static Extraction.Pipeline.ExtractedSpeaker Mara => Story.Person("Mara Lind", "the mayor");

    private async Task<(int Article, Story Story)> ArticleAsync()
    {
        var story = Story.Usual();
        return (await desk.ImportAsync(story), story);
    }

    private static Story Draft(Story of) => new(draftOf: of);

    private static Story WithCost(Story of, string words) => Draft(of).Claim(words).Quote(Pays, "said", Mara).Quote(Fishers, "said", Mara);

    private Task<Outcome<DraftPreview>> BringInAsync(int article, Story story, int draft = 2, bool evenIfDoubtful = false) =>
        Drafts.RunAsync(desk.Editor, new BringInDraftRequest(article, desk.Expect(story).Text, null, draft, evenIfDoubtful));

    private async Task<ReviewClaim> ClaimAsync(int article, int number) => await desk.ReadAsync(await desk.RefAsync(article, number));

    private async Task<Outcome<ReviewArticle>> SignOffAsync(int article) =>
        await desk.Get<SignOffArticle>().RunAsync(desk.Editor, article, (await desk.ReadAsync(article)).Version, null);

    private async Task ConfirmAsync(int article, int claim)
    {
        var speakers = (await ClaimAsync(article, claim)).Speakers.Select(speaker => speaker.Id).ToList();
        (await desk.Get<ConfirmSpeaker>().RunAsync(desk.Checker, article, [claim], speakers)).Value();
    }

    private static TextSpan At(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
