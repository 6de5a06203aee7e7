using FactCheck.Core.Checklists;
using FactCheck.Core.Claims;
using FactCheck.Workbench.Checklists;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Checklists;

public abstract class ChecklistTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : ChecklistTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : ChecklistTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task List_OfANewDesk_IsAsShipped()
    {
        var list = await ListAsync(ChecklistKind.Opinion);
        Assert.Equal((ShippedChecklists.Of(ChecklistKind.Opinion), null), (list.Items, list.Version));
        Assert.Equal(Enum.GetValues<ChecklistKind>(), (await desk.Get<EditChecklists>().ListAsync(desk.Reader)).Select(one => one.Kind));
    }

    [Fact]
    public async Task Tick_IsStoredWithWhoAndWhen_AndToldInTheRecord()
    {
        var claim = await desk.ClaimAsync();
        var ticked = (await TickAsync(claim, "quantity.unit")).Value();
        Assert.Equal([new ClaimTick("quantity.unit", "Unit", desk.Checker.Id, "Sam Okoro", desk.Clock.GetUtcNow())], ticked.Ticks);
        Assert.Equal("Sam Okoro ticked “Unit” on claim 1.", (await desk.SentencesAsync(claim))[0]);
        Assert.Equal(WorkState.Suggested, ticked.State);
        Assert.Empty((await TickAsync(claim, "quantity.unit", ticked: false)).Value().Ticks);
        Assert.Equal("Sam Okoro unticked “Unit” on claim 1.", (await desk.SentencesAsync(claim))[0]);
    }

    [Fact]
    public async Task Tick_Twice_KeepsWhoTickedFirst()
    {
        var claim = await desk.ClaimAsync();
        await TickAsync(claim, "quantity.unit");
        var again = (await desk.Get<TickItem>().RunAsync(desk.OtherChecker, claim.Article, 1, "quantity.unit", true)).Value();
        Assert.Equal("Sam Okoro", Assert.Single(again.Ticks).By);
    }

    [Fact]
    public async Task Tick_Undone_IsGone()
    {
        var claim = await desk.ClaimAsync();
        await TickAsync(claim, "quantity.unit");
        Assert.Equal("ticked “Unit” on claim 1", (await desk.Get<UndoSteps>().UndoAsync(desk.Checker, claim.Article)).Value().Did);
        Assert.Empty((await desk.ReadAsync(claim)).Ticks);
    }

    [Fact]
    public async Task Tick_WhatIsNotOnTheClaimsList_IsRefused()
    {
        var claim = await desk.ClaimAsync();
        Assert.Equal("This is no longer on the checklist. Look at the claim again.", (await TickAsync(claim, "opinion.shown")).Error());
    }

    [Fact]
    public async Task Tick_ByAReader_IsRefused()
    {
        var claim = await desk.ClaimAsync();
        Assert.Equal(
            "Readers can look only. Ask an administrator for the role of fact-checker to tick checklists.",
            (await desk.Get<TickItem>().RunAsync(desk.Reader, claim.Article, 1, "quantity.unit", true)).Refusal());
    }

    [Fact]
    public async Task Unticked_NeverStandInTheWayOfAVerdict()
    {
        var claim = await desk.ClaimAsync();
        Assert.Equal(Verdict.Verified, (await desk.DecideAsync(desk.Checker, claim, Verdict.Verified, evidence: Evidences.Supporting)).Value().Verdict);
    }

    [Fact]
    public async Task Edit_RewordsAddsRemovesAndReorders_AndTicksStayWhereTheyAre()
    {
        var claim = await desk.ClaimAsync();
        await TickAsync(claim, "quantity.base");
        var list = await ListAsync(ChecklistKind.Quantity);
        var items = list.Items;
        var added = ChecklistItem.New("Sum done again");
        var changed = (await EditAsync(list with { Items = [added, items[2], items[0] with { Text = " Unit and scale " }] })).Value();
        Assert.Equal(["Sum done again", "Period", "Unit and scale"], changed.Items.Select(item => item.Text));
        Assert.Equal("quantity.unit", changed.Items[2].Id);
        Assert.Equal("Base", Assert.Single((await desk.ReadAsync(claim)).Ticks).Text);
        Assert.Equal(changed.Items, (await desk.ReadAsync(claim.Article)).Checklists.Single(one => one.Kind == ChecklistKind.Quantity).Items);
        Assert.Equal("Sum done again", (await TickAsync(claim, added.Id)).Value().Ticks[1].Text);
        Assert.Empty((await EditAsync(changed with { Items = [] })).Value().Items);
        await EditAsync((await ListAsync(ChecklistKind.Quantity)) with { Items = items });
    }

    [Fact]
    public async Task Edit_ByAnEditor_IsRefused() => Assert.Equal(
        "Only administrators can change checklists.",
        (await desk.Get<EditChecklists>().RunAsync(desk.Editor, await ListAsync(ChecklistKind.Trend))).Refusal());

    [Fact]
    public async Task Edit_ItemWithoutWordsOrTwice_IsRefused()
    {
        var list = await ListAsync(ChecklistKind.Cause);
        Assert.Equal("Give every item its words, or remove it.", (await EditAsync(list with { Items = [ChecklistItem.New("  ")] })).Error());
        Assert.Equal("“Who” is on the list twice. Remove one.", (await EditAsync(list with { Items = [ChecklistItem.New("Who"), ChecklistItem.New("who ")] })).Error());
        Assert.Equal(
            "A checklist has at most 12 items: a longer one is ticked without being read.",
            (await EditAsync(list with { Items = [.. Enumerable.Range(0, 13).Select(i => ChecklistItem.New($"Item {i}"))] })).Error());
    }

    [Fact]
    public async Task Edit_OfAListAnotherChanged_IsAConflictWithTheirs()
    {
        var list = await ListAsync(ChecklistKind.Event);
        await EditAsync(list with { Items = [ChecklistItem.New("Theirs")] });
        var conflict = (await EditAsync(list with { Items = [ChecklistItem.New("Mine")] })).Conflict();
        Assert.Equal(["Theirs"], conflict.Current.Items.Select(item => item.Text));
    }

    private async Task<DeskChecklist> ListAsync(ChecklistKind kind) =>
        (await desk.Get<EditChecklists>().ListAsync(desk.Reader)).Single(list => list.Kind == kind);

    private Task<Outcome<DeskChecklist>> EditAsync(DeskChecklist list) => desk.Get<EditChecklists>().RunAsync(desk.Administrator, list);

    private Task<Outcome<ReviewClaim>> TickAsync(ClaimRef claim, string item, bool ticked = true) =>
        desk.Get<TickItem>().RunAsync(desk.Checker, claim.Article, claim.Claim, item, ticked);
}
