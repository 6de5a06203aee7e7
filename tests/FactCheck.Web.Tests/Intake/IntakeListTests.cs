using System.Text;
using FactCheck.Core.People;
using FactCheck.Web.Components.Pages.Intake;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Intake;

namespace FactCheck.Web.Tests.Intake;

public sealed class IntakeListTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task AddText_Empty_SaysWhatToDo_AndAddsNothing()
    {
        var list = List();
        Assert.Equal(["Paste or type the text of the article first."], await list.AddTextAsync(" \n", default));
        Assert.Empty(list.Drafts);
    }

    [Fact]
    public async Task AddAddress_Empty_SaysWhatToDo()
    {
        var list = List();
        Assert.Single(await list.AddAddressAsync(null, default));
        Assert.Empty(list.Drafts);
    }

    [Fact]
    public async Task AddAddress_Private_IsRefused_AndAddsNothing()
    {
        var list = List();
        Assert.Single(await list.AddAddressAsync("http://127.0.0.1/", default));
        Assert.Empty(list.Drafts);
    }

    [Fact]
    public async Task AddFiles_OneUnreadable_DoesNotStopTheOthers()
    {
        var list = List();
        await list.AddFilesAsync([File("a.txt", Story("a")), File("b.exe", "MZ"), File("c.txt", Story("c"))], () => { }, default);
        Assert.Equal([true, false, true], list.Drafts.Select(draft => draft.Preview is not null));
        Assert.Single(list.Drafts[1].Errors);
        Assert.All(list.Drafts, draft => Assert.Null(draft.Progress));
    }

    [Fact]
    public async Task AddFiles_TooLarge_IsRefusedBeforeAByteIsRead()
    {
        var list = List();
        await list.AddFilesAsync(
            [new IncomingFile("big.txt", 300L * 1024 * 1024, () => throw new InvalidOperationException("It was opened."))], () => { }, default);
        Assert.Contains("20 MB", Assert.Single(Assert.Single(list.Drafts).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddFiles_TransferBreaksOff_SaysWhichFile_AndGoesOn()
    {
        var list = List();
        await list.AddFilesAsync([new IncomingFile("gone.txt", 10, () => throw new IOException()), File("a.txt", Story("on"))], () => { }, default);
        Assert.Contains("gone.txt", Assert.Single(list.Drafts[0].Errors), StringComparison.Ordinal);
        Assert.NotNull(list.Drafts[1].Preview);
    }

    [Fact]
    public async Task Save_StoresTheCorrections()
    {
        var list = List();
        await list.AddTextAsync(Story("corrections"), default);
        var draft = Assert.Single(list.Drafts);
        Assert.False(draft.IsCorrected);
        (draft.Title, draft.Outlet, draft.Byline) = (" A better title ", "The Post", " ");
        Assert.True(draft.IsCorrected);
        Assert.True(await list.SaveAsync(draft, () => { }, default));

        var stored = (await site.Get<DeskQueries>().ArticlesAsync(site.Administrator)).Articles.Single(article => article.Number == draft.SavedAs);
        Assert.Equal(("A better title", "The Post", null), (stored.Title, stored.Outlet, stored.Byline));
        Assert.False(list.HasUnsaved);
    }

    [Fact]
    public async Task AddText_TheDeskHas_NamesTheArticle()
    {
        var first = List();
        await first.AddTextAsync(Story("twice"), default);
        await first.SaveAsync(first.Drafts[0], () => { }, default);

        var second = List();
        await second.AddTextAsync(Story("twice"), default);
        Assert.Equal(first.Drafts[0].SavedAs, second.Drafts[0].Duplicate?.Number);
    }

    [Fact]
    public async Task Save_SomebodyWasFaster_SaysSo_ThenSavesWhenAskedAgain()
    {
        var (mine, theirs) = (List(), List());
        await mine.AddTextAsync(Story("race"), default);
        await theirs.AddTextAsync(Story("race"), default);
        await theirs.SaveAsync(theirs.Drafts[0], () => { }, default);

        Assert.False(await mine.SaveAsync(mine.Drafts[0], () => { }, default));
        Assert.Single(mine.Drafts[0].Errors);
        Assert.Equal(theirs.Drafts[0].SavedAs, mine.Drafts[0].Duplicate?.Number);
        Assert.True(await mine.SaveAsync(mine.Drafts[0], () => { }, default));
    }

    [Fact]
    public async Task Save_AsReader_IsRefused_AndKeepsTheDraft()
    {
        var reader = (await site.AddPersonAsync(Role.Reader)).Actor;
        var editor = List();
        await editor.AddTextAsync(Story("reader"), default);
        var draft = editor.Drafts[0];
        Assert.False(await List(reader).SaveAsync(draft, () => { }, default));
        Assert.Single(draft.Errors);
        Assert.False(draft.IsSaving);
        Assert.True(draft.IsUnsaved);
    }

    private IntakeList List(Actor? actor = null) => new(
        actor ?? site.Administrator, site.Get<ReadArticle>(), site.Get<PreviewArticle>(), site.Get<ImportArticle>());

    private static string Story(string name) => $"A story called {name}\n\nThe mayor said on Friday that 40 trees were felled in {name}.\n";

    private static IncomingFile File(string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new IncomingFile(name, bytes.Length, () => new MemoryStream(bytes));
    }
}
