using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Review;

public abstract class AddClaimTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : AddClaimTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : AddClaimTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Add_SelectedWords_IsOpenAndNumberedNext()
    {
        var (article, text) = await UsualAsync();
        var added = (await AddAsync(article, Span(text, " will pay for itself"))).Value();
        Assert.Equal((4, "will pay for itself", WorkState.Open, "Sam Okoro"), (added.Number, added.Text, added.State, added.AddedBy));
        Assert.Equal(["Sam Okoro added claim 4: “will pay for itself”."], await desk.SentencesAsync(new ClaimRef(article, 4, default)));
    }

    [Fact]
    public async Task Add_WithinAQuote_BelongsToItsSpeaker()
    {
        var (article, text) = await UsualAsync();
        var added = (await AddAsync(article, Span(text, "will pay for itself"))).Value();
        Assert.Equal(("said", 1), (added.Cue, added.Attribution));
        Assert.Equal("Mara Lind", Assert.Single(added.Speakers).Name);
    }

    [Fact]
    public async Task Add_OutsideAQuote_IsTheArticlesOwnVoice()
    {
        var (article, text) = await UsualAsync();
        var added = (await AddAsync(article, Span(text, "harbour cost"))).Value();
        Assert.Null(added.Attribution);
        Assert.Empty(added.Speakers);
    }

    [Fact]
    public async Task Add_Discontinuous_KeepsBothPieces()
    {
        var (article, text) = await UsualAsync();
        var added = (await AddAsync(article, Span(text, "40 million"), Span(text, "The harbour"))).Value();
        Assert.Equal("The harbour … 40 million", added.Text);
        Assert.Equal(2, added.Spans.Count);
    }

    [Fact]
    public async Task Add_WordsWithAFigure_ReadsIt()
    {
        var (article, text) = await UsualAsync("Tax rose 8% in 2024, the town hall's ledger shows.");
        var added = (await desk.Get<AddClaim>().RunAsync(desk.Checker, new AddClaimRequest(article, [Span(text, "Tax rose 8% in 2024")], null))).Value();
        Assert.Contains(added.Figures, figure => figure.Value == 8 && figure.Span.Slice(text) == figure.Text);
    }

    [Fact]
    public async Task Add_NothingButBlanks_IsRefused()
    {
        var (article, _) = await UsualAsync();
        Assert.Equal("Select the words of the claim first.", (await AddAsync(article, new TextSpan(0, 0))).Error());
        Assert.Equal("Select the words of the claim first.", (await AddAsync(article)).Error());
    }

    [Fact]
    public async Task Add_OutsideTheText_IsRefused()
    {
        var (article, text) = await UsualAsync();
        Assert.Equal("The selection lies outside the text. Select the words again.", (await AddAsync(article, new TextSpan(text.Length - 1, 5))).Error());
    }

    [Fact]
    public async Task Add_WordsOfAnotherClaim_NamesIt()
    {
        var (article, text) = await UsualAsync();
        var span = Span(text, "The harbour cost 40 million euros.");
        Assert.Equal("Claim 1 has exactly these words already.", (await AddAsync(article, span)).Error());
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [1]);
        Assert.Equal("Claim 1 has exactly these words and is dismissed. Restore it instead.", (await AddAsync(article, span)).Error());
    }

    [Fact]
    public async Task Add_NoSuchArticle_SaysSo() =>
        Assert.Equal("There is no article 999999.", (await AddAsync(999_999, new TextSpan(0, 1))).Absence());

    [Fact]
    public async Task Add_RaisesCoverage()
    {
        var (article, text) = await UsualAsync();
        var before = (await desk.ReadAsync(article)).Coverage.Share;
        await AddAsync(article, Span(text, "Filed"));
        Assert.Equal((0.75, 1), (before, (await desk.ReadAsync(article)).Coverage.Share));
    }

    private async Task<(int Article, string Text)> UsualAsync(string? line = null)
    {
        var story = Story.Usual();
        var article = await desk.ImportAsync(line is null ? story : story.Line(line));
        return (article, (await desk.ReadAsync(article)).Text);
    }

    private Task<Outcome<ReviewClaim>> AddAsync(int article, params TextSpan[] spans) =>
        desk.Get<AddClaim>().RunAsync(desk.Checker, new AddClaimRequest(article, spans, ClaimKind.Event));

    private static TextSpan Span(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
