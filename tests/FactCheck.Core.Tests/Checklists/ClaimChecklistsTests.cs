using FactCheck.Core.Attributions;
using FactCheck.Core.Checklists;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Tests.Checklists;

public sealed class ClaimChecklistsTests
{
    [Theory]
    [InlineData("Prices rose by 8%", null, false)]
    [InlineData("The number of ships would double in May", null, false)]
    [InlineData("Ellery said. Nobody was hurt", null, false)]
    [InlineData("“We are determined,” … “Higher.”", QuoteKind.Direct, false)]
    [InlineData("traffic on the A391 would fall", QuoteKind.Indirect, true)]
    [InlineData("China would never treat Putin as an equal", QuoteKind.Mixed, true)]
    public void For_TellsQuotesAndNames(string words, QuoteKind? quote, bool names)
    {
        var kinds = ClaimChecklists.For(ClaimKind.Trend, quote, words);
        Assert.Equal(ChecklistKind.Trend, kinds[0]);
        Assert.Equal((quote is not null, names), (kinds.Contains(ChecklistKind.Quote), kinds.Contains(ChecklistKind.Names)));
    }

    [Fact]
    public void For_EveryKindOfClaim_HasAList() => Assert.All(
        Enum.GetValues<ClaimKind>(), kind => Assert.NotEmpty(ShippedChecklists.Of(ClaimChecklists.For(kind, null, "")[0])));

    [Fact]
    public void Shipped_HaveIdentifiersOfTheirOwnAndFewWords()
    {
        var items = Enum.GetValues<ChecklistKind>().SelectMany(ShippedChecklists.Of).ToList();
        Assert.Equal(items.Count, items.DistinctBy(item => item.Id).Count());
        Assert.All(items, item => Assert.InRange(item.Text.Length, 3, 40));
    }

    [Fact]
    public void Tick_OnADismissedClaim_IsRefused()
    {
        var claim = Known.Suggested();
        claim.Dismiss(Known.Sam, Known.Morning);
        Assert.Equal(
            "Claim 1 is dismissed. Restore it to tick its checklist.",
            Assert.Throws<RuleBrokenException>(() => claim.Tick(ShippedChecklists.Of(ChecklistKind.Event)[0], Known.Sam, Known.Noon)).Message);
    }

    [Fact]
    public void Tick_LeavesStateAndVerdictAsTheyAre()
    {
        var claim = Known.Suggested();
        claim.Tick(ShippedChecklists.Of(ChecklistKind.Event)[0], Known.Sam, Known.Noon);
        Assert.Equal((WorkState.Suggested, null), (claim.State, claim.Verdict));
        Assert.Null(claim.Untick("other", Known.Sam, Known.Noon));
    }
}
