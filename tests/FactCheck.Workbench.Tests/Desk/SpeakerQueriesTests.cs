using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Register;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Desk;

public abstract class SpeakerQueriesTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : SpeakerQueriesTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : SpeakerQueriesTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Speaker_CountsVerdictsOverArticles()
    {
        var name = $"Orla Finch {Guid.NewGuid():N}";
        var one = await desk.ImportAsync(new Story().Quote("“One,”", "said", Story.Person(name, "chair")).Quote("“Two,”", "said", Story.Person(name)));
        var two = await desk.ImportAsync(new Story("Second").Quote("“Three,”", "said", Story.Person(name.ToUpperInvariant(), "former chair", "Finch")).Claim("Four."));
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(one, 1), Verdict.Verified, evidence: Evidences.Supporting);
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, one, [2]);
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(two, 1), Verdict.Disputed, evidence: Evidences.Refuting);
        var line = Assert.Single(await desk.Get<SpeakerQueries>().ListAsync(desk.Reader), line => line.Name == name);
        Assert.Equal(
            ("former chair", SpeakerKind.Person, 2, 1, 1, 0),
            (line.Title, line.Kind, line.Claims, line.Verified, line.Disputed, line.Unsourced));
        var page = (await desk.Get<SpeakerQueries>().GetAsync(desk.Reader, line.Id))!;
        Assert.Equal(line, page.Speaker);
        Assert.Equal(
            [
                new SpeakerClaim(two, "Second", 1, "“Three,”", WorkState.Decided, Verdict.Disputed, page.Claims[0].Attribution, null),
                new SpeakerClaim(one, "Harbour vote divides the council", 1, "“One,”", WorkState.Decided, Verdict.Verified, page.Claims[1].Attribution, null),
            ],
            page.Claims);
        Assert.NotEqual(page.Claims[0].Attribution, page.Claims[1].Attribution);
        var apart = (await desk.Get<SplitSpeaker>().RunAsync(
            desk.Checker, new SpeakerRef(line.Id, page.Version), [page.Claims[0].Attribution], $"{name} the younger", SpeakerKind.Person)).Value();
        Assert.Equal([(two, "“Three,”")], apart.Claims.Select(claim => (claim.Article, claim.Text)));
    }

    [Fact]
    public async Task Speaker_SameNameOfAnotherKind_IsAnotherEntry()
    {
        var name = $"Mercury {Guid.NewGuid():N}";
        await desk.ImportAsync(new Story()
            .Quote("“One,”", "said", Story.Person(name))
            .Quote("“Two,”", "said", Story.Person(name) with { Kind = SpeakerKind.Organization }));
        Assert.Equal(2, (await desk.Get<SpeakerQueries>().ListAsync(desk.Reader)).Count(line => line.Name == name));
    }

    [Fact]
    public async Task Speaker_WithTwoNamesInOneAttribution_CountsForBoth()
    {
        var (one, other) = ($"First {Guid.NewGuid():N}", $"Second {Guid.NewGuid():N}");
        var story = new Story().Quote("“We agree,”", "said", Story.Person(one));
        var (draft, found) = story.Build();
        found = found with { Attributions = [found.Attributions[0] with { Speakers = [Story.Person(one), Story.Person(other)] }] };
        var article = await desk.ImportAsync(draft, found);
        Assert.Equal([one, other], (await desk.ReadAsync(article)).Claims[0].Speakers.Select(speaker => speaker.Name));
        Assert.All(
            (await desk.Get<SpeakerQueries>().ListAsync(desk.Reader)).Where(line => line.Name == one || line.Name == other),
            line => Assert.Equal(1, line.Claims));
    }

    [Fact]
    public async Task Get_Unknown_IsNull() => Assert.Null(await desk.Get<SpeakerQueries>().GetAsync(desk.Reader, 999_999));
}
