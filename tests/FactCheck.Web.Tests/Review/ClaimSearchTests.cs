using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Tests.Review;

public sealed class ClaimSearchTests
{
    private readonly ReviewClaim _claim = Sample.Claim(12, "The river rose by 12% in May") with
    {
        Note = "Gauge at the quay",
        Source = "Fox News",
        Speakers = [new ReviewSpeaker(1, "José Møller", "harbour master", SpeakerKind.Person, "", 1)],
    };

    [Theory]
    [InlineData("RIVER may")]
    [InlineData("gauge")]
    [InlineData("jose moller")]
    [InlineData("harbour")]
    [InlineData("fox")]
    [InlineData("12")]
    [InlineData(" ros ")]
    public void Finds_WordsSpeakerSourceNoteAndNumber(string typed) => Assert.True(ClaimSearch.For(typed)!.Finds(_claim));

    [Theory]
    [InlineData("river december")]
    [InlineData("13")]
    public void Finds_NotWhereAWordIsMissing(string typed) => Assert.False(ClaimSearch.For(typed)!.Finds(_claim));

    [Fact]
    public void For_Blanks_IsNoSearch() => Assert.Null(ClaimSearch.For("  \t"));

    [Fact]
    public void Shown_WhileSearching_LeavesOutTheSelectedClaimThatIsNoHit()
    {
        var claims = new[] { Sample.Claim(1, "The river rose"), Sample.Claim(2, "Two dams"), Sample.Claim(3, "a waste of money", WorkState.Dismissed) };
        Assert.Equal([2], ClaimListing.Shown(claims, new ReviewState(Claim: 1, Find: "dam"), "sam").Select(claim => claim.Number));
        Assert.Empty(ClaimListing.Shown(claims, new ReviewState(Find: "waste"), "sam"));
    }
}
