using FactCheck.Core.Claims;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Tests.Review;

public sealed class VerdictNeedsTests
{
    private static readonly ReviewClaim Bare = Sample.Claim(1, "Two dams");

    [Theory]
    [InlineData(Verdict.Verified, VerdictNeed.Support)]
    [InlineData(Verdict.Disputed, VerdictNeed.Refutation)]
    [InlineData(Verdict.Unsourced, VerdictNeed.SearchNote)]
    public void Of_ClaimWithoutEvidence_NamesWhatIsMissing(Verdict verdict, VerdictNeed need)
    {
        Assert.Equal(need, VerdictNeeds.Of(Bare, verdict));
        Assert.NotNull(VerdictNeeds.Missing(Bare, verdict, null));
    }

    [Theory]
    [InlineData("p. 4", null, VerdictNeed.Nothing)]
    [InlineData(null, "the words", VerdictNeed.Nothing)]
    [InlineData(null, null, VerdictNeed.Support)]
    [InlineData(" ", "", VerdictNeed.Support)]
    public void Of_Verified_AsksForALocatorOrAPassage(string? locator, string? passage, VerdictNeed need)
    {
        var claim = Bare with { Evidence = [Sample.Evidence(1, Stance.Supports, locator, passage)] };

        Assert.Equal(need, VerdictNeeds.Of(claim, Verdict.Verified));
    }

    [Theory]
    [InlineData(Stance.Refutes, VerdictNeed.Nothing)]
    [InlineData(Stance.Supports, VerdictNeed.Refutation)]
    [InlineData(Stance.Context, VerdictNeed.Refutation)]
    public void Of_Disputed_AsksForRefutation(Stance stance, VerdictNeed need)
    {
        Assert.Equal(need, VerdictNeeds.Of(Bare with { Evidence = [Sample.Evidence(1, stance)] }, Verdict.Disputed));
    }

    [Fact]
    public void Of_UnsourcedOnAClaimVerifiedWithANote_AsksForANewNote()
    {
        var claim = Bare with { Verdict = Verdict.Verified, Note = "Checked by phone." };

        Assert.Equal(VerdictNeed.SearchNote, VerdictNeeds.Of(claim, Verdict.Unsourced));
    }

    [Fact]
    public void Problems_EvidenceForVerified_StartWithTheFirstFieldMissing()
    {
        var draft = new EvidenceDraft();
        Assert.Equal(["Title", "Locator"], draft.Problems(Verdict.Verified).Select(problem => problem.Field));

        draft.Title = "Yearbook";
        Assert.Equal(["Locator"], draft.Problems(Verdict.Verified).Select(problem => problem.Field));
        Assert.Empty(draft.Problems(Verdict.Disputed));

        draft.Passage = "12 per cent";
        Assert.Empty(draft.Problems(Verdict.Verified));
    }

    [Theory]
    [InlineData("https://example.org/a", true)]
    [InlineData("http://example.org", true)]
    [InlineData("", true)]
    [InlineData("example.org", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("file:///etc/passwd", false)]
    public void Problems_Url_MustBeAWebAddress(string url, bool isFine)
    {
        Assert.Equal(isFine, new EvidenceDraft { Title = "T", Url = url }.Problems().Count == 0);
    }
}
