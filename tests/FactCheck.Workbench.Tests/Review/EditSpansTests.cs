using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Review;

public abstract class EditSpansTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : EditSpansTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : EditSpansTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Edit_FewerWords_AreTheClaimAndTheOldOnesAreInTheRecord()
    {
        var claim = await desk.ClaimAsync();
        var edited = (await EditAsync(claim, "harbour cost 40 million")).Value();
        Assert.Equal(("harbour cost 40 million", WorkState.Open), (edited.Text, edited.State));
        Assert.Equal(
            ["Sam Okoro changed the words of claim 1 from “The harbour cost 40 million euros.” to “harbour cost 40 million”."],
            await desk.SentencesAsync(claim));
        Assert.Equal(edited.Text, (await desk.ReadAsync(claim)).Text);
    }

    [Fact]
    public async Task Edit_FiguresAreReadFromTheNewWords()
    {
        var article = await desk.ImportAsync(Story.Usual().Claim("Tax rose 8% in 2024 and 9% in 2025, the town hall's ledger shows."));
        var claim = await desk.RefAsync(article, 4);
        var edited = (await EditAsync(claim, "Tax rose 8% in 2024")).Value();
        Assert.Contains(edited.Figures, figure => figure.Value == 8);
        Assert.DoesNotContain(edited.Figures, figure => figure.Value == 9);
    }

    [Fact]
    public async Task Edit_WordsThatAreNoClaimByThemselves_KeepTheirFigures()
    {
        var article = await desk.ImportAsync(Story.Usual().Claim("Its share has grown by 8% since 2010 and stands at 12%."));
        var edited = (await EditAsync(await desk.RefAsync(article, 4), "by 8% since 2010")).Value();
        Assert.Equal(["8%", "2010"], edited.Figures.Select(figure => figure.Text));
    }

    [Fact]
    public async Task Edit_HalfWordsAndBlanks_AreMadeWhole()
    {
        var claim = await desk.ClaimAsync();
        Assert.Equal("harbour cost", (await EditAsync(claim, "arbour cost ")).Value().Text);
    }

    [Fact]
    public async Task Edit_KeepsKindSpeakerEvidenceAndAssignment()
    {
        var claim = await desk.ClaimAsync() with { Claim = 2 };
        claim = await desk.RefAsync(claim.Article, 2);
        await desk.AssignAsync(desk.Editor, claim.Article, [2], desk.OtherChecker);
        claim = await desk.RefAsync(claim.Article, 2);
        claim = claim with { Version = (await desk.Get<EditEvidence>().AddAsync(desk.Checker, claim, Evidences.Supporting)).Value().Version };
        var edited = (await EditAsync(claim, "will pay for itself")).Value();
        Assert.Equal((ClaimKind.Position, "said", "Mara Lind", "Mei Kato"), (edited.Kind, edited.Cue, edited.Speakers[0].Name, edited.Assignment?.Assignee));
        Assert.Single(edited.Evidence);
    }

    [Fact]
    public async Task Edit_DecidedClaim_AsksAndThenWithdrawsTheVerdict()
    {
        var claim = await desk.ClaimAsync();
        claim = claim with { Version = (await desk.DecideAsync(desk.Checker, claim, Verdict.Unsourced, "Searched.")).Value().Version };
        Assert.Equal(
            "Claim 1 is unsourced. Other words need a new verdict: save and withdraw this one, or leave the words as they are.",
            (await EditAsync(claim, "harbour cost")).Error());
        Assert.Equal(Verdict.Unsourced, (await desk.ReadAsync(claim)).Verdict);
        Assert.Null((await EditAsync(claim, "harbour cost", withdraw: true)).Value().Verdict);
        Assert.Equal("Sam Okoro withdrew the verdict unsourced from claim 1.", (await desk.SentencesAsync(claim))[1]);
    }

    [Fact]
    public async Task Edit_SameTabOpenTwice_TheSecondIsToldAndSeesTheFirst()
    {
        var claim = await desk.ClaimAsync();
        await EditAsync(claim, "harbour cost");
        var conflict = (await EditAsync(claim, "40 million")).Conflict();
        Assert.Equal("harbour cost", conflict.Current.Text);
        Assert.Equal("Sam Okoro changed claim 1 first. Yours is not saved: look at theirs, then try again.", conflict.Message);
        Assert.Equal("harbour cost", (await desk.ReadAsync(claim)).Text);
    }

    [Fact]
    public async Task Edit_WordsOfAnotherClaim_NamesIt()
    {
        var claim = await desk.ClaimAsync();
        Assert.Equal(
            "Claim 3 has exactly these words already. Merge the two instead.", (await EditAsync(claim, "“Nobody asked the fishermen,”")).Error());
    }

    [Fact]
    public async Task Edit_NestedOrSharingAnEdge_IsFine()
    {
        var claim = await desk.ClaimAsync();
        var first = (await EditAsync(claim, "The harbour cost 40 million euros.\n\n“The harbour will")).Value();
        Assert.Equal(1, first.Number);
        Assert.Contains("\n", first.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_DimmedLineOrWholeText_IsRefused()
    {
        var claim = await desk.ClaimAsync();
        var text = (await desk.ReadAsync(claim.Article)).Text;
        Assert.Equal("A line outside the story is selected. Leave the dimmed lines out.", (await EditAsync(claim, "READ MORE")).Error());
        Assert.Equal("A line outside the story is selected. Leave the dimmed lines out.", (await EditAsync(claim, text)).Error());
    }

    [Fact]
    public async Task Edit_NothingOrTooMuch_IsRefused()
    {
        var article = await desk.ImportAsync(Story.Usual().Line(string.Join(' ', Enumerable.Repeat("word", 1_200))));
        var claim = await desk.RefAsync(article, 1);
        Assert.Equal("Select the words of the claim first.", (await EditAsync(claim)).Error());
        Assert.Equal("Too much is selected for one claim: at most 5,000 characters.", (await EditAsync(claim, string.Join(' ', Enumerable.Repeat("word", 1_200)))).Error());
        var text = (await desk.ReadAsync(article)).Text;
        Assert.Equal(
            "The selection lies outside the text. Select the words again.",
            (await desk.Get<EditSpans>().RunAsync(desk.Checker, new EditSpansRequest(claim, [new TextSpan(text.Length, 5)], false))).Error());
    }

    [Fact]
    public async Task Edit_ArticleOfOneWord_IsFine()
    {
        var article = await desk.ImportAsync(new Story().Claim("Rain."));
        Assert.Equal("Rain", (await EditAsync(await desk.RefAsync(article, 1), "Rain")).Value().Text);
    }

    [Fact]
    public async Task Edit_InFiftyThousandWords_IsFine()
    {
        var article = await desk.ImportAsync(new Story().Line(string.Join(' ', Enumerable.Repeat("word", 50_000))).Claim("The harbour cost 40 million euros."));
        Assert.Equal("The harbour cost", (await EditAsync(await desk.RefAsync(article, 1), "The harbour cost")).Value().Text);
    }

    [Fact]
    public async Task Edit_ByAReader_IsRefused()
    {
        var claim = await desk.ClaimAsync();
        Assert.Equal(
            "Readers can look only. Ask an administrator for the role of fact-checker to change the words of claims.",
            (await desk.Get<EditSpans>().RunAsync(desk.Reader, new EditSpansRequest(claim, [new TextSpan(0, 5)], false))).Refusal());
    }

    private async Task<Outcome<ReviewClaim>> EditAsync(ClaimRef claim, params string[] words) =>
        await EditAsync(claim, words, withdraw: false);

    private Task<Outcome<ReviewClaim>> EditAsync(ClaimRef claim, string words, bool withdraw) => EditAsync(claim, [words], withdraw);

    private async Task<Outcome<ReviewClaim>> EditAsync(ClaimRef claim, string[] words, bool withdraw)
    {
        var text = (await desk.ReadAsync(claim.Article)).Text;
        return await desk.Get<EditSpans>().RunAsync(
            desk.Checker,
            new EditSpansRequest(claim, [.. words.Select(piece => new TextSpan(text.IndexOf(piece, StringComparison.Ordinal), piece.Length))], withdraw));
    }
}
