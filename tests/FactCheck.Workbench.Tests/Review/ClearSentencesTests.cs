using FactCheck.Core.Articles;
using FactCheck.Core.Text;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Review;

public abstract class ClearSentencesTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : ClearSentencesTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : ClearSentencesTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Clear_AWordOfASentence_ClearsItWholeWithWhoAndWhen()
    {
        var (article, text) = await ArticleAsync();
        var cleared = Assert.Single((await Clear.RunAsync(desk.Checker, article, [At(text, "sunny")])).Value());
        Assert.Equal(("It was sunny.", "Sam Okoro", desk.Clock.GetUtcNow()), (cleared.Span.Slice(text), cleared.By, cleared.At));
        var read = await desk.ReadAsync(article);
        Assert.Equal([cleared], read.Cleared);
        Assert.Equal(new CoverageFigure(1, 1, 2), read.Coverage);
        Assert.Equal("Sam Okoro found nothing to check in “It was sunny.”.", (await desk.SentencesAsync(article))[0]);
    }

    [Fact]
    public async Task Clear_SelectionOverALineOutsideTheStory_LeavesThatOut()
    {
        var (article, text) = await ArticleAsync();
        var all = new TextSpan(0, text.Length);
        Assert.Equal(4, (await Clear.RunAsync(desk.Checker, article, [all])).Value().Count);
        Assert.Equal("Select words of the story first.", (await Clear.RunAsync(desk.Checker, article, [At(text, "READ MORE")])).Error());
    }

    [Fact]
    public async Task Clear_Twice_IsRecordedOnceAndKeepsWhoWasFirst()
    {
        var (article, text) = await ArticleAsync();
        await Clear.RunAsync(desk.Checker, article, [At(text, "sunny")]);
        var again = (await Clear.RunAsync(desk.OtherChecker, article, [At(text, "sunny")])).Value();
        Assert.Equal("Sam Okoro", Assert.Single(again).By);
        Assert.Single(await desk.SentencesAsync(article), sentence => sentence.Contains("nothing to check", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TakeBack_ThenClearAgain_CountsAnew()
    {
        var (article, text) = await ArticleAsync();
        await Clear.RunAsync(desk.Checker, article, [At(text, "sunny")]);
        Assert.Empty((await Clear.TakeBackAsync(desk.OtherChecker, article, [At(text, "sunny")])).Value());
        Assert.Equal("Mei Kato reopened “It was sunny.” as not yet looked at.", (await desk.SentencesAsync(article))[0]);
        Assert.Equal("Mei Kato", Assert.Single((await Clear.RunAsync(desk.OtherChecker, article, [At(text, "sunny")])).Value()).By);
    }

    [Fact]
    public async Task Clear_Undone_IsUntouchedAgainAndRedoClearsIt()
    {
        var (article, text) = await ArticleAsync();
        await Clear.RunAsync(desk.Checker, article, [At(text, "sunny"), At(text, "moored")]);
        var undone = (await desk.Get<UndoSteps>().UndoAsync(desk.Checker, article)).Value();
        Assert.Equal("found nothing to check in 2 sentences from “It was sunny.” on", undone.Did);
        Assert.Empty(undone.Article!.Cleared);
        var redone = (await desk.Get<UndoSteps>().RedoAsync(desk.Checker, article)).Value();
        Assert.Equal(["Sam Okoro", "Sam Okoro"], redone.Article!.Cleared.Select(cleared => cleared.By));
    }

    [Fact]
    public async Task Clear_UndoneAfterAColleagueReopenedOne_IsRefused()
    {
        var (article, text) = await ArticleAsync();
        await Clear.RunAsync(desk.Checker, article, [At(text, "sunny"), At(text, "moored")]);
        await Clear.TakeBackAsync(desk.OtherChecker, article, [At(text, "moored")]);
        Assert.Equal(
            "Mei Kato changed that sentence after you. Undo would lose that, so nothing was undone.",
            (await desk.Get<UndoSteps>().UndoAsync(desk.Checker, article)).Conflict().Message);
        Assert.Single((await desk.ReadAsync(article)).Cleared);
    }

    [Fact]
    public async Task Clear_InASignedOffArticle_IsRefused()
    {
        var article = await desk.ImportAsync(new Story().Line("It was sunny."));
        await desk.Get<SignOffArticle>().RunAsync(desk.Editor, article, (await desk.ReadAsync(article)).Version, null);
        Assert.Equal("This article is signed off. Reopen it to change it.", (await Clear.RunAsync(desk.Checker, article, [new TextSpan(0, 3)])).Error());
    }

    [Fact]
    public async Task Clear_AReader_IsRefused()
    {
        var (article, text) = await ArticleAsync();
        Assert.StartsWith("Readers can look only.", (await Clear.RunAsync(desk.Reader, article, [At(text, "sunny")])).Refusal(), StringComparison.Ordinal);
    }

    private ClearSentences Clear => desk.Get<ClearSentences>();

    private async Task<(int Article, string Text)> ArticleAsync()
    {
        var article = await desk.ImportAsync(new Story()
            .Claim("The harbour cost 40 million euros.")
            .Outside("READ MORE: all about the harbour")
            .Line("It was sunny.")
            .Line("Boats were moored."));
        return (article, (await desk.ReadAsync(article)).Text);
    }

    private static TextSpan At(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
