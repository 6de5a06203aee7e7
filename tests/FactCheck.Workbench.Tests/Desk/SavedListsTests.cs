using FactCheck.Core.People;
using FactCheck.Workbench.Desk;

namespace FactCheck.Workbench.Tests.Desk;

public abstract class SavedListsTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : SavedListsTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : SavedListsTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Save_Rename_Delete_AreForOneself()
    {
        var me = await desk.PersonAsync("Saving Person", Role.Reader);
        (await Lists.SaveAsync(me, " Open numbers ", "/claims?state=open&kind=quantity")).Value();
        var saved = (await Lists.SaveAsync(me, "Late", "/claims?due=overdue")).Value();
        Assert.Equal([("Late", "/claims?due=overdue"), ("Open numbers", "/claims?state=open&kind=quantity")], saved.Select(list => (list.Name, list.Address)));
        Assert.Empty(await Lists.ListAsync(desk.Editor));
        await Lists.RenameAsync(desk.Editor, saved[0].Id, "Stolen");
        await Lists.DeleteAsync(desk.Editor, saved[0].Id);
        Assert.Equal(["All that is late", "Open numbers"], (await Lists.RenameAsync(me, saved[0].Id, "All that is late")).Value().Select(list => list.Name));
        Assert.Equal(["Open numbers"], (await Lists.DeleteAsync(me, saved[0].Id)).Value().Select(list => list.Name));
        Assert.Equal(["Open numbers"], (await Lists.DeleteAsync(me, saved[0].Id)).Value().Select(list => list.Name));
    }

    [Theory]
    [InlineData("", "/claims", "Give the filter a name.")]
    [InlineData("TAKEN", "/claims", "You have a filter called “TAKEN” already. Choose another name.")]
    [InlineData("Away", "https://elsewhere.example/claims", "Only lists of articles and claims can be saved.")]
    [InlineData("Away", "//elsewhere.example", "Only lists of articles and claims can be saved.")]
    [InlineData("Away", "/people", "Only lists of articles and claims can be saved.")]
    public async Task Save_WhatIsWrong_IsSaidInASentence(string name, string address, string sentence)
    {
        await Lists.SaveAsync(desk.Checker, "Taken", "/queue");
        Assert.Equal([sentence], Assert.IsType<Outcome<IReadOnlyList<SavedList>>.Invalid>(await Lists.SaveAsync(desk.Checker, name, address)).Errors);
    }

    private SavedLists Lists => desk.Get<SavedLists>();
}
