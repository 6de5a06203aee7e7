using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Workbench.Drafts;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Drafts;

/// <summary>Claims that a draft lost, found in it by hand.</summary>
public abstract class PlaceClaimTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : PlaceClaimTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : PlaceClaimTests(desk), IClassFixture<PostgresDesk>;

    private const string Cost = "The harbour cost 40 million euros.";
    private const string Price = "Taxpayers paid 42 million euros for the port.";

    [Fact]
    public async Task Place_TakesTheClaimUpWhereItWasLeft_InPlaceOfTheSuggestion_AndUndoLosesItAgain()
    {
        var article = await LostAsync(Price);
        var lost = Assert.Single((await desk.ReadAsync(article)).Lost);
        var suggested = (await desk.ReadAsync(article)).Claims.Single(claim => claim.Text == Price);

        var placed = (await PlaceAsync(article, lost, Price)).Value();

        var read = await desk.ReadAsync(article);
        var claim = read.Claims.Single(known => known.Number == 1);
        Assert.Empty(read.Lost);
        Assert.Equal([1, suggested.Number], placed.Select(known => known.Number).Order());
        Assert.Equal(
            (Price, WorkState.Recheck, Verdict.Verified, new Recheck(1, Cost, null), "Sam Okoro", 42_000_000m),
            (claim.Spans[0].Slice(read.Text), claim.State, claim.Verdict!.Value, claim.Recheck, claim.Assignment!.Assignee, Assert.Single(claim.Figures).Value));
        Assert.Equal((1, WorkState.Dismissed), (claim.Evidence.Count, read.Claims.Single(known => known.Number == suggested.Number).State));
        Assert.Equal($"Mei Kato found claim 1, which was “{Cost}”, in draft 2: “{Price}”.", (await desk.SentencesAsync(await desk.RefAsync(article, 1)))[0]);

        Assert.Equal("found claim 1 in draft 2", (await desk.Get<UndoSteps>().UndoAsync(desk.OtherChecker, article)).Value().Did);
        var undone = await desk.ReadAsync(article);
        Assert.Equal((1, Cost, WorkState.Suggested), (Assert.Single(undone.Lost).Number, undone.Lost[0].Text, undone.Claims.Single(known => known.Number == suggested.Number).State));
        (await desk.Get<UndoSteps>().RedoAsync(desk.OtherChecker, article)).Value();
        Assert.Equal(Price, (await desk.ReadAsync(article)).Claims.Single(known => known.Number == 1).Text);
    }

    [Fact]
    public async Task Place_WhereAClaimStandsThatSomebodyTookUp_IsRefused()
    {
        var article = await LostAsync(Price);
        var read = await desk.ReadAsync(article);
        var taken = read.Claims.Single(claim => claim.Text == Price).Number;
        (await desk.Get<AcceptClaims>().RunAsync(desk.Checker, article, [taken])).Value();
        Assert.Equal(
            $"Claim {taken} has exactly these words, and somebody took it up. Choose other words, or dismiss it first.",
            (await PlaceAsync(article, read.Lost[0], Price)).Error());
    }

    [Fact]
    public async Task Place_ByTwoAtOnce_TheSecondIsToldAndLosesNothing()
    {
        var article = await LostAsync(Price);
        var lost = (await desk.ReadAsync(article)).Lost[0];
        (await PlaceAsync(article, lost, Price)).Value();
        Assert.StartsWith("Mei Kato changed claim 1 first.", Assert.IsType<Outcome<IReadOnlyList<ReviewClaim>>.Conflict>(await PlaceAsync(article, lost, Price)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Place_InAnEarlierDraftOrByAReader_IsRefused()
    {
        var article = await LostAsync(Price);
        var read = await desk.ReadAsync(article);
        var reference = new ClaimRef(article, 1, read.Lost[0].Version);
        Assert.StartsWith("Readers can look only.", (await desk.Get<PlaceClaim>().RunAsync(desk.Reader, new PlaceClaimRequest(reference, [At(read.Text, Price)], 2))).Refusal(), StringComparison.Ordinal);
        Assert.Contains("Draft 2 has come in", (await desk.Get<PlaceClaim>().RunAsync(desk.Checker, new PlaceClaimRequest(reference, [At(read.Text, Price)], 1))).Error(), StringComparison.Ordinal);
    }

    private Task<Outcome<IReadOnlyList<ReviewClaim>>> PlaceAsync(int article, ReviewClaim lost, string words) => PlaceAsync(article, lost.Version, words);

    private async Task<Outcome<IReadOnlyList<ReviewClaim>>> PlaceAsync(int article, Guid version, string words) => await desk.Get<PlaceClaim>().RunAsync(
        desk.OtherChecker, new PlaceClaimRequest(new ClaimRef(article, 1, version), [At((await desk.ReadAsync(article)).Text, words)], 2));

    /// <summary>An article whose second draft has not the words of claim 1, verified by Sam Okoro, but others.</summary>
    private async Task<int> LostAsync(string instead)
    {
        var story = Story.Usual();
        var article = await desk.ImportAsync(story);
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Verified, "Matches.", Evidences.Supporting);
        var mara = Story.Person("Mara Lind", "the mayor");
        var draft = new Story(draftOf: story).Quote("“The harbour will pay for itself,”", "said", mara).Quote("“Nobody asked the fishermen,”", "said", mara).Claim(instead);
        (await desk.Get<BringInDraft>().RunAsync(desk.Editor, new BringInDraftRequest(article, desk.Expect(draft).Text, null, 2, false))).Value();
        return article;
    }

    private static TextSpan At(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
