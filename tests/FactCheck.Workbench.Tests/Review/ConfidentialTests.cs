using FactCheck.Core.People;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Review;

public abstract class ConfidentialTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : ConfidentialTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : ConfidentialTests(desk), IClassFixture<PostgresDesk>;

    private static readonly EvidenceInput Secret = Evidences.Supporting with
    {
        Title = "Memo of the deputy",
        Url = "https://leak.example/memo",
        Locator = "p. 7",
        Passage = "Nobody must know",
        IsConfidential = true,
    };

    [Fact]
    public async Task Evidence_Confidential_ReaderLearnsOnlyThatThereIsSome()
    {
        var claim = await WithSecretAsync();
        var seen = Assert.Single((await desk.Get<ReviewQueries>().ClaimAsync(desk.Reader, claim.Article, 1))!.Evidence);
        Assert.Equal(
            ("Confidential evidence", null, null, null, null, true, "Sam Okoro", Secret.Stance),
            (seen.Title, seen.Url, seen.Locator, seen.Passage, seen.AccessedOn, seen.IsWithheld, seen.AddedBy, seen.Stance));
        Assert.Equal(seen, Assert.Single((await desk.Get<ReviewQueries>().ArticleAsync(desk.Reader, claim.Article))!.Claims[0].Evidence));
        Assert.DoesNotContain(
            await desk.Get<ReviewQueries>().HistoryAsync(desk.Reader, claim.Article), line => line.Sentence.Contains(Secret.Title, StringComparison.Ordinal));
        Assert.Contains(
            await desk.Get<ReviewQueries>().HistoryAsync(desk.Reader, claim.Article, 1),
            line => line.Sentence == "Sam Okoro changed the evidence on claim 1; some of it is confidential.");
    }

    [Theory]
    [InlineData(Role.FactChecker)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Administrator)]
    public async Task Evidence_Confidential_IsThereForThoseWhoCheck(Role role)
    {
        var claim = await WithSecretAsync();
        var seen = Assert.Single((await desk.Get<ReviewQueries>().ClaimAsync(desk.As(role), claim.Article, 1))!.Evidence);
        Assert.Equal((Secret.Title, Secret.Passage, false), (seen.Title, seen.Passage, seen.IsWithheld));
        Assert.Contains(
            await desk.Get<ReviewQueries>().HistoryAsync(desk.As(role), claim.Article, 1), line => line.Sentence.Contains(Secret.Title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Evidence_Confidential_IsWithheldFromWhomWasMadeAReaderSince()
    {
        var claim = await WithSecretAsync();
        var demoted = await desk.PersonAsync("Lou Reed", Role.FactChecker);
        await desk.Get<PeopleDirectory>().ChangeRoleAsync(desk.Administrator, demoted.Id, Role.Reader);
        Assert.True((await desk.Get<ReviewQueries>().ClaimAsync(demoted, claim.Article, 1))!.Evidence[0].IsWithheld);
    }

    [Fact]
    public async Task History_OfConfidentialEvidenceAddedAsOpenAndRemovedAndUndone_TellsAReaderNothingOfIt()
    {
        var claim = await desk.ClaimAsync();
        var edit = desk.Get<EditEvidence>();
        var added = (await edit.AddAsync(desk.Checker, claim, Secret with { IsConfidential = false })).Value();
        var id = added.Evidence[0].Id;
        await edit.ChangeAsync(desk.Checker, await desk.RefAsync(claim.Article, 1), id, Secret with { Title = "Paper" });
        await edit.RemoveAsync(desk.Checker, await desk.RefAsync(claim.Article, 1), id);
        await desk.Get<UndoSteps>().UndoAsync(desk.Checker, claim.Article);
        var told = string.Join('\n', (await desk.Get<ReviewQueries>().HistoryAsync(desk.Reader, claim.Article)).Select(line => line.Sentence));
        Assert.DoesNotContain(Secret.Title, told, StringComparison.Ordinal);
        Assert.DoesNotContain("Paper", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_Open_IsThereForReadersWithItsRecord()
    {
        var claim = await desk.ClaimAsync();
        await desk.Get<EditEvidence>().AddAsync(desk.Checker, claim, Evidences.Supporting);
        Assert.Equal(Evidences.Supporting.Title, (await desk.ReadAsync(claim)).Evidence[0].Title);
        Assert.Contains(
            await desk.Get<ReviewQueries>().HistoryAsync(desk.Reader, claim.Article, 1), line => line.Sentence.Contains(Evidences.Supporting.Title, StringComparison.Ordinal));
    }

    private async Task<ClaimRef> WithSecretAsync()
    {
        var claim = await desk.ClaimAsync();
        await desk.Get<EditEvidence>().AddAsync(desk.Checker, claim, Secret);
        return claim;
    }
}
