using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Workbench.Intake;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Intake;

public abstract class ImportArticleTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : ImportArticleTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : ImportArticleTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Import_StoresTextFactsAndWhatWasFound()
    {
        var draft = desk.Expect(Story.Usual());
        var number = (await Import.RunAsync(desk.Editor, draft)).Value();
        var article = await desk.ReadAsync(number);
        Assert.Equal(
            (draft.Title, draft.Outlet, draft.Byline, draft.PublishedOn, draft.Address, draft.Text),
            (article.Title, article.Outlet, article.Byline, article.PublishedOn, article.Address, article.Text));
        Assert.Equal((1, ArticleStatus.Checking, 0.75), (article.Revision, article.Status, article.Coverage.Share));
        Assert.Equal([false, false, false, false, true], article.Sentences.Select(sentence => sentence.OutsideStory));
        Assert.Equal([1, 2, 3], article.Claims.Select(claim => claim.Number));
        Assert.All(article.Claims, claim => Assert.Equal((WorkState.Suggested, null), (claim.State, claim.AddedBy)));
        Assert.Equal(
            ["Ana Duarte brought in “Harbour vote divides the council”; the program proposed 3 claims."],
            await desk.SentencesAsync(number));
    }

    [Fact]
    public async Task Import_Claim_CarriesSpeakerCueSourceAndFigures()
    {
        var article = await desk.ReadAsync(await desk.ImportAsync(new Story()
            .Claim("The harbour cost 40 million euros.", 0.9, ("40 million euros", 40_000_000, "EUR"))
            .Quote("“It will pay,”", "said", Story.Person("Mara Lind", "the mayor"), outlet: "Reuters")));
        var own = article.Claims[0];
        Assert.Equal(new ReviewFigure(new(own.Spans[0].Start + 17, 16), "40 million euros", 40_000_000, "EUR"), Assert.Single(own.Figures));
        Assert.Equal((null, null, null, 0.9), (own.Attribution, own.Cue, own.Source, own.CheckWorthiness));
        Assert.Empty(own.Speakers);
        var quoted = article.Claims[1];
        Assert.Equal((1, QuoteKind.Direct, "said", "Reuters", 0.8), (quoted.Attribution, quoted.QuoteKind, quoted.Cue, quoted.Source, quoted.Confidence));
        var speaker = Assert.Single(quoted.Speakers);
        Assert.Equal(("Mara Lind", "the mayor", SpeakerKind.Person, "Named before the reporting verb", 0.9), (speaker.Name, speaker.Title, speaker.Kind, speaker.Reason, speaker.Confidence));
        var attribution = Assert.Single(article.Attributions);
        Assert.Equal(speaker, Assert.Single(attribution.Speakers));
        Assert.Equal("“It will pay,”", attribution.Content[0].Slice(article.Text));
    }

    [Fact]
    public async Task Import_SameTextAgain_IsAConflictWithTheFirst()
    {
        var draft = desk.Expect(Story.Usual());
        var number = (await Import.RunAsync(desk.Editor, draft)).Value();
        var again = draft with { Title = "Another title", Text = draft.Text.Replace("\n", "\r\n", StringComparison.Ordinal) };
        var conflict = (await Import.RunAsync(desk.Editor, again)).Conflict();
        Assert.Equal((number, $"This text is on the desk already: article {number}, “Harbour vote divides the council”."), (conflict.Current, conflict.Message));
        Assert.NotEqual(number, (await Import.RunAsync(desk.Editor, draft, evenIfDuplicate: true)).Value());
        Assert.Equal(number, (await Import.RunAsync(desk.Editor, draft)).Conflict().Current);
    }

    [Fact]
    public async Task Import_SameTextTenTimesAtOnce_IsStoredOnce()
    {
        var draft = desk.Expect(Story.Usual());
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => Import.RunAsync(desk.Editor, draft))));
        var number = Assert.Single(outcomes.OfType<Outcome<int>.Saved>()).Value;
        Assert.Equal(9, outcomes.OfType<Outcome<int>.Conflict>().Count(conflict => conflict.Current == number));
    }

    [Fact]
    public async Task Import_NewSpeakerInManyArticlesAtOnce_IsOneEntry()
    {
        var name = $"Vera Holt {Guid.NewGuid():N}";
        var drafts = Enumerable.Range(0, 8).Select(_ => desk.Expect(new Story().Quote("“Yes,”", "said", Story.Person(name)))).ToList();
        var numbers = await Task.WhenAll(drafts.Select(draft => Task.Run(async () => (await Import.RunAsync(desk.Editor, draft)).Value())));
        var ids = new HashSet<int>();
        foreach (var number in numbers)
        {
            ids.Add((await desk.ReadAsync(number)).Claims[0].Speakers[0].Id);
        }

        Assert.Single(ids);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    public async Task Import_WithoutTextOrTitle_NamesBoth(string text) =>
        Assert.Equal(
            ["There is no text to check. Paste the article’s text or choose another file.", "Give the article a title."],
            (await Import.RunAsync(desk.Editor, new ArticleDraft(" ", null, null, null, null, text, null))).Errors());

    [Fact]
    public async Task Import_FiveMegabytes_IsRefused() =>
        Assert.Equal(
            "The text is too long: at most 500,000 characters. Bring it in as several articles.",
            (await Import.RunAsync(desk.Editor, new ArticleDraft("Long", null, null, null, null, new string('a', 5_000_000), null))).Error());

    [Fact]
    public async Task Import_WhatNoDatabaseKeeps_IsReplacedInPlace()
    {
        var text = $"A\0B \uD83D C {Guid.NewGuid():N}";
        var number = (await Import.RunAsync(desk.Editor, new ArticleDraft("Odd\0 title", null, null, null, null, text, "odd.txt"))).Value();
        var article = await desk.ReadAsync(number);
        Assert.StartsWith("A\uFFFDB \uFFFD C ", article.Text, StringComparison.Ordinal);
        Assert.Equal((text.Length, "Odd\uFFFD title"), (article.Text.Length, article.Title));
        Assert.Contains("from odd.txt", (await desk.SentencesAsync(number))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ByTheCommandLine_IsRecordedAsSuch()
    {
        var number = (await Import.RunAsync(Actor.CommandLine, desk.Expect(Story.Usual()))).Value();
        Assert.StartsWith("The command line brought in", (await desk.SentencesAsync(number))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_TellsLinesApartAndStoresNothing()
    {
        var draft = desk.Expect(Story.Usual());
        var preview = (await desk.Get<PreviewArticle>().RunAsync(desk.Editor, draft with { Title = "" })).Value();
        Assert.Equal([false, false, false, false, true], preview.Sentences.Select(sentence => sentence.OutsideStory));
        Assert.Equal((draft.Text, 31, null), (preview.Draft.Text, preview.Words, preview.Duplicate));
        var number = (await Import.RunAsync(desk.Editor, draft)).Value();
        Assert.Equal(new DuplicateArticle(number, draft.Title), (await desk.Get<PreviewArticle>().RunAsync(desk.Editor, draft)).Value().Duplicate);
    }

    [Fact]
    public async Task Preview_TextThatWasNotSearched_SaysWhy()
    {
        var draft = desk.Expect(new Story().Line("Die Brücke ist zu.").Unsearched("This text is not in English."));
        var preview = (await desk.Get<PreviewArticle>().RunAsync(desk.Editor, draft)).Value();
        Assert.Equal("This text is not in English.", preview.Notice);
    }

    [Fact]
    public async Task Preview_WithoutText_IsRefused() =>
        Assert.StartsWith(
            "There is no text to check.",
            (await desk.Get<PreviewArticle>().RunAsync(desk.Editor, new ArticleDraft("T", null, null, null, null, " ", null))).Error(),
            StringComparison.Ordinal);

    private ImportArticle Import => desk.Get<ImportArticle>();
}
