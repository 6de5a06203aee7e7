using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Workbench.Review;
using FactCheck.Workbench.Search;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Tests.Search;

public abstract class SearchDeskTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : SearchDeskTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : SearchDeskTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Find_EachField_FindsTheArticleOrTheClaim()
    {
        var word = Unique();
        var article = await desk.ImportAsync(new Story($"Title {word}t")
            .Claim($"The {word}w cost 40,000 euros.")
            .Quote("“Nobody asked,”", "said", Story.Person($"Mara {word}s"))
            .Line($"Only in the text: {word}x."));
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Unsourced, $"Searched {word}n.");
        await desk.Get<EditEvidence>().AddAsync(desk.Checker, await desk.RefAsync(article, 2), Evidences.Supporting with { Title = $"Minutes {word}e" });

        Assert.Equal([(article, null)], await FindAsync($"{word}t"));
        Assert.Equal([(article, null)], await FindAsync($"{word}x"));
        Assert.Equal([(article, null), (article, 1)], await FindAsync($"{word}w"));
        Assert.Equal([(article, null), (article, 2)], await FindAsync($"{word}s"));
        Assert.Equal([(article, 1)], await FindAsync($"{word}n"));
        Assert.Equal([(article, 2)], await FindAsync($"{word}e"));
        Assert.Equal([(article, null), (article, 1)], await FindAsync($"{word}w 40000"));
        Assert.Equal([(article, null)], await FindAsync($"{word}t ledger marsh {word}x"));
    }

    [Fact]
    public async Task Find_SeveralWords_HaveToBeThereAll_AndTheLastMayBeABeginning()
    {
        var word = Unique();
        var article = await desk.ImportAsync(new Story().Claim($"Žilina’s {word} ferry sank."));
        Assert.Equal([(article, null), (article, 1)], await FindAsync($"zilina {word} FERR"));
        Assert.Equal([(article, null), (article, 1)], await FindAsync(word[..^1]));
        Assert.Empty(await FindAsync($"{word} ferr sank"));
        Assert.Empty(await FindAsync($"{word} bridge"));
    }

    [Fact]
    public async Task Find_Phrase_HasToStandTogetherInOneField()
    {
        var (one, two) = (Unique(), Unique());
        var article = await desk.ImportAsync(new Story()
            .Claim($"The {one} {two} opened.")
            .Claim($"The {two} {one} closed.")
            .Quote($"“We built {one},”", "said", Story.Person($"{two} Lind")));
        Assert.Equal([(article, null), (article, 1)], await FindAsync($"\"{one} {two}\""));
        Assert.Equal([(article, null), (article, 1)], await FindAsync($"“{one} {two} opened”"));
        Assert.Equal([(article, null), (article, 2)], await FindAsync($"{two}-{one}"));
        Assert.Empty(await FindAsync($"\"opened {two}\""));
    }

    [Fact]
    public async Task Find_Order_IsWordsAsTheyStand_ThenMoreFields_ThenNewestArticle()
    {
        var (one, two) = (Unique(), Unique());
        var older = await desk.ImportAsync(new Story().Claim($"A {one} and a {two}."));
        var newer = await desk.ImportAsync(new Story().Claim($"A {one} or a {two}.").Claim($"The {one} {two}."));
        var fields = await desk.ImportAsync(new Story($"About {one}").Claim($"Far from a {two} is the {one}.").Line("End."));
        Assert.Equal(
            [(newer, null), (newer, 2), (fields, null), (fields, 1), (newer, 1), (older, null), (older, 1)],
            await FindAsync($"{one} {two}"));
    }

    [Fact]
    public async Task Find_ConfidentialEvidence_ReadersDoNotFindIt_AndFindTheClaimByTheRest()
    {
        var word = Unique();
        var article = await desk.ImportAsync(new Story().Claim($"The {word}w sank."));
        await desk.Get<EditEvidence>().AddAsync(desk.Checker, await desk.RefAsync(article, 1), Evidences.Supporting with { Title = $"Letter of {word}e", IsConfidential = true });
        await desk.Get<EditEvidence>().AddAsync(desk.Checker, await desk.RefAsync(article, 1), Evidences.Supporting with { Title = $"Log of {word}o" });
        Assert.Equal([(article, 1)], await FindAsync($"{word}e"));
        Assert.Equal([(article, 1)], await FindAsync($"{word}w letter log"));
        Assert.Empty(await FindAsync($"{word}e", desk.Reader));
        Assert.Empty(await FindAsync($"{word}w letter", desk.Reader));
        Assert.Equal([(article, 1)], await FindAsync($"{word}w log", desk.Reader));
        var hit = Assert.Single((await desk.Get<SearchDesk>().FindAsync(desk.Reader, $"{word}o")).Hits);
        Assert.DoesNotContain(hit.Parts, part => part.Text.ToString().Contains("Letter", StringComparison.Ordinal));
        var shown = await desk.RefAsync(article, 1);
        var piece = (await desk.Get<ReviewQueries>().ClaimAsync(desk.Checker, article, 1))!.Evidence.Single(piece => piece.IsConfidential);
        await desk.Get<EditEvidence>().ChangeAsync(desk.Checker, shown, piece.Id, Evidences.Supporting with { Title = $"Letter of {word}e" });
        Assert.Equal([(article, 1)], await FindAsync($"{word}e", desk.Reader));
    }

    [Fact]
    public async Task Find_AfterChanges_FindsWhatIsThereNow()
    {
        var word = Unique();
        var article = await desk.ImportAsync(new Story($"Old {word}t").Claim($"The {word}w sank.").Quote($"“Nobody {word}q,”", "said", Story.Person($"Mara {word}s")));
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Unsourced, $"Asked {word}n.");
        Assert.Equal([(article, 1)], await FindAsync($"{word}n"));
        await desk.Get<WithdrawVerdict>().RunAsync(desk.Checker, await desk.RefAsync(article, 1));
        Assert.Empty(await FindAsync($"{word}n"));
        await desk.Get<UndoSteps>().UndoAsync(desk.Checker, article);
        Assert.Equal([(article, 1)], await FindAsync($"{word}n"));

        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [2]);
        Assert.Equal([(article, null)], await FindAsync($"{word}q"));
        await desk.Get<DismissClaims>().RestoreAsync(desk.Checker, article, [2]);
        Assert.Equal([(article, null), (article, 2)], await FindAsync($"{word}q"));

        var facts = await desk.ReadAsync(article);
        await desk.Get<EditArticleFacts>().RunAsync(desk.Editor, new EditArticleFactsRequest(article, facts.Version, $"New {word}t", $"Outlet {word}o", null, null, null));
        Assert.Equal([(article, null)], await FindAsync($"\"new {word}t\""));
        Assert.Empty(await FindAsync($"\"old {word}t\""));
        Assert.Equal([(article, null)], await FindAsync($"{word}o"));
    }

    [Fact]
    public async Task Find_SpeakerRenamed_FindsTheClaimsByTheNewName()
    {
        var word = Unique();
        var article = await desk.ImportAsync(new Story().Quote("“Nobody asked,”", "said", Story.Person($"Mara {word}s"), source: "she"));
        Assert.Equal([(article, 1)], await FindAsync($"{word}s"));
        var speaker = (await desk.Get<Workbench.Desk.SpeakerQueries>().FindAsync(desk.Checker, $"{word}s")).Single();
        var page = (await desk.Get<Workbench.Desk.SpeakerQueries>().GetAsync(desk.Checker, speaker.Id))!;
        await desk.Get<Workbench.Register.EditSpeaker>().RunAsync(
            desk.Checker, new Workbench.Register.SpeakerRef(speaker.Id, page.Version), page.Details with { Name = $"Marta {word}r" });
        Assert.Equal([(article, 1)], await FindAsync($"{word}r"));
        Assert.Empty(await FindAsync($"{word}s"));
    }

    [Fact]
    public async Task Find_LongText_ShowsAndPointsToThePlace()
    {
        var word = Unique();
        var story = new Story();
        for (var i = 0; i < 100; i++)
            story.Line("Nothing of note happened on that day.");
        var article = await desk.ImportAsync(story.Line($"Then the {word} came home.").Line("And nothing more."));
        var hit = Assert.Single((await desk.Get<SearchDesk>().FindAsync(desk.Reader, word)).Hits);
        Assert.Equal(word, hit.Place!.Value.Slice((await desk.ReadAsync(article)).Text));
        var part = Assert.Single(hit.Parts);
        Assert.Equal((SearchField.Text, word), (part.Field, part.Text.Pieces.Single(piece => piece.IsHit).Text));
    }

    [Fact]
    public async Task Find_ManyHits_ComeInPages_AndAPageBeyondShowsTheLast()
    {
        var word = Unique();
        var story = new Story();
        for (var i = 0; i < 44; i++)
            story.Claim($"Ship {i} of {word} sank.");
        await desk.ImportAsync(story);
        var first = await desk.Get<SearchDesk>().FindAsync(desk.Reader, word);
        var last = await desk.Get<SearchDesk>().FindAsync(desk.Reader, word, 999);
        Assert.Equal((45, 20, 1, 3), (first.Total, first.Hits.Count, first.Page, first.Pages));
        Assert.Equal((45, 5, 3, 3), (last.Total, last.Hits.Count, last.Page, last.Pages));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("a")]
    [InlineData("🙂")]
    [InlineData("'; DROP TABLE \"Claims\"; --")]
    [InlineData("NEAR(harbour cost, 3)")]
    [InlineData("harbour OR NOT -cost*")]
    [InlineData("Lead:harbour ^cost {a b}:c")]
    [InlineData("\"harbour \"\" cost\"")]
    [InlineData("'harbour':* & !cost | (a <-> b) \\")]
    [InlineData("%_[]{0} {1}")]
    [InlineData("港口 гавань λιμάνι ميناء נמל ท่าเรือ")]
    [InlineData("\0\uD83D\uFFFF")]
    public async Task Find_WhateverIsTyped_EndsInResultsOrASentence(string typed)
    {
        var results = await desk.Get<SearchDesk>().FindAsync(desk.Reader, typed, int.MaxValue);
        Assert.True(results.Problem is null or [.., '.']);
        Assert.Equal(results.Problem is not null, Core.Search.SearchQuery.Parse(typed).Terms.Count == 0);
    }

    [Fact]
    public async Task Find_OtherScripts_AreFound()
    {
        var article = await desk.ImportAsync(new Story().Claim("Гавань стоила сорок миллионов.").Claim("港口花费四千万。").Claim("ท่าเรือใหม่เปิดแล้ว"));
        Assert.Equal([(article, null), (article, 1)], await FindAsync("ГАВАНЬ миллион"));
        Assert.Equal([(article, null), (article, 2)], await FindAsync("花费"));
        Assert.Empty(await FindAsync("费花"));
        Assert.Equal([(article, null), (article, 3)], await FindAsync("ท่าเรือ"));
    }

    [Fact]
    public async Task Find_Deactivated_IsRefusedInASentence()
    {
        var person = await desk.PersonAsync("Gone Soon", Role.FactChecker);
        await desk.Get<Workbench.People.PeopleDirectory>().DeactivateAsync(desk.Administrator, person.Id);
        Assert.Equal("Your account is no longer active. Ask an administrator.", (await desk.Get<SearchDesk>().FindAsync(person, "harbour")).Problem);
    }

    [Fact]
    public async Task Start_DeskWithoutAnIndex_IsMadeSearchable()
    {
        var word = Unique();
        var article = await desk.ImportAsync(new Story($"About {word}").Claim($"The {word} sank."));
        await using (var db = await desk.OpenAsync())
        {
            await db.SearchEntries.Where(entry => entry.ArticleId == article).ExecuteDeleteAsync();
        }

        Assert.Empty(await FindAsync(word));
        await using var restarted = desk.Compose();
        await restarted.StartFactCheckAsync();
        Assert.Equal([(article, null), (article, 1)], await FindAsync(word));
    }

    private async Task<IEnumerable<(int Article, int? Claim)>> FindAsync(string typed, Actor? actor = null) =>
        (await desk.Get<SearchDesk>().FindAsync(actor ?? desk.Checker, typed)).Hits.Select(hit => (hit.Article, hit.Claim));

    // Letters only, so that it is one word wherever it stands.
    private static string Unique() => string.Concat(Guid.NewGuid().ToString("N").Select(digit => (char)('a' + Convert.ToInt32(digit.ToString(), 16))));
}
