using FactCheck.Core.People;
using FactCheck.Workbench.People;

namespace FactCheck.Workbench.Tests.People;

public abstract class KeySettingsTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : KeySettingsTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : KeySettingsTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Read_NothingChosen_IsAsEverybodyBegins()
    {
        var keys = await Settings.ReadAsync(await desk.PersonAsync("New Person", Role.FactChecker));
        Assert.Equal(LetterKeys.Alone, keys.Letters);
        Assert.Empty(keys.Keys);
    }

    [Fact]
    public async Task Save_StaysWithTheAccountAndIsNobodyElses()
    {
        await Settings.SaveAsync(desk.Reader, new KeyChoices(LetterKeys.WithAlt, [new KeyChoice("v", "b"), new KeyChoice("d", "Shift+d")]));
        var kept = await Settings.ReadAsync(desk.Reader);
        Assert.Equal(LetterKeys.WithAlt, kept.Letters);
        Assert.Equal([new KeyChoice("v", "b"), new KeyChoice("d", "Shift+d")], kept.Keys);
        Assert.Empty((await Settings.ReadAsync(desk.Checker)).Keys);
    }

    [Fact]
    public async Task Save_OneKeyTwice_IsRefusedAndKeepsWhatWas()
    {
        await Settings.SaveAsync(desk.Editor, new KeyChoices(LetterKeys.Off, [new KeyChoice("v", "b")]));
        Assert.Equal(
            "Each key can do one thing only. Choose different keys.",
            (await Settings.SaveAsync(desk.Editor, new KeyChoices(LetterKeys.Alone, [new KeyChoice("v", "b"), new KeyChoice("d", "b")]))).Error());
        Assert.Equal(LetterKeys.Off, (await Settings.ReadAsync(desk.Editor)).Letters);
    }

    private KeySettings Settings => desk.Get<KeySettings>();
}
