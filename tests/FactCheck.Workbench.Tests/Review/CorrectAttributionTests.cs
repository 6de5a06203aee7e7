using FactCheck.Core.Attributions;
using FactCheck.Core.Text;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Review;

public abstract class CorrectAttributionTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : CorrectAttributionTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : CorrectAttributionTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Correct_Source_HoldsForEveryClaimOfTheAttribution()
    {
        var (claim, text) = await TwoOfOneAsync();
        var corrected = (await CorrectAsync(claim, AttributionPart.Source, text, "Mara")).Value();
        Assert.Equal([2, 4], corrected.Claims.Select(one => one.Number).Order());
        Assert.Equal("Mara", corrected.Attribution!.Source[0].Slice(text));
        Assert.Equal("Sam Okoro changed the source of claim 4 from “Mara Lind” to “Mara”.", (await desk.SentencesAsync(claim with { Claim = 4 }))[0]);
        Assert.Equal("Mara", (await desk.ReadAsync(claim.Article)).Attributions[0].Source[0].Slice(text));
    }

    [Fact]
    public async Task Correct_Source_IsTracedAnewWithItsReason_AndUndoneWithIt()
    {
        var article = await desk.ImportAsync(Story.Usual().Line("The mayor’s deputy, Ruth Amsel, opened the harbour."));
        var text = (await desk.ReadAsync(article)).Text;
        var corrected = (await CorrectAsync(await desk.RefAsync(article, 2), AttributionPart.Source, text, "Ruth Amsel")).Value();
        var speaker = Assert.Single(Assert.Single(corrected.Claims).Speakers);
        Assert.Equal(("Ruth Amsel", null), (speaker.Name, speaker.ConfirmedBy));
        Assert.NotEqual("", speaker.Reason);
        Assert.Equal(
            "Sam Okoro changed the source of claim 2 from “Mara Lind” to “Ruth Amsel”. It is traced to Ruth Amsel now.",
            (await desk.SentencesAsync(await desk.RefAsync(article, 2)))[0]);

        (await desk.Get<UndoSteps>().UndoAsync(desk.Checker, article)).Value();
        Assert.Equal("Mara Lind", Assert.Single((await desk.ReadAsync(await desk.RefAsync(article, 2))).Speakers).Name);
        (await desk.Get<UndoSteps>().RedoAsync(desk.Checker, article)).Value();
        Assert.Equal("Ruth Amsel", Assert.Single((await desk.ReadAsync(await desk.RefAsync(article, 2))).Speakers).Name);
    }

    [Fact]
    public async Task Correct_Source_WhoseSpeakerAPersonConfirmed_LeavesTheSpeaker()
    {
        var article = await desk.ImportAsync(Story.Usual().Line("The mayor’s deputy, Ruth Amsel, opened the harbour."));
        var text = (await desk.ReadAsync(article)).Text;
        var known = (await desk.ReadAsync(await desk.RefAsync(article, 2))).Speakers.Select(speaker => speaker.Id).ToList();
        (await desk.Get<ConfirmSpeaker>().RunAsync(desk.Checker, article, [2], known)).Value();
        var corrected = (await CorrectAsync(await desk.RefAsync(article, 2), AttributionPart.Source, text, "Ruth Amsel")).Value();
        Assert.Equal(("Mara Lind", "Sam Okoro"), (corrected.Claims[0].Speakers[0].Name, corrected.Claims[0].Speakers[0].ConfirmedBy));
    }

    [Fact]
    public async Task Correct_Cue_IsShownOnTheClaim()
    {
        var (claim, text) = await TwoOfOneAsync();
        var corrected = (await CorrectAsync(claim, AttributionPart.Cue, text, "said Mara")).Value();
        Assert.All(corrected.Claims, one => Assert.Equal("said Mara", one.Cue));
    }

    [Fact]
    public async Task Correct_NoSource_LeavesNone()
    {
        var (claim, _) = await TwoOfOneAsync();
        Assert.Empty((await desk.Get<CorrectAttribution>().RunAsync(desk.Checker, claim, AttributionPart.Source, [])).Value().Attribution!.Source);
        Assert.Equal("Sam Okoro changed the source of claim 2 from “Mara Lind” to none. It is traced to nobody now.", (await desk.SentencesAsync(claim))[0]);
    }

    [Fact]
    public async Task Correct_WordsWithoutALetter_AreRefused()
    {
        var (claim, _) = await TwoOfOneAsync();
        Assert.Equal(
            "Select the words first: at least one whole word.",
            (await desk.Get<CorrectAttribution>().RunAsync(desk.Checker, claim, AttributionPart.Source, [new TextSpan(0, 0)])).Error());
    }

    [Fact]
    public async Task Correct_OtherClaimOfItChangedMeanwhile_IsAConflictOnceThisOneDid()
    {
        var (claim, text) = await TwoOfOneAsync();
        var other = await desk.RefAsync(claim.Article, 4);
        await CorrectAsync(other, AttributionPart.Source, text, "Mara");
        Assert.Equal(
            "Sam Okoro changed claim 2 first. Yours is not saved: look at theirs, then try again.",
            (await CorrectAsync(claim, AttributionPart.Source, text, "Lind")).Conflict().Message);
    }

    [Fact]
    public async Task Reject_MakesTheClaimsTheArticlesOwnWords()
    {
        var (claim, _) = await TwoOfOneAsync();
        var corrected = (await desk.Get<CorrectAttribution>().RejectAsync(desk.Checker, claim)).Value();
        Assert.All(corrected.Claims, one => Assert.Equal((null, null, 0), (one.Attribution, one.Cue, one.Speakers.Count)));
        Assert.Empty((await desk.ReadAsync(claim.Article)).Attributions[0].Source);
        Assert.Equal(
            "Sam Okoro made claim 2 the article’s own words; its source was “Mara Lind”, its cue “said”.", (await desk.SentencesAsync(claim))[0]);
    }

    [Fact]
    public async Task Correct_ClaimOfTheArticlesOwn_IsSaidBySomebodyFromNowOn()
    {
        var claim = await desk.ClaimAsync();
        var text = (await desk.ReadAsync(claim.Article)).Text;
        var corrected = (await CorrectAsync(claim, AttributionPart.Source, text, "Mara Lind")).Value();
        Assert.Equal((3, 3), (corrected.Attribution!.Number, Assert.Single(corrected.Claims).Attribution));
        Assert.Equal(["Sam Okoro changed the source of claim 1 from none to “Mara Lind”. It is traced to Mara Lind now."], await desk.SentencesAsync(claim));

        var undone = (await desk.Get<UndoSteps>().UndoAsync(desk.Checker, claim.Article)).Value();
        Assert.Equal("corrected who says claim 1", undone.Did);
        Assert.Null((await desk.ReadAsync(claim)).Attribution);
        Assert.DoesNotContain((await desk.ReadAsync(claim.Article)).Attributions, known => known.Number == 3 && known.Source.Count > 0);
        await desk.Get<UndoSteps>().RedoAsync(desk.Checker, claim.Article);
        Assert.Equal(3, (await desk.ReadAsync(claim)).Attribution);
    }

    [Fact]
    public async Task Undo_Source_AndOwnWords_BringsTheAttributionBackForAllItsClaims()
    {
        var (claim, text) = await TwoOfOneAsync();
        await CorrectAsync(claim, AttributionPart.Source, text, "Mara");
        await desk.Get<CorrectAttribution>().RejectAsync(desk.Checker, await desk.RefAsync(claim.Article, 2));
        Assert.Equal("corrected who says claims 2 and 4", (await desk.Get<UndoSteps>().UndoAsync(desk.Checker, claim.Article)).Value().Did);
        Assert.Equal(("Mara Lind", "said"), ((await desk.ReadAsync(claim)).Speakers[0].Name, (await desk.ReadAsync(claim)).Cue));
        Assert.Equal("Mara", (await desk.ReadAsync(claim.Article)).Attributions[0].Source[0].Slice(text));
        await desk.Get<UndoSteps>().UndoAsync(desk.Checker, claim.Article);
        Assert.Equal("Mara Lind", (await desk.ReadAsync(claim.Article)).Attributions[0].Source[0].Slice(text));
    }

    [Fact]
    public async Task Correct_ClaimOfTheArticlesOwn_ToNoWords_IsRefusedAndMakesNothing()
    {
        var claim = await desk.ClaimAsync();
        Assert.Equal(
            "Claim 1 is the article’s own words: nobody is quoted for it.",
            (await desk.Get<CorrectAttribution>().RunAsync(desk.Checker, claim, AttributionPart.Source, [])).Error());
        Assert.Null((await desk.ReadAsync(claim)).Attribution);
    }

    [Fact]
    public async Task Reject_ClaimOfTheArticlesOwn_IsRefused() =>
        Assert.Equal(
            "Claim 1 is the article’s own words: nobody is quoted for it.",
            (await desk.Get<CorrectAttribution>().RejectAsync(desk.Checker, await desk.ClaimAsync())).Error());

    /// <summary>Claim 2, a quote, and claim 4, added within it.</summary>
    private async Task<(ClaimRef Claim, string Text)> TwoOfOneAsync()
    {
        var article = await desk.ImportAsync(Story.Usual());
        var text = (await desk.ReadAsync(article)).Text;
        var span = new TextSpan(text.IndexOf("pay for itself", StringComparison.Ordinal), 14);
        await desk.Get<AddClaim>().RunAsync(desk.Checker, new AddClaimRequest(article, [span], null));
        return (await desk.RefAsync(article, 2), text);
    }

    private Task<Outcome<CorrectedAttribution>> CorrectAsync(ClaimRef claim, AttributionPart part, string text, string words) =>
        desk.Get<CorrectAttribution>().RunAsync(
            desk.Checker, claim, part, [new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length)]);
}
