using FactCheck.Core.Claims;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Review;

public abstract class RacingTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : RacingTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : RacingTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Decide_FortyAtOnceFromOneVersion_OneIsSavedAndTheOthersAreTold()
    {
        var claim = await desk.ClaimAsync();
        var outcomes = await RaceAsync(40, number => desk.DecideAsync(desk.Checker, claim, Verdict.Unsourced, $"Search {number}"));
        var saved = Assert.Single(outcomes.OfType<Outcome<ReviewClaim>.Saved>()).Value;
        Assert.Equal(39, outcomes.OfType<Outcome<ReviewClaim>.Conflict>().Count(conflict => conflict.Current.Note == saved.Note));
        Assert.Equal([$"Sam Okoro marked claim 1 unsourced: “{saved.Note}”"], await desk.SentencesAsync(claim));
    }

    [Fact]
    public async Task Decide_FortyAtOnceThatTryAgain_LoseNoneAndTheRecordIsComplete()
    {
        var claim = await desk.ClaimAsync();
        await RaceAsync(40, async number =>
        {
            var reference = claim;
            while (await desk.DecideAsync(desk.Checker, reference, Verdict.Unsourced, $"Search {number}") is Outcome<ReviewClaim>.Conflict conflict)
            {
                reference = claim with { Version = conflict.Current.Version };
            }

            return number;
        });
        var sentences = await desk.SentencesAsync(claim);
        Assert.Equal(40, sentences.Count);
        Assert.All(Enumerable.Range(0, 40), number => Assert.Single(sentences, sentence => sentence.EndsWith($"“Search {number}”", StringComparison.Ordinal)));
        Assert.EndsWith($"“{(await desk.ReadAsync(claim)).Note}”", sentences[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decide_TwoAtOnce_AThousandTimes_OneIsToldOfTheOther_AndTheRecordHasBoth()
    {
        const int races = 1_000;
        var claim = await desk.ClaimAsync();
        for (var race = 0; race < races; race++)
        {
            var outcomes = await RaceAsync(2, runner => desk.DecideAsync(
                runner == 0 ? desk.Checker : desk.OtherChecker, claim, Verdict.Unsourced, $"Search {race}.{runner}"));
            var saved = Assert.Single(outcomes.OfType<Outcome<ReviewClaim>.Saved>()).Value;
            var conflict = Assert.Single(outcomes.OfType<Outcome<ReviewClaim>.Conflict>());
            Assert.Equal((saved.Note, saved.Version), (conflict.Current.Note, conflict.Current.Version));
            // Who lost saves theirs on top, as the page offers.
            var loser = outcomes[0] == conflict ? 0 : 1;
            var again = (await desk.DecideAsync(
                loser == 0 ? desk.Checker : desk.OtherChecker, claim with { Version = saved.Version }, Verdict.Unsourced, $"Search {race}.{loser}")).Value();
            claim = claim with { Version = again.Version };
        }

        var notes = (await desk.SentencesAsync(claim)).Select(sentence => sentence.Split('“')[1].TrimEnd('”')).Reverse().ToList();
        Assert.Equal(2 * races, notes.Count);
        Assert.All(Enumerable.Range(0, races), race => Assert.Equal([$"Search {race}.0", $"Search {race}.1"], notes.Skip(2 * race).Take(2).Order()));
        Assert.Equal(notes[^1], (await desk.ReadAsync(claim)).Note);
    }

    [Fact]
    public async Task Reassign_WhileTheClaimIsBeingDecided_WhoIsSecondIsShownTheFirst()
    {
        for (var round = 0; round < 50; round++)
        {
            var article = await desk.ImportAsync(new Story().Claim("The harbour cost 40 million euros."));
            var given = (await desk.AssignAsync(desk.Editor, article, [1], desk.Checker)).Value()[0];
            Outcome<ReviewClaim>? decided = null;
            Outcome<IReadOnlyList<ReviewClaim>>? reassigned = null;
            await RaceAsync<object>(2, async runner => runner == 0
                ? decided = await desk.DecideAsync(desk.Checker, new ClaimRef(article, 1, given.Version), Verdict.Unsourced, "Searched.")
                : reassigned = await desk.Get<AssignClaims>().RunAsync(
                    desk.Editor, new AssignClaimsRequest(article, [1], desk.OtherChecker.Id, null, null) { Version = given.Version }));
            if (decided is Outcome<ReviewClaim>.Saved)
            {
                var told = Assert.IsType<Outcome<IReadOnlyList<ReviewClaim>>.Conflict>(reassigned);
                Assert.Equal((Verdict.Unsourced, "Sam Okoro"), (told.Current[0].Verdict, told.Current[0].DecidedBy));
            }
            else
            {
                var told = Assert.IsType<Outcome<ReviewClaim>.Conflict>(decided);
                Assert.Equal(desk.OtherChecker.Name, told.Current.Assignment!.Assignee);
                // Theirs is lost to nobody: the verdict can still be given.
                (await desk.DecideAsync(desk.Checker, new ClaimRef(article, 1, told.Current.Version), Verdict.Unsourced, "Searched.")).Value();
            }
        }
    }

    [Fact]
    public async Task AddEvidence_ToDifferentClaimsAtOnce_AllIsSaved()
    {
        var article = await desk.ImportAsync(Story.Usual());
        ClaimRef[] claims = [await desk.RefAsync(article, 1), await desk.RefAsync(article, 2), await desk.RefAsync(article, 3)];
        await RaceAsync(3, async number => (await desk.Get<EditEvidence>().AddAsync(desk.Checker, claims[number], Evidences.Supporting)).Value());
        Assert.All((await desk.ReadAsync(article)).Claims, claim => Assert.Single(claim.Evidence));
    }

    [Fact]
    public async Task AddClaim_ManyAtOnce_EachHasANumberOfItsOwn()
    {
        var article = await desk.ImportAsync(new Story().Line("One two three four five six seven eight nine ten."));
        var text = (await desk.ReadAsync(article)).Text;
        string[] words = ["One", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
        var added = await RaceAsync(10, async number => (await desk.Get<AddClaim>().RunAsync(
            desk.Checker,
            new AddClaimRequest(article, [new Core.Text.TextSpan(text.IndexOf(words[number], StringComparison.Ordinal), words[number].Length)], ClaimKind.Event))).Value());
        Assert.Equal(Enumerable.Range(1, 10), added.Select(claim => claim.Number).Order());
    }

    [Fact]
    public async Task TakeClaim_TwoCheckersAtOnce_OneHasItAndTheOtherIsTold()
    {
        for (var round = 0; round < 10; round++)
        {
            var claim = await desk.ClaimAsync();
            var outcomes = await RaceAsync(2, number =>
            {
                var taker = number == 0 ? desk.Checker : desk.OtherChecker;
                return desk.AssignAsync(taker, claim.Article, [1], taker);
            });
            var holder = Assert.Single(outcomes.OfType<Outcome<IReadOnlyList<ReviewClaim>>.Saved>()).Value[0].Assignment!.Assignee;
            var refused = Assert.Single(outcomes.OfType<Outcome<IReadOnlyList<ReviewClaim>>.Forbidden>());
            Assert.Equal($"{holder} has claim 1. Ask an editor to give it to somebody else.", refused.Message);
        }
    }

    [Fact]
    public async Task SignOff_WhileAVerdictIsWithdrawn_NeverLocksAnOpenClaim()
    {
        for (var round = 0; round < 10; round++)
        {
            var article = await desk.ImportAsync(new Story().Claim("The harbour cost 40 million euros."));
            var decided = (await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Unsourced, "Searched.")).Value();
            var version = (await desk.ReadAsync(article)).Version;
            await RaceAsync<object>(2, async number => number == 0
                ? await desk.Get<SignOffArticle>().RunAsync(desk.Editor, article, version, null)
                : await desk.Get<WithdrawVerdict>().RunAsync(desk.Checker, new ClaimRef(article, 1, decided.Version)));
            var after = await desk.ReadAsync(article);
            Assert.NotEqual(after.SignOff is not null, after.Claims[0].IsOpen);
        }
    }

    private static async Task<T[]> RaceAsync<T>(int runners, Func<int, Task<T>> run)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = Enumerable.Range(0, runners).Select(async number =>
        {
            await start.Task;
            return await run(number);
        }).ToList();
        start.SetResult();
        return await Task.WhenAll(running);
    }
}
