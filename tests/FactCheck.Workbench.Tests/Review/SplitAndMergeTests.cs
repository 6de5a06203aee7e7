using FactCheck.Core.Claims;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Review;

public abstract class SplitAndMergeTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : SplitAndMergeTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : SplitAndMergeTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Split_AtAWord_IsTwoClaimsWithOneSpeakerAndOneAssignee()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await desk.AssignAsync(desk.Editor, article, [2], desk.OtherChecker);
        var claim = await desk.RefAsync(article, 2);
        var both = (await SplitAsync(claim, "pay for itself")).Value();
        Assert.Equal([(2, "“The harbour will"), (4, "pay for itself,”")], both.Select(part => (part.Number, part.Text)));
        Assert.All(both, part => Assert.Equal(("Mara Lind", "Mei Kato"), (part.Speakers[0].Name, part.Assignment?.Assignee)));
        Assert.Equal(4, (await desk.ReadAsync(article)).Claims.Count);
        Assert.Equal("Sam Okoro split claim 4, “pay for itself,””, from claim 2.", (await desk.SentencesAsync(claim with { Claim = 4 }))[0]);
    }

    [Fact]
    public async Task Split_DecidedClaim_LeavesVerdictAndEvidenceWithTheFirst()
    {
        var claim = await desk.ClaimAsync();
        claim = claim with { Version = (await desk.DecideAsync(desk.Checker, claim, Verdict.Verified, null, Evidences.Supporting)).Value().Version };
        var both = (await SplitAsync(claim, "40 million")).Value();
        Assert.Equal([(Verdict.Verified, 1), (null, 0)], both.Select(part => (part.Verdict, part.Evidence.Count)));
        Assert.EndsWith("Evidence and verdict stay with claim 1.", (await desk.SentencesAsync(claim))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Split_AtItsFirstWordOrElsewhere_IsRefused()
    {
        var claim = await desk.ClaimAsync();
        const string refusal = "Claim 1 can’t be split there. Choose a word within it, after the first one.";
        Assert.Equal(refusal, (await SplitAsync(claim, "The harbour cost")).Error());
        Assert.Equal(refusal, (await SplitAsync(claim, "READ MORE")).Error());
    }

    [Fact]
    public async Task Split_ChangedMeanwhile_IsAConflict()
    {
        var claim = await desk.ClaimAsync();
        await SplitAsync(claim, "cost");
        Assert.Equal("The harbour", Assert.Single((await SplitAsync(claim, "harbour")).Conflict().Current).Text);
    }

    [Fact]
    public async Task Merge_TwoQuotesOfOnePerson_IsOneClaimWithTheEvidenceOfBoth()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await desk.Get<EditEvidence>().AddAsync(desk.Checker, await desk.RefAsync(article, 3), Evidences.Supporting);
        var all = (await MergeAsync(article, 3, 2)).Value();
        Assert.Equal(("“The harbour will pay for itself,” … “Nobody asked the fishermen,”", 1), (all[0].Text, all[0].Evidence.Count));
        Assert.Equal((3, WorkState.Dismissed), (all[1].Number, all[1].State));
        Assert.Equal(
            ["Sam Okoro merged claim 3 into claim 2: look there for its words, evidence and verdict."],
            (await desk.SentencesAsync(new ClaimRef(article, 3, default))).Take(1));
        Assert.Single((await desk.ReadAsync(new ClaimRef(article, 2, default))).Evidence);
    }

    [Fact]
    public async Task Merge_RestoredAfterwards_HasItsEvidenceStill()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await desk.Get<EditEvidence>().AddAsync(desk.Checker, await desk.RefAsync(article, 3), Evidences.Supporting);
        await MergeAsync(article, 2, 3);
        await desk.Get<DismissClaims>().RestoreAsync(desk.Checker, article, [3]);
        Assert.Single((await desk.ReadAsync(new ClaimRef(article, 3, default))).Evidence);
    }

    [Fact]
    public async Task Merge_DifferentVoices_IsRefused()
    {
        var article = await desk.ImportAsync(Story.Usual());
        Assert.Equal(
            "Claims 1 and 2 are not said by the same people, so they can’t be one claim. Correct who says one of them first.",
            (await MergeAsync(article, 1, 2)).Error());
    }

    [Fact]
    public async Task Merge_DifferentVerdicts_IsRefused()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 2), Verdict.Unsourced, "Searched.");
        Assert.Equal(
            "Claim 2 is unsourced and claim 3 has no verdict. Withdraw a verdict, or bring both to the same, to merge them.",
            (await MergeAsync(article, 2, 3)).Error());
    }

    [Fact]
    public async Task Merge_OneClaimTwice_IsRefused()
    {
        var article = await desk.ImportAsync(Story.Usual());
        Assert.Equal("Choose at least two claims to merge.", (await MergeAsync(article, 2, 2)).Error());
    }

    [Fact]
    public async Task Merge_OneOfThemChangedMeanwhile_IsAConflictAndNothingIsStored()
    {
        var article = await desk.ImportAsync(Story.Usual());
        ClaimRef[] claims = [await desk.RefAsync(article, 2), await desk.RefAsync(article, 3)];
        await desk.Get<AcceptClaims>().RunAsync(desk.Editor, article, [3]);
        var conflict = (await desk.Get<MergeClaims>().RunAsync(desk.Checker, claims)).Conflict();
        Assert.Equal(3, Assert.Single(conflict.Current).Number);
        Assert.Equal(WorkState.Open, (await desk.ReadAsync(claims[1])).State);
    }

    private async Task<Outcome<IReadOnlyList<ReviewClaim>>> SplitAsync(ClaimRef claim, string before)
    {
        var article = await desk.ReadAsync(claim.Article);
        var start = article.Claims.Single(found => found.Number == claim.Claim).Spans[0].Start;
        var within = article.Text.IndexOf(before, start, StringComparison.Ordinal);
        return await desk.Get<SplitClaim>().RunAsync(desk.Checker, claim, within < 0 ? article.Text.IndexOf(before, StringComparison.Ordinal) : within);
    }

    private async Task<Outcome<IReadOnlyList<ReviewClaim>>> MergeAsync(int article, params int[] claims)
    {
        var references = new List<ClaimRef>();
        foreach (var claim in claims)
            references.Add(await desk.RefAsync(article, claim));
        return await desk.Get<MergeClaims>().RunAsync(desk.Checker, references);
    }
}
