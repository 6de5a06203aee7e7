using System.Threading.Channels;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Workbench.News;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Review;
using FactCheck.Workbench.SecondChecks;

namespace FactCheck.Workbench.Tests.News;

public abstract class DeskNewsTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : DeskNewsTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : DeskNewsTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Decide_IsToldOnceStored_WithWhoAndTheClaimAsItNowIs()
    {
        var claim = await desk.ClaimAsync();
        using var ear = new Ear(desk, claim.Article);
        var saved = (await desk.DecideAsync(desk.Checker, claim, Verdict.Verified, "Two sources.", Evidences.Supporting)).Value();

        var told = await ear.NextAsync();

        Assert.Equal([new TouchedClaim(1, saved.Version)], told.Claims);
        Assert.Equal((desk.Checker.Id, "Sam Okoro"), (told.ById, told.By));
        Assert.Equal([true, false], told.Said.Select(said => said.TellsEvidence));
        Assert.All(told.Said, said => Assert.StartsWith("Sam Okoro ", said.Sentence, StringComparison.Ordinal));
        Assert.Equal(saved.Version, (await desk.ReadAsync(claim)).Version);
    }

    [Fact]
    public async Task WhatIsRefusedOrChangesNothing_IsNotTold()
    {
        var claim = await desk.ClaimAsync();
        using var ear = new Ear(desk, claim.Article);
        await desk.DecideAsync(desk.Checker, claim, Verdict.Verified);
        await desk.DecideAsync(desk.Reader, claim, Verdict.Unsourced, "Searched.");
        await desk.AssignAsync(desk.Editor, claim.Article, [1], null);

        (await desk.AssignAsync(desk.Editor, claim.Article, [1, 2], desk.Checker)).Value();

        var told = await ear.NextAsync();
        Assert.Equal([1, 2], told.Claims.Select(touched => touched.Number).Order());
        Assert.Equal([desk.Checker.Id], told.People);
    }

    [Fact]
    public async Task Reassign_NamesWhoHadItAndWhoHasIt()
    {
        var claim = await desk.ClaimAsync();
        (await desk.AssignAsync(desk.Editor, claim.Article, [1], desk.Checker)).Value();
        using var ear = new Ear(desk, claim.Article);
        (await desk.AssignAsync(desk.Editor, claim.Article, [1], desk.OtherChecker)).Value();
        Assert.Equal(new HashSet<string> { desk.Checker.Id, desk.OtherChecker.Id }, (await ear.NextAsync()).People);
    }

    [Fact]
    public async Task SecondCheck_AskedForAndTakenBack_NamesWhoWasAsked()
    {
        var claim = await desk.ClaimAsync();
        var decided = (await desk.DecideAsync(desk.Checker, claim, Verdict.Unsourced, "Searched.")).Value();
        using var ear = new Ear(desk, claim.Article);
        var asked = (await desk.Get<ArrangeSecondCheck>().AskAsync(desk.Editor, claim with { Version = decided.Version }, desk.OtherChecker.Id, null, null)).Value();
        Assert.Contains(desk.OtherChecker.Id, (await ear.NextAsync()).People);
        (await desk.Get<ArrangeSecondCheck>().WithdrawAsync(desk.Editor, claim with { Version = asked.Version })).Value();
        Assert.Contains(desk.OtherChecker.Id, (await ear.NextAsync()).People);
    }

    [Fact]
    public async Task ChangesOfAnArticle_NameTheirParts()
    {
        var article = await desk.ImportAsync(Story.Usual());
        var now = await desk.ReadAsync(article);
        using var ear = new Ear(desk, article);

        (await desk.Get<ClearSentences>().RunAsync(desk.Checker, article, [now.Sentences[0].Span])).Value();
        Assert.Equal(DeskParts.Sentences, (await ear.NextAsync()).Parts);

        var quoted = now.Claims.Single(claim => claim.Number == 2);
        (await desk.Get<CorrectAttribution>().RunAsync(desk.Checker, new ClaimRef(article, 2, quoted.Version), AttributionPart.Source, [])).Value();
        var corrected = await ear.NextAsync();
        Assert.Single(corrected.Attributions);
        Assert.Contains(2, corrected.Claims.Select(claim => claim.Number));

        foreach (var claim in now.Claims)
        {
            (await desk.Get<DismissClaims>().RunAsync(desk.Editor, article, [claim.Number])).Value();
            await ear.NextAsync();
        }

        (await desk.Get<SignOffArticle>().RunAsync(desk.Editor, article, (await desk.ReadAsync(article)).Version, null)).Value();
        Assert.Equal(DeskParts.Article, (await ear.NextAsync()).Parts);
    }

    [Fact]
    public async Task Undo_OfAnAddedClaim_TellsOfTheClaimThatIsGone()
    {
        var article = await desk.ImportAsync(new Story().Line("One two three."));
        var words = (await desk.ReadAsync(article)).Sentences[^1].Span;
        var added = (await desk.Get<AddClaim>().RunAsync(desk.Checker, new AddClaimRequest(article, [words], null))).Value();
        using var ear = new Ear(desk, article);
        (await desk.Get<UndoSteps>().UndoAsync(desk.Checker, article)).Value();

        var told = await ear.NextAsync();

        Assert.Equal([added.Number], told.Claims.Select(claim => claim.Number));
        var update = await desk.Get<ReviewQueries>().UpdateAsync(desk.Reader, article, new TouchedParts([added.Number], [], false, false));
        Assert.Equal([added.Number], update.Gone);
    }

    [Fact]
    public async Task Deactivate_IsToldToTheWholeDesk()
    {
        var person = await desk.PersonAsync("Lena Brandt", Core.People.Role.FactChecker);
        using var ear = new Ear(desk, null);
        (await desk.Get<PeopleDirectory>().DeactivateAsync(desk.Administrator, person.Id)).Value();
        var told = await ear.NextAsync(change => change.People.Contains(person.Id));
        Assert.True(told.Parts.HasFlag(DeskParts.People));
    }

    [Fact]
    public async Task Update_ReadsWhatIsAskedFor_InAsManyQueriesHoweverLongTheArticle()
    {
        var story = new Story();
        for (var i = 0; i < 60; i++)
        {
            story.Claim($"The harbour cost {i + 10} million euros.");
        }

        var (few, many) = (await desk.ImportAsync(Story.Usual()), await desk.ImportAsync(story));
        Assert.Equal(await CountAsync(few), await CountAsync(many));

        Task<int> CountAsync(int article) => desk.CountQueriesAsync(async () =>
        {
            var update = await desk.Get<ReviewQueries>().UpdateAsync(desk.Checker, article, new TouchedParts([1, 2], [], true, true));
            Assert.Equal([1, 2], update.Claims.Select(claim => claim.Number));
            Assert.Equal("Harbour vote divides the council", update.Facts!.Title);
            Assert.Empty(update.Cleared!);
        });
    }

    [Fact]
    public async Task Update_ForAReader_WithholdsConfidentialEvidence()
    {
        var claim = await desk.ClaimAsync();
        (await desk.Get<EditEvidence>().AddAsync(desk.Checker, claim, Evidences.Supporting with { IsConfidential = true })).Value();
        var touched = new TouchedParts([1], [], false, false);
        Assert.Equal(Evidences.Supporting.Title, (await desk.Get<ReviewQueries>().UpdateAsync(desk.Checker, claim.Article, touched)).Claims[0].Evidence[0].Title);
        Assert.True((await desk.Get<ReviewQueries>().UpdateAsync(desk.Reader, claim.Article, touched)).Claims[0].Evidence[0].IsWithheld);
    }

    /// <summary>Hears the changes of one article, or (null) of the whole desk.</summary>
    private sealed class Ear : IDisposable
    {
        private readonly Channel<DeskChange> heard = Channel.CreateUnbounded<DeskChange>();
        private readonly IDisposable listening;

        public Ear(TestDesk desk, int? article) => listening = desk.Get<DeskNews>().Listen(
            change => change.Article == article,
            change =>
            {
                heard.Writer.TryWrite(change);
                return Task.CompletedTask;
            });

        public ValueTask<DeskChange> NextAsync() => heard.Reader.ReadAsync();

        public async Task<DeskChange> NextAsync(Func<DeskChange, bool> that)
        {
            while (true)
            {
                if (await heard.Reader.ReadAsync() is var change && that(change))
                    return change;
            }
        }

        public void Dispose() => listening.Dispose();
    }
}
