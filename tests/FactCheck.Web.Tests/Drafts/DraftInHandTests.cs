using System.Text;
using FactCheck.Core.People;
using FactCheck.Web.Components.Pages.Drafts;
using FactCheck.Workbench;
using FactCheck.Workbench.Drafts;
using FactCheck.Workbench.Intake;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Tests.Drafts;

public sealed class DraftInHandTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string First = "A vote\n\nThe mayor said on Friday that 40 trees were felled.\n\nThe bridge cost 3 million crowns.\n";
    private const string Second = "A vote\n\nThe mayor said on Friday that 50 trees were felled.\n\nThe bridge cost 3 million crowns.\n";

    [Fact]
    public async Task ReadText_Empty_SaysWhatToDo()
    {
        var draft = InHand(await ArticleAsync("a"));
        await draft.ReadTextAsync(" \n", default);
        Assert.Equal(["Paste or type the text of the new draft first."], draft.Problems);
        Assert.Null(draft.Preview);
    }

    [Fact]
    public async Task ReadAddress_Empty_SaysWhatToDo()
    {
        var draft = InHand(await ArticleAsync("b"));
        await draft.ReadAddressAsync("", default);
        Assert.Equal(["Type the address of the page first."], draft.Problems);
    }

    [Fact]
    public async Task ReadFile_ThatDoesNotComeThrough_SaysSo()
    {
        var draft = InHand(await ArticleAsync("c"));
        await draft.ReadFileAsync("gone.txt", 10, () => throw new IOException(), default);
        Assert.Equal(["“gone.txt” did not come through. Choose it again."], draft.Problems);
    }

    [Fact]
    public async Task ReadText_TheSame_SaysSo()
    {
        var draft = InHand(await ArticleAsync("d"));
        await draft.ReadTextAsync("d " + First, default);
        Assert.Equal(["This is the text under check, word for word. Nothing was changed."], draft.Problems);
    }

    [Fact]
    public async Task ReadFile_ThenSave_BringsItInAndTellsWhereItCameFrom()
    {
        var article = await ArticleAsync("e");
        var draft = InHand(article);
        var bytes = Encoding.UTF8.GetBytes("e " + Second);
        await draft.ReadFileAsync("second.txt", bytes.Length, () => new MemoryStream(bytes), default);
        Assert.Equal((2, true), (draft.Preview!.Draft, draft.CanSave));
        Assert.NotEmpty(draft.Preview.Changed);
        Assert.True(await draft.SaveAsync(default));
        Assert.StartsWith("First Administrator brought in draft 2 from second.txt:", (await site.Get<ReviewQueries>().HistoryAsync(site.Administrator, article))
            .First(line => line.Claim is null).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadText_OfAnotherArticle_AsksBeforeItCanBeSaved()
    {
        var draft = InHand(await ArticleAsync("f"));
        await draft.ReadTextAsync("Snow\n\nSnow closed the pass for nine days, the army said.\n", default);
        Assert.NotNull(draft.Preview!.Doubt);
        Assert.False(draft.CanSave);
        draft.IsSure = true;
        Assert.True(draft.CanSave && await draft.SaveAsync(default));
    }

    [Fact]
    public async Task Save_AnotherDraftCameFirst_ShowsWhatItWouldDoNowAndKeepsTheText()
    {
        var article = await ArticleAsync("g");
        var (mine, theirs) = (InHand(article), InHand(article));
        await mine.ReadTextAsync("g " + Second, default);
        await theirs.ReadTextAsync("g " + Second.Replace("50", "60", StringComparison.Ordinal), default);
        Assert.True(await theirs.SaveAsync(default));
        Assert.False(await mine.SaveAsync(default));
        Assert.StartsWith("Draft 2 came in first.", Assert.Single(mine.Problems), StringComparison.Ordinal);
        Assert.Equal(3, mine.Preview!.Draft);
        Assert.True(await mine.SaveAsync(default));
    }

    [Fact]
    public async Task Drop_GoesBackToChoosing()
    {
        var draft = InHand(await ArticleAsync("h"));
        await draft.ReadTextAsync("h " + Second, default);
        draft.Drop();
        Assert.Null(draft.Preview);
        Assert.False(await draft.SaveAsync(default));
    }

    [Fact]
    public async Task ReadText_AsFactChecker_IsRefused()
    {
        var article = await ArticleAsync("i");
        var draft = new DraftInHand((await site.AddPersonAsync(Role.FactChecker)).Actor, article, site.Get<ReadArticle>(), site.Get<BringInDraft>());
        await draft.ReadTextAsync("i " + Second, default);
        Assert.Equal(["Only editors can bring new drafts in."], draft.Problems);
    }

    private DraftInHand InHand(int article) => new(site.Administrator, article, site.Get<ReadArticle>(), site.Get<BringInDraft>());

    /// <param name="name">Begins the text, so that no two articles have the same.</param>
    private async Task<int> ArticleAsync(string name) => Assert.IsType<Outcome<int>.Saved>(await site.Get<ImportArticle>().RunAsync(
        site.Administrator, new ArticleDraft("A vote", null, null, null, null, $"{name} {First}", null))).Value;
}
