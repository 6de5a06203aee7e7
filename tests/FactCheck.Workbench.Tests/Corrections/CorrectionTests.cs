using FactCheck.Core.Corrections;
using FactCheck.Core.Drafts;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Workbench.Corrections;
using FactCheck.Workbench.Drafts;
using FactCheck.Workbench.Reports;
using FactCheck.Workbench.Review;
using Many = FactCheck.Workbench.Outcome<System.Collections.Generic.IReadOnlyList<FactCheck.Workbench.Corrections.ReviewCorrection>>;

namespace FactCheck.Workbench.Tests.Corrections;

public abstract class CorrectionTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : CorrectionTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : CorrectionTests(desk), IClassFixture<PostgresDesk>;

    private const string Cost = "The harbour cost 40 million euros.";

    [Fact]
    public async Task Propose_OtherWords_StandsWithReasonAndInTheRecord()
    {
        var (article, _) = await ArticleAsync();
        var proposed = Assert.Single((await ProposeAsync(article, "40 million", "52 million", "The audit says so.", claim: 1)).Value());
        Assert.Equal(
            (1, "40 million", "52 million", "The audit says so.", 1, "Sam Okoro", CorrectionState.Proposed),
            (proposed.Number, proposed.Was, proposed.Words, proposed.Reason, proposed.Claim, proposed.By, proposed.State));
        Assert.Equal(
            "Sam Okoro proposed correction 1: “40 million” to “52 million”, because “The audit says so.”.",
            (await desk.SentencesAsync(await desk.RefAsync(article, 1)))[0]);
        Assert.Equal([proposed], (await desk.ReadAsync(article)).Corrections);
        Assert.DoesNotContain((await CopyAsync(article)).Pieces, piece => piece.Kind != DiffKind.Same);
    }

    [Theory]
    [InlineData("40 million", "40 million", "Why", "These are the words as they stand. Change them, or cancel.")]
    [InlineData("40 million", "52 million", " ", "Say why the words should change.")]
    public async Task Propose_Incomplete_IsRefused(string words, string other, string reason, string error)
    {
        var (article, _) = await ArticleAsync();
        Assert.Equal(error, (await ProposeAsync(article, words, other, reason)).Error());
    }

    [Fact]
    public async Task Propose_NothingOrTwoRunsOfWords_IsRefused()
    {
        var (article, text) = await ArticleAsync();
        Assert.Equal("Select the words to correct first.", (await ProposeAsync(article, [])).Error());
        Assert.Equal("Select one run of words: a correction can’t have gaps.", (await ProposeAsync(article, [At(text, "40"), At(text, "euros")])).Error());
    }

    [Fact]
    public async Task Propose_InAnEarlierDraft_IsRefused()
    {
        var (article, text) = await ArticleAsync();
        Assert.StartsWith("Draft 1 has come in", (await desk.Get<ProposeCorrection>().RunAsync(
            desk.Checker, new ProposeCorrectionRequest(article, 0, [At(text, "40")], "41", "Why", null))).Error(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_ShowsItInTheCheckedCopyWordByWordAgainstTheOriginal()
    {
        var (article, text) = await ArticleAsync();
        await ProposeAsync(article, "cost 40 million", "cost 52 million", "The audit says so.");
        var accepted = Assert.Single((await Decide.AcceptAsync(desk.Editor, await RefAsync(article, 1), "Agreed.")).Value());
        Assert.Equal((CorrectionState.Accepted, "Ana Duarte", "Agreed."), (accepted.State, accepted.DecidedBy, accepted.Answer));
        var copy = await CopyAsync(article);
        Assert.Equal(
            [(DiffKind.Removed, "40 ", 1), (DiffKind.Added, "52 ", 1)],
            copy.Pieces.Where(piece => piece.Kind != DiffKind.Same).Select(piece => (piece.Kind, piece.Text, piece.Correction!.Value)));
        Assert.Equal(text, string.Concat(copy.Pieces.Where(piece => piece.Kind != DiffKind.Added).Select(piece => piece.Text)));
        Assert.Equal("Ana Duarte accepted correction 1: “cost 40 million” to “cost 52 million”. “Agreed.”", (await desk.SentencesAsync(article))[0]);
    }

    [Fact]
    public async Task Accept_TakingWordsOut_LeavesThemStruck()
    {
        var (article, _) = await ArticleAsync();
        await ProposeAsync(article, "It was sunny.", "", "It rained.");
        await Decide.AcceptAsync(desk.Editor, await RefAsync(article, 1), null);
        var piece = Assert.Single((await CopyAsync(article)).Pieces, piece => piece.Kind != DiffKind.Same);
        Assert.Equal((DiffKind.Removed, "It was sunny."), (piece.Kind, piece.Text));
    }

    [Fact]
    public async Task Accept_OneThatOverlapsAnAccepted_IsRefusedUntilThatIsDeclined()
    {
        var (article, _) = await ArticleAsync();
        await ProposeAsync(article, "40 million euros", "52 million euros", "The audit says so.");
        await ProposeAsync(article, "cost 40", "cost about 40", "It is rounded.");
        await Decide.AcceptAsync(desk.Editor, await RefAsync(article, 1), null);
        Assert.Equal("It overlaps correction 1, which is accepted. Decline one of the two.", (await Decide.AcceptAsync(desk.Editor, await RefAsync(article, 2), null)).Error());
        await Decide.DeclineAsync(desk.Editor, await RefAsync(article, 1), "Not the final audit.");
        Assert.Equal(CorrectionState.Accepted, (await Decide.AcceptAsync(desk.Editor, await RefAsync(article, 2), null)).Value()[1].State);
    }

    [Fact]
    public async Task Decline_WithoutAReason_IsRefused()
    {
        var (article, _) = await ArticleAsync();
        await ProposeAsync(article, "40", "52", "The audit says so.");
        Assert.Equal("Say why the correction is declined.", (await Decide.DeclineAsync(desk.Editor, await RefAsync(article, 1), "")).Error());
        var declined = Assert.Single((await Decide.DeclineAsync(desk.Editor, await RefAsync(article, 1), "The budget is right.")).Value());
        Assert.Equal((CorrectionState.Declined, "The budget is right.", null), (declined.State, declined.Answer, declined.Span));
    }

    [Fact]
    public async Task Withdraw_OnlyByWhoProposedIt_WhileNobodyDecided()
    {
        var (article, _) = await ArticleAsync();
        await ProposeAsync(article, "40", "52", "The audit says so.");
        Assert.Equal("Correction 1 is Sam Okoro’s. Only who proposed it can withdraw it.", (await Decide.WithdrawAsync(desk.OtherChecker, await RefAsync(article, 1))).Error());
        await Decide.AcceptAsync(desk.Editor, await RefAsync(article, 1), null);
        Assert.Equal("Correction 1 is decided already. Ask an editor.", (await Decide.WithdrawAsync(desk.Checker, await RefAsync(article, 1))).Error());
        await ProposeAsync(article, "sunny", "wet", "It rained.");
        Assert.Equal(CorrectionState.Withdrawn, (await Decide.WithdrawAsync(desk.Checker, await RefAsync(article, 2))).Value()[1].State);
        Assert.Equal("Correction 2 was withdrawn, so it can’t be accepted.", (await Decide.AcceptAsync(desk.Editor, await RefAsync(article, 2), null)).Error());
    }

    [Theory]
    [InlineData(Role.Reader)]
    [InlineData(Role.FactChecker)]
    public async Task Decide_WithoutTheRole_IsForbidden(Role role)
    {
        var (article, _) = await ArticleAsync();
        await ProposeAsync(article, "40", "52", "The audit says so.");
        Assert.Equal("Only editors can accept corrections.", (await Decide.AcceptAsync(desk.As(role), await RefAsync(article, 1), null)).Refusal());
        Assert.Equal("Only editors can decline corrections.", (await Decide.DeclineAsync(desk.As(role), await RefAsync(article, 1), "No.")).Refusal());
        if (role == Role.Reader)
            Assert.StartsWith("Readers can look only.", (await ProposeAsync(article, "40", "41", "Why", by: desk.Reader)).Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decide_WhatAColleagueDecidedFirst_IsAConflictThatShowsTheirs()
    {
        var (article, _) = await ArticleAsync();
        await ProposeAsync(article, "40", "52", "The audit says so.");
        var seen = await RefAsync(article, 1);
        await Decide.DeclineAsync(desk.Administrator, seen, "The budget is right.");
        var conflict = (await Decide.AcceptAsync(desk.Editor, seen, null)).Conflict();
        Assert.Equal("Ida Brandt changed correction 1 first. Yours is not saved: look at theirs, then try again.", conflict.Message);
        Assert.Equal(CorrectionState.Declined, Assert.Single(conflict.Current).State);
    }

    [Fact]
    public async Task Accept_TwoOverlappingAtOnce_NeverKeepsBoth()
    {
        var (article, _) = await ArticleAsync();
        await ProposeAsync(article, "40 million euros", "52 million euros", "The audit says so.");
        await ProposeAsync(article, "cost 40", "cost about 40", "It is rounded.");
        var (one, two) = (await RefAsync(article, 1), await RefAsync(article, 2));
        var outcomes = await Task.WhenAll(Decide.AcceptAsync(desk.Editor, one, null), Decide.AcceptAsync(desk.Administrator, two, null));
        Assert.Single(outcomes.OfType<Many.Saved>());
        Assert.Single((await desk.ReadAsync(article)).Corrections, correction => correction.State == CorrectionState.Accepted);
    }

    [Fact]
    public async Task Undo_TakesADecisionAndAProposalBack_AndRedoBringsThemAgain()
    {
        var (article, _) = await ArticleAsync();
        await ProposeAsync(article, "40", "52", "The audit says so.");
        await Decide.AcceptAsync(desk.Editor, await RefAsync(article, 1), "Agreed.");
        Assert.Equal("Ana Duarte changed correction 1 after you. Undo would lose that, so nothing was undone.", (await Undo.UndoAsync(desk.Checker, article)).Conflict().Message);
        Assert.Equal("accepted correction 1", (await Undo.UndoAsync(desk.Editor, article)).Value().Did);
        Assert.Equal(CorrectionState.Proposed, Assert.Single((await desk.ReadAsync(article)).Corrections).State);
        Assert.Empty((await Undo.UndoAsync(desk.Checker, article)).Value().Article!.Corrections);
        Assert.Equal("52", Assert.Single((await Undo.RedoAsync(desk.Checker, article)).Value().Article!.Corrections).Words);
        Assert.Equal(CorrectionState.Accepted, Assert.Single((await Undo.RedoAsync(desk.Editor, article)).Value().Article!.Corrections).State);
    }

    [Fact]
    public async Task SignedOff_NothingIsProposedOrDecided()
    {
        var (article, _) = await ArticleAsync();
        await ProposeAsync(article, "40", "52", "The audit says so.");
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [1]);
        (await desk.Get<SignOffArticle>().RunAsync(desk.Editor, article, (await desk.ReadAsync(article)).Version, null)).Value();
        const string Locked = "This article is signed off. Reopen it to change it.";
        Assert.Equal(Locked, (await ProposeAsync(article, "sunny", "wet", "It rained.")).Error());
        Assert.Equal(Locked, (await Decide.AcceptAsync(desk.Editor, await RefAsync(article, 1), null)).Error());
        Assert.Equal(Locked, (await Decide.WithdrawAsync(desk.Checker, await RefAsync(article, 1))).Error());
    }

    [Fact]
    public async Task NewDraft_CarriesThemAlong_SettlesWhatItMadeOrChanged_AndLosesNone()
    {
        var story = new Story().Claim(Cost).Line("It was sunny.").Line("Boats were moored.").Line("Nets hung on the quay.").Line("Gulls cried.");
        var article = await desk.ImportAsync(story);
        await ProposeAsync(article, "40", "52", "The audit says so.");
        await ProposeAsync(article, "sunny", "wet", "It rained.");
        await ProposeAsync(article, "Boats", "Ships", "They are large.");
        await ProposeAsync(article, "hung", "hung low", "I saw them.");
        await Decide.AcceptAsync(desk.Editor, await RefAsync(article, 1), null);
        await Decide.AcceptAsync(desk.Editor, await RefAsync(article, 2), null);
        await Decide.AcceptAsync(desk.Editor, await RefAsync(article, 4), null);
        var draft = new Story(draftOf: story).Line("It was wet.").Line("Trawlers were moored.").Claim(Cost).Line("Nets hung low on the quay.").Line("Gulls cried.");
        var done = (await desk.Get<BringInDraft>().RunAsync(desk.Editor, new BringInDraftRequest(article, desk.Expect(draft).Text, null, 2))).Value();
        Assert.Equal(((1, 2), (3, "Boats", "Ships")), (done.Corrections, Assert.Single(done.Overtaken)));
        var read = await desk.ReadAsync(article);
        Assert.Equal(
            [CorrectionState.Accepted, CorrectionState.Made, CorrectionState.Overtaken, CorrectionState.Made],
            read.Corrections.Select(correction => correction.State));
        Assert.Equal("40", read.Corrections[0].Span!.Value.Slice(read.Text));
        Assert.Equal("Draft 2", read.Corrections[2].Answer);
        Assert.Equal("Correction 3 was settled by a new draft, so it can’t be accepted.", (await Decide.AcceptAsync(desk.Editor, await RefAsync(article, 3), null)).Error());
        Assert.Contains("Draft 2 changed the words correction 3 was about: “Boats” to “Ships”.", await desk.SentencesAsync(article));
    }

    [Fact]
    public async Task Report_AndDownload_TellEveryCorrection()
    {
        var (article, _) = await ArticleAsync();
        await ProposeAsync(article, "40", "52", "The audit says so.");
        await ProposeAsync(article, "sunny", "<b>wet</b>", "It rained.");
        await Decide.AcceptAsync(desk.Editor, await RefAsync(article, 2), "Agreed.");
        var markdown = (await desk.Get<BuildReport>().RunAsync(desk.Reader, article)).Value().Markdown;
        Assert.Contains("## Corrections\n\n### Proposed, not decided\n\n- Correction 1: “40” → “52”. The audit says so. (Sam Okoro).\n", markdown, StringComparison.Ordinal);
        var html = (await desk.Get<BuildCheckedCopy>().SelfContainedHtmlAsync(desk.Reader, article)).Value();
        Assert.Contains("<del><span class=\"unseen\">[removed: </span>sunny<span class=\"unseen\">]</span></del>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;wet&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>wet", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckedCopy_OfNoArticle_SaysSo() =>
        Assert.Equal("There is no article 9999.", (await desk.Get<BuildCheckedCopy>().RunAsync(desk.Reader, 9999)).Absence());

    private DecideCorrection Decide => desk.Get<DecideCorrection>();

    private UndoSteps Undo => desk.Get<UndoSteps>();

    private async Task<(int Article, string Text)> ArticleAsync()
    {
        var article = await desk.ImportAsync(new Story().Claim(Cost).Line("It was sunny."));
        return (article, (await desk.ReadAsync(article)).Text);
    }

    private async Task<Many> ProposeAsync(int article, string words, string other, string reason, int? claim = null, Actor? by = null)
    {
        var read = await desk.ReadAsync(article);
        return await desk.Get<ProposeCorrection>().RunAsync(
            by ?? desk.Checker, new ProposeCorrectionRequest(article, read.Revision, [At(read.Text, words)], other, reason, claim));
    }

    private Task<Many> ProposeAsync(int article, IReadOnlyList<TextSpan> spans) =>
        desk.Get<ProposeCorrection>().RunAsync(desk.Checker, new ProposeCorrectionRequest(article, 1, spans, "other", "Why", null));

    private async Task<CorrectionRef> RefAsync(int article, int number) => new(
        article, number, (await desk.ReadAsync(article)).Corrections.Single(correction => correction.Number == number).Version);

    private async Task<CheckedCopyPage> CopyAsync(int article) => (await desk.Get<BuildCheckedCopy>().RunAsync(desk.Reader, article)).Value();

    // The first line has any letters and digits.
    private static TextSpan At(string text, string words) => new(text.IndexOf(words, text.IndexOf('\n', StringComparison.Ordinal), StringComparison.Ordinal), words.Length);
}
