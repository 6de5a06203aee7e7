using FactCheck.Core.Claims;
using FactCheck.Workbench.Intake;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Review;

public abstract class EditArticleFactsTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : EditArticleFactsTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : EditArticleFactsTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Edit_DayOfPublication_MovesTheDaysThatAreCountedFromIt()
    {
        var draft = new ArticleDraft("Port opens", null, null, new DateOnly(2024, 5, 14), null, "Mara Lind opened the port in Lima with 40 ships on Monday.", null);
        var number = (await desk.Get<ImportArticle>().RunAsync(desk.Editor, draft)).Value();
        Assert.Contains(await FiguresAsync(number), figure => figure == ("Monday", 20240513m));

        var article = (await desk.Get<ReviewQueries>().ArticleAsync(desk.Editor, number))!;
        var request = new EditArticleFactsRequest(number, article.Version, "Port opens", null, null, new DateOnly(2024, 6, 4), null);
        (await desk.Get<EditArticleFacts>().RunAsync(desk.Editor, request)).Value();

        Assert.Contains(await FiguresAsync(number), figure => figure == ("Monday", 20240603m));
        Assert.Contains(await FiguresAsync(number), figure => figure == ("40 ships", 40m));
    }

    [Fact]
    public async Task Undo_CorrectedDayOfPublication_MovesTheDaysBack_AndLeavesEarlierStepsUndoable()
    {
        var draft = new ArticleDraft("Quay opens", null, null, new DateOnly(2024, 5, 14), null, "Mara Lind opened the quay in Lima with 50 ships on Monday.", null);
        var number = (await desk.Get<ImportArticle>().RunAsync(desk.Editor, draft)).Value();
        (await desk.Get<AcceptClaims>().RunAsync(desk.Editor, number, [1])).Value();
        var article = (await desk.Get<ReviewQueries>().ArticleAsync(desk.Editor, number))!;
        (await desk.Get<EditArticleFacts>().RunAsync(
            desk.Editor, new EditArticleFactsRequest(number, article.Version, "Quay opens", null, null, new DateOnly(2024, 6, 4), null))).Value();

        (await desk.Get<UndoSteps>().UndoAsync(desk.Editor, number)).Value();
        Assert.Contains(await FiguresAsync(number), figure => figure == ("Monday", 20240513m));
        (await desk.Get<UndoSteps>().UndoAsync(desk.Editor, number)).Value();
        Assert.Equal(WorkState.Suggested, (await desk.Get<ReviewQueries>().ClaimAsync(desk.Editor, number, 1))!.State);
    }

    private async Task<List<(string Text, decimal Value)>> FiguresAsync(int article) =>
        [.. (await desk.Get<ReviewQueries>().ClaimAsync(desk.Editor, article, 1))!.Figures.Select(figure => (figure.Text, figure.Value))];
}
