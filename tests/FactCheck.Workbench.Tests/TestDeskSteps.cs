using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests;

/// <summary>Steps that many tests take.</summary>
public static class TestDeskSteps
{
    /// <summary>Claim 1 of a new article.</summary>
    public static async Task<ClaimRef> ClaimAsync(this TestDesk desk)
    {
        var article = await desk.ImportAsync(Story.Usual());
        return await desk.RefAsync(article, 1);
    }

    /// <summary>The claim as it now stands, to be changed.</summary>
    public static async Task<ClaimRef> RefAsync(this TestDesk desk, int article, int claim) =>
        new(article, claim, (await desk.Get<ReviewQueries>().ClaimAsync(desk.Reader, article, claim))!.Version);

    public static async Task<ReviewClaim> ReadAsync(this TestDesk desk, ClaimRef claim) =>
        (await desk.Get<ReviewQueries>().ClaimAsync(desk.Reader, claim.Article, claim.Claim))!;

    public static async Task<ReviewArticle> ReadAsync(this TestDesk desk, int article) =>
        (await desk.Get<ReviewQueries>().ArticleAsync(desk.Reader, article))!;

    /// <summary>The record of a claim, newest first.</summary>
    public static async Task<IReadOnlyList<string>> SentencesAsync(this TestDesk desk, ClaimRef claim) =>
        [.. (await desk.Get<ReviewQueries>().HistoryAsync(desk.Reader, claim.Article, claim.Claim)).Select(line => line.Sentence)];

    /// <summary>The record of an article without that of its claims, newest first.</summary>
    public static async Task<IReadOnlyList<string>> SentencesAsync(this TestDesk desk, int article) =>
        [.. (await desk.Get<ReviewQueries>().HistoryAsync(desk.Reader, article)).Where(line => line.Claim is null).Select(line => line.Sentence)];

    public static Task<Outcome<ReviewClaim>> DecideAsync(
        this TestDesk desk, Actor actor, ClaimRef claim, Verdict verdict, string? note = null, EvidenceInput? evidence = null) =>
        desk.Get<DecideVerdict>().RunAsync(actor, new DecideVerdictRequest(claim, verdict, note, evidence));

    public static Task<Outcome<IReadOnlyList<ReviewClaim>>> AssignAsync(
        this TestDesk desk, Actor actor, int article, int[] claims, Actor? assignee, string? note = null, DateTimeOffset? due = null) =>
        desk.Get<AssignClaims>().RunAsync(actor, new AssignClaimsRequest(article, claims, assignee?.Id, note, due));
}
