using FactCheck.Core.Attributions;
using FactCheck.Core.People;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Register;

namespace FactCheck.Workbench.Tests.Register;

public abstract class RegisterTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : RegisterTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : RegisterTests(desk), IClassFixture<PostgresDesk>;

    private readonly string mark = $"X{Guid.NewGuid():N}"[..9].ToUpperInvariant();

    [Fact]
    public async Task Edit_EveryField_IsStoredAndTold()
    {
        var speaker = await SpeakerAsync("Kozyrev A");
        var details = new SpeakerDetails(
            Name("Andrei Kozyrev"),
            SpeakerKind.Person,
            [new HeldTitle("foreign minister", new PartialDate(1990), new PartialDate(1996, 1)), new HeldTitle("author", new PartialDate(2019), null)],
            "Wilson Center",
            [Name("Kozyrev")],
            "https://www.wikidata.org/wiki/Q1");
        var page = (await EditAsync(desk.Checker, speaker, details)).Value();
        Assert.Equal(["author, since 2019", "foreign minister, 1990 to January 1996"], page.Details.Titles.Select(title => title.Say()));
        Assert.Equal((Name("Andrei Kozyrev"), "author", "Wilson Center"), (page.Speaker.Name, page.Speaker.Title, page.Speaker.Affiliation));
        Assert.Equal([Name("Kozyrev")], page.Details.KnownAs);
        Assert.Equal("https://www.wikidata.org/wiki/Q1", page.Details.SameAs);
        var line = Assert.Single(page.History);
        Assert.StartsWith($"Sam Okoro corrected {Name("Kozyrev A")}: changed the name from ", line.Sentence, StringComparison.Ordinal);
        Assert.True(line.CanUndo);
    }

    [Fact]
    public async Task Edit_WrongFields_AreAllNamedAndNothingIsStored()
    {
        var speaker = await SpeakerAsync("Mara Lind");
        var wrong = new SpeakerDetails("  ", SpeakerKind.Person, [new HeldTitle("mayor", new PartialDate(2020), new PartialDate(2019))], null, ["the minister"], "javascript:alert(1)");
        Assert.Equal(
            [
                "Give the speaker a name.",
                "“mayor” ends (2019) before it begins (2020). Correct one of the two.",
                "The link must start with http:// or https://.",
                "“the minister” is no name: other people are called so too. Leave it out.",
            ],
            (await EditAsync(desk.Checker, speaker, wrong)).Errors());
        Assert.Equal(speaker.Version, (await PageAsync(speaker.Speaker.Id)).Version);
    }

    [Fact]
    public async Task Edit_ByAReader_IsRefused()
    {
        var speaker = await SpeakerAsync("Mara Lind");
        Assert.Equal(
            "Readers can look only. Ask an administrator for the role of fact-checker to correct the register.",
            (await EditAsync(desk.Reader, speaker, speaker.Details with { Affiliation = "City" })).Refusal());
    }

    [Fact]
    public async Task Edit_OfAnEntrySomebodyChanged_IsAConflictWithTheirs()
    {
        var speaker = await SpeakerAsync("Mara Lind");
        await EditAsync(desk.OtherChecker, speaker, speaker.Details with { Affiliation = "City" });
        var conflict = (await EditAsync(desk.Checker, speaker, speaker.Details with { Affiliation = "County" })).Conflict();
        Assert.Equal("City", conflict.Current.Details.Affiliation);
        Assert.Equal($"Mei Kato changed {speaker.Speaker.Name} first. Yours is not saved: look at theirs, then save again to go over it.", conflict.Message);
    }

    [Fact]
    public async Task Edit_AliasOfAnother_IsRefusedWithItsOwner()
    {
        var one = await SpeakerAsync("Mara Lind");
        var two = await SpeakerAsync("Marta Lind");
        await EditAsync(desk.Checker, one, one.Details with { KnownAs = [Name("Lind")] });
        Assert.Equal(
            $"“{Name("Lind")}” is an alias of {one.Speaker.Name} already. Remove it there first, or merge the two.",
            (await EditAsync(desk.Checker, two, two.Details with { KnownAs = [Name("Lind")] })).Error());
    }

    [Fact]
    public async Task Alias_OfAPerson_LeadsTheNextArticleToTheEntry()
    {
        var speaker = await SpeakerAsync("Andrei Kozyrev");
        await EditAsync(desk.Checker, speaker, speaker.Details with { KnownAs = [Name("Kozyrev")] });
        var article = await desk.ImportAsync(new Story("Next").Quote("“Again,”", "said", Story.Person(Name("KOZYREV"))));
        var said = (await desk.ReadAsync(article)).Claims[0].Speakers[0];
        Assert.Equal((speaker.Speaker.Id, speaker.Speaker.Name), (said.Id, said.Name));
        Assert.EndsWith($"; the desk knows “{Name("KOZYREV")}” as {speaker.Speaker.Name}", said.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merge_MovesEveryClaimAndKeepsBothNames()
    {
        var gone = await SpeakerAsync("Kozyrev", 2);
        var kept = await SpeakerAsync("Andrei Kozyrev");
        var page = (await MergeAsync(gone, kept)).Value();
        Assert.Equal((kept.Speaker.Id, 3), (page.Speaker.Id, page.Speaker.Claims));
        Assert.Equal([gone.Speaker.Name], page.Details.KnownAs);
        Assert.Equal($"Sam Okoro merged {gone.Speaker.Name} into {kept.Speaker.Name}, with 2 mentions.", page.History[0].Sentence);
        var left = await PageAsync(gone.Speaker.Id);
        Assert.Equal((kept.Speaker.Id, 0), (left.MergedInto!.Id, left.Speaker.Claims));
        Assert.DoesNotContain(await desk.Get<SpeakerQueries>().ListAsync(desk.Reader), line => line.Id == gone.Speaker.Id);

        var next = await desk.ImportAsync(new Story("Next").Quote("“Again,”", "said", Story.Person(gone.Speaker.Name)));
        Assert.Equal(kept.Speaker.Id, (await desk.ReadAsync(next)).Claims[0].Speakers[0].Id);
    }

    [Fact]
    public async Task Merge_Undone_IsAsBefore_AndRedoneAgain()
    {
        var gone = await SpeakerAsync("Kozyrev", 2);
        var kept = await SpeakerAsync("Andrei Kozyrev");
        var merged = (await MergeAsync(gone, kept)).Value();
        var back = (await UndoAsync(merged.History[0].Id)).Value();
        Assert.Equal((gone.Speaker.Id, 2, null), (back.Speaker.Id, back.Speaker.Claims, back.MergedInto));
        Assert.Equal($"Sam Okoro undid: merged {gone.Speaker.Name} into {kept.Speaker.Name}, with 2 mentions.", back.History[0].Sentence);
        var other = await PageAsync(kept.Speaker.Id);
        Assert.Equal(1, other.Speaker.Claims);
        Assert.Empty(other.Details.KnownAs);

        var again = (await UndoAsync(back.History[0].Id)).Value();
        Assert.Equal(kept.Speaker.Id, again.MergedInto!.Id);
        Assert.Equal($"Sam Okoro redid: merged {gone.Speaker.Name} into {kept.Speaker.Name}, with 2 mentions.", again.History[0].Sentence);
        Assert.Equal(3, (await PageAsync(kept.Speaker.Id)).Speaker.Claims);
        Assert.Equal($"Sam Okoro undid: merged {gone.Speaker.Name} into {kept.Speaker.Name}, with 2 mentions.", (await UndoAsync(again.History[0].Id)).Value().History[0].Sentence);
    }

    [Fact]
    public async Task Merge_ChangedSince_IsNotUndoneAndSaysWhoChangedIt()
    {
        var gone = await SpeakerAsync("Kozyrev");
        var kept = await SpeakerAsync("Andrei Kozyrev");
        var merged = (await MergeAsync(gone, kept)).Value();
        await EditAsync(desk.OtherChecker, merged, merged.Details with { Affiliation = "Wilson Center" });
        Assert.Equal(
            $"Mei Kato changed {kept.Speaker.Name} since. Undo that first, or correct the entry by hand.",
            (await UndoAsync(merged.History[0].Id)).Error());
        var page = await PageAsync(kept.Speaker.Id);
        Assert.Equal([true, false], page.History.Select(line => line.CanUndo));
        Assert.Equal(2, page.Speaker.Claims);
    }

    [Fact]
    public async Task Merge_UndoneTwice_IsRefused()
    {
        var merged = (await MergeAsync(await SpeakerAsync("Kozyrev"), await SpeakerAsync("Andrei Kozyrev"))).Value();
        await UndoAsync(merged.History[0].Id);
        Assert.Equal("Sam Okoro has taken this back already. Look at the register again.", (await UndoAsync(merged.History[0].Id)).Error());
    }

    [Fact]
    public async Task Merge_OfAnEntryOthersWereMergedInto_TakesThemAlong()
    {
        var (first, second, third) = (await SpeakerAsync("A Kozyrev"), await SpeakerAsync("Kozyrev"), await SpeakerAsync("Andrei Kozyrev"));
        var merged = (await MergeAsync(first, second)).Value();
        await MergeAsync(merged, third);
        Assert.Equal(third.Speaker.Id, (await PageAsync(first.Speaker.Id)).MergedInto!.Id);
        Assert.Equal(3, (await PageAsync(third.Speaker.Id)).Speaker.Claims);
    }

    [Fact]
    public async Task Merge_WithItself_IsRefused()
    {
        var speaker = await SpeakerAsync("Kozyrev");
        Assert.Equal("These are the same entry. Choose another one to merge it with.", (await MergeAsync(speaker, speaker)).Error());
    }

    [Fact]
    public async Task Split_TakesTheChosenClaimsToANamesake_AndUndoneGivesThemBack()
    {
        var both = await SpeakerAsync("John Smith", 3);
        var chosen = both.Claims.Take(1).Select(claim => claim.Attribution).ToList();
        var fresh = (await desk.Get<SplitSpeaker>().RunAsync(desk.Checker, new SpeakerRef(both.Speaker.Id, both.Version), chosen, both.Speaker.Name, SpeakerKind.Person)).Value();
        Assert.NotEqual(both.Speaker.Id, fresh.Speaker.Id);
        Assert.Equal((1, both.Speaker.Id), (fresh.Speaker.Claims, Assert.Single(fresh.Namesakes).Id));
        Assert.Equal(2, (await PageAsync(both.Speaker.Id)).Speaker.Claims);
        Assert.Equal($"Sam Okoro split {both.Speaker.Name} from {both.Speaker.Name}, with 1 mention.", fresh.History[0].Sentence);

        var next = await desk.ImportAsync(new Story("Next").Quote("“Again,”", "said", Story.Person(both.Speaker.Name)));
        var said = (await desk.ReadAsync(next)).Claims[0].Speakers[0];
        Assert.Equal((both.Speaker.Id, 0.5), (said.Id, said.Confidence));
        Assert.EndsWith($"; another {both.Speaker.Name} is in the register", said.Reason, StringComparison.Ordinal);

        var back = (await UndoAsync(fresh.History[0].Id)).Value();
        Assert.True(back.IsRemoved);
        Assert.Equal(4, (await PageAsync(both.Speaker.Id)).Speaker.Claims);
        Assert.DoesNotContain(await desk.Get<SpeakerQueries>().ListAsync(desk.Reader), line => line.Id == fresh.Speaker.Id);
    }

    [Fact]
    public async Task Split_WithoutClaims_IsRefused()
    {
        var speaker = await SpeakerAsync("John Smith");
        Assert.Equal(
            "Choose the claims that go to the new entry.",
            (await desk.Get<SplitSpeaker>().RunAsync(desk.Checker, new SpeakerRef(speaker.Speaker.Id, speaker.Version), [], "John Smith", SpeakerKind.Person)).Error());
    }

    [Fact]
    public async Task Find_PartOfANameOrAlias_FindsTheEntry()
    {
        var speaker = await SpeakerAsync("Andrei Kozyrev");
        await EditAsync(desk.Checker, speaker, speaker.Details with { KnownAs = [Name("The Atlanticist")] });
        foreach (var typed in new[] { Name("andrei kozyrev"), $" {Name("the ATLANTICIST")} " })
            Assert.Equal(speaker.Speaker.Id, Assert.Single(await desk.Get<SpeakerQueries>().FindAsync(desk.Reader, typed)).Id);
        Assert.Empty(await desk.Get<SpeakerQueries>().FindAsync(desk.Reader, "  "));
    }

    [Fact]
    public async Task Merges_OfTheSameEntryAtOnce_OneWins()
    {
        var gone = await SpeakerAsync("Kozyrev");
        var (one, two) = (await SpeakerAsync("Andrei Kozyrev"), await SpeakerAsync("Vladimir Kozyrev"));
        var outcomes = await Task.WhenAll(MergeAsync(gone, one), MergeAsync(gone, two));
        Assert.Single(outcomes.OfType<Outcome<SpeakerPage>.Saved>());
        Assert.Single(outcomes.OfType<Outcome<SpeakerPage>.Conflict>());
    }

    /// <summary>A name no other test uses.</summary>
    private string Name(string name) => $"{name} {mark}";

    private async Task<SpeakerPage> SpeakerAsync(string name, int claims = 1)
    {
        var story = new Story($"About {name}");
        for (var i = 0; i < claims; i++)
            story.Quote($"“Claim {i} it is,”", "said", Story.Person(Name(name)));
        var article = await desk.ImportAsync(story);
        return await PageAsync((await desk.ReadAsync(article)).Claims[0].Speakers[0].Id);
    }

    private async Task<SpeakerPage> PageAsync(int id) => (await desk.Get<SpeakerQueries>().GetAsync(desk.Reader, id))!;

    private Task<Outcome<SpeakerPage>> EditAsync(Actor by, SpeakerPage speaker, SpeakerDetails details) =>
        desk.Get<EditSpeaker>().RunAsync(by, new SpeakerRef(speaker.Speaker.Id, speaker.Version), details);

    private Task<Outcome<SpeakerPage>> MergeAsync(SpeakerPage from, SpeakerPage into) => desk.Get<MergeSpeakers>().RunAsync(
        desk.Checker, new SpeakerRef(from.Speaker.Id, from.Version), new SpeakerRef(into.Speaker.Id, into.Version));

    private Task<Outcome<SpeakerPage>> UndoAsync(long change) => desk.Get<UndoRegisterChange>().RunAsync(desk.Checker, change);
}
