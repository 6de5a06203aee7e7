using FactCheck.Core.Attributions;
using FactCheck.Core.Checklists;
using FactCheck.Core.History;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Data.Tests;

public abstract class RegisterTests(StoredDatabase database)
{
    public sealed class OnSqlite(SqliteDatabase database) : RegisterTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgres(PostgresDatabase database) : RegisterTests(database), IClassFixture<PostgresDatabase>;

    [Fact]
    public async Task Speaker_ComesBackWithTitlesAndNames()
    {
        var alias = $"Kozyrev {Guid.NewGuid():N}";
        var details = new SpeakerDetails(
            "Andrei Kozyrev",
            SpeakerKind.Person,
            [new HeldTitle("lecturer", new PartialDate(2019, 3), null), new HeldTitle("foreign minister", new PartialDate(1990), new PartialDate(1996, 1, 5))],
            "Wilson Center",
            [alias],
            "https://www.wikidata.org/wiki/Q1");
        var id = await SpeakerAsync("Kozyrev A", details);
        await using var db = database.Open();
        var speaker = await db.Speakers.Include(speaker => speaker.KnownAs).SingleAsync(speaker => speaker.Id == id);
        Assert.Equal(details.Titles, speaker.Titles);
        Assert.Equal(("lecturer", "Wilson Center", "https://www.wikidata.org/wiki/Q1"), (speaker.Title, speaker.Affiliation, speaker.SameAs));
        Assert.Equal([alias], speaker.KnownAs.Select(known => known.Name));
    }

    [Fact]
    public async Task Alias_RespelledAndMovedToAnotherEntry_IsStoredInOneGo()
    {
        var alias = $"Lind {Guid.NewGuid():N}";
        var one = await SpeakerAsync("Mara Lind", Named("Mara Lind", alias));
        var two = await SpeakerAsync("Marta Lind", Named("Marta Lind"));
        await using (var db = database.Open())
        {
            var speakers = await db.Speakers.Include(speaker => speaker.KnownAs).Where(speaker => speaker.Id == one || speaker.Id == two).ToListAsync();
            speakers.Single(speaker => speaker.Id == one).Forget(alias);
            speakers.Single(speaker => speaker.Id == two).Remember(alias);
            await db.SaveChangesAsync();
            speakers.Single(speaker => speaker.Id == two).Change(Named("Marta Lind", alias.ToUpperInvariant()));
            await db.SaveChangesAsync();
        }

        await using var after = database.Open();
        var kept = await after.Set<SpeakerAlias>().SingleAsync(known => known.NormalizedName == Speaker.Normalize(alias));
        Assert.Equal((two, alias.ToUpperInvariant()), (kept.SpeakerId, kept.Name));
    }

    [Fact]
    public async Task Alias_OfTwoEntries_IsRefused()
    {
        var alias = $"Smith {Guid.NewGuid():N}";
        await SpeakerAsync("John Smith", Named("John Smith", alias));
        await Assert.ThrowsAsync<DbUpdateException>(() => SpeakerAsync("Jane Smith", Named("Jane Smith", alias)));
    }

    [Fact]
    public async Task Speaker_OfANameThatIsThere_IsAnotherEntry()
    {
        var name = $"John Smith {Guid.NewGuid():N}";
        Assert.NotEqual(await SpeakerAsync(name, Named(name)), await SpeakerAsync(name, Named(name)));
    }

    [Fact]
    public async Task Speaker_ChangedByTwo_IsAConflict()
    {
        var id = await SpeakerAsync("Two", Named("Two"));
        await using var mine = database.Open();
        await using var theirs = database.Open();
        (await mine.Speakers.SingleAsync(speaker => speaker.Id == id)).Remember("Second");
        (await theirs.Speakers.SingleAsync(speaker => speaker.Id == id)).Remember("Deuxième");
        await mine.SaveChangesAsync();
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => theirs.SaveChangesAsync());
    }

    [Fact]
    public async Task RegisterChange_ComesBackWithAllItTakesToUndoIt_AndStays()
    {
        var id = await SpeakerAsync("Before", Named("Before"));
        long number;
        SpeakerStep step;
        await using (var db = database.Open())
        {
            var speaker = await db.Speakers.Include(speaker => speaker.KnownAs).SingleAsync(speaker => speaker.Id == id);
            speaker.Change(new SpeakerDetails("Before", SpeakerKind.Group, [new HeldTitle("choir", null, new PartialDate(2020, 2))], null, ["The Singers"], null));
            var before = speaker.State;
            speaker.Change(new SpeakerDetails("After", SpeakerKind.Person, [], null, [], null));
            step = new SpeakerStep(id, before, speaker.Version);
            var change = new RegisterChange(speaker, null, [step], [new SpeakerMove(1, 0, id, 9)], null, Stored.Sam, Stored.Morning, "Sam Okoro changed the name.");
            db.RegisterChanges.Add(change);
            await db.SaveChangesAsync();
            number = change.Id;
        }

        await using var after = database.Open();
        var kept = await after.RegisterChanges.SingleAsync(change => change.Id == number);
        var back = Assert.Single(kept.Steps);
        Assert.Equal((id, step.Version, "Before"), (back.Speaker, back.Version, back.Before.Details.Name));
        Assert.Equal([new HeldTitle("choir", null, new PartialDate(2020, 2))], back.Before.Details.Titles);
        Assert.Equal(["The Singers"], back.Before.Details.KnownAs);
        Assert.Equal(SpeakerKind.Group, back.Before.Details.Kind);
        Assert.Equal([new SpeakerMove(1, 0, id, 9)], kept.Moves);
        after.RegisterChanges.Remove(kept);
        await Assert.ThrowsAsync<InvalidOperationException>(() => after.SaveChangesAsync());
    }

    [Fact]
    public async Task Attribution_CorrectedAndReturned_KeepsTheGuess()
    {
        await using var db = database.Open();
        var article = await Stored.ArticleAsync(db);
        var other = new Speaker($"Marta Lind {Guid.NewGuid():N}", SpeakerKind.Person);
        db.Speakers.Add(other);
        await db.SaveChangesAsync();
        var was = await ChangeAsync(article, (attribution, entries) =>
        {
            var before = attribution.Traced;
            Assert.True(attribution.Correct(before[0].SpeakerId, entries[other.Id], "the mayor", Stored.Sam, Stored.Morning));
            return before;
        });
        var corrected = await ChangeAsync(article, (attribution, _) => attribution.Traced);
        Assert.Equal(
            (other.Id, "the mayor", "Corrected by Sam Okoro", "Sam Okoro", Stored.Morning),
            (corrected[0].SpeakerId, corrected[0].Title, corrected[0].Reason, corrected[0].ConfirmedBy, corrected[0].ConfirmedAt));
        Assert.Equal(was, await ChangeAsync(article, (attribution, _) => attribution.Guess!));
        // With one more speaker, then without again: rows come and go.
        foreach (var speakers in new IReadOnlyList<TracedSpeaker>[] { [.. was, .. corrected], was })
        {
            await RecallAsync(article, speakers);
            Assert.Equal(speakers, await ChangeAsync(article, (attribution, _) => attribution.Traced));
        }
    }

    [Fact]
    public async Task Checklist_AndTicks_ComeBackAsStored()
    {
        await using (var db = database.Open())
        {
            var article = await Stored.ArticleAsync(db);
            var claim = await db.Claims.Include(claim => claim.Article).SingleAsync(claim => claim.ArticleId == article && claim.Number == 1);
            Assert.Empty(claim.Ticks);
            claim.Tick(ShippedChecklists.Of(ChecklistKind.Quantity)[0], Stored.Sam, Stored.Morning);
            var list = await db.Checklists.SingleOrDefaultAsync(list => list.Kind == ChecklistKind.Trend);
            if (list is null)
                db.Checklists.Add(list = new Checklist(ChecklistKind.Trend));
            list.Change([.. ShippedChecklists.Of(ChecklistKind.Trend), new ChecklistItem("more", "“Ends” – ürsprünge")]);
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
            Assert.Equal(
                [new ClaimTick("quantity.unit", "Unit", "sam", "Sam Okoro", Stored.Morning)],
                (await db.Claims.SingleAsync(claim => claim.ArticleId == article && claim.Number == 1)).Ticks);
        }

        await using var after = database.Open();
        Assert.Equal(
            [.. ShippedChecklists.Of(ChecklistKind.Trend), new ChecklistItem("more", "“Ends” – ürsprünge")],
            (await after.Checklists.SingleAsync(list => list.Kind == ChecklistKind.Trend)).Items);
    }

    private async Task RecallAsync(int article, IReadOnlyList<TracedSpeaker> speakers)
    {
        await using var db = database.Open();
        IUndoable attribution = await db.Attributions
            .Include(attribution => attribution.Speakers)
            .SingleAsync(attribution => db.Claims.Any(claim => claim.ArticleId == article && claim.AttributionId == attribution.Id));
        var now = (AttributionMemento)attribution.Remember()!;
        attribution.Recall(
            now with
            {
                Speakers = [.. speakers.Select(one => new SpeakerMemento(one.SpeakerId, one.Title, one.Reason, one.Confidence, one.ConfirmedById, one.ConfirmedBy, one.ConfirmedAt))],
            },
            Stored.Morning);
        await db.SaveChangesAsync();
    }

    private static SpeakerDetails Named(string name, params string[] aliases) => new(name, SpeakerKind.Person, [], null, aliases, null);

    private async Task<int> SpeakerAsync(string name, SpeakerDetails details)
    {
        await using var db = database.Open();
        var speaker = new Speaker(name, SpeakerKind.Person);
        speaker.Change(details);
        db.Speakers.Add(speaker);
        await db.SaveChangesAsync();
        return speaker.Id;
    }

    private async Task<IReadOnlyList<TracedSpeaker>> ChangeAsync(
        int article, Func<Attribution, IReadOnlyDictionary<int, Speaker>, IReadOnlyList<TracedSpeaker>> change)
    {
        await using var db = database.Open();
        var entries = await db.Speakers.Include(speaker => speaker.KnownAs).ToDictionaryAsync(speaker => speaker.Id);
        var attribution = (await db.Claims
            .Include(claim => claim.Attribution!.Speakers).ThenInclude(speaker => speaker.Speaker)
            .SingleAsync(claim => claim.ArticleId == article && claim.Number == 2)).Attribution!;
        var result = change(attribution, entries);
        await db.SaveChangesAsync();
        return result;
    }
}
