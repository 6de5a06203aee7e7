using Bunit;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Web.Components.Pages.Review;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Workbench.Review;
using FactCheck.Workbench.SecondChecks;

namespace FactCheck.Web.Tests.Review;

public sealed class ReviewPageSecondCheckTests() : ReviewPageContext(Sample.Article(
    Decided(1, "The river rose by 12% in May"),
    Decided(2, "a waste of money") with { SecondCheck = Check(SecondCheckState.Disputed) },
    Decided(3, "Two dams") with { SecondCheck = Check(SecondCheckState.Pending) }))
{
    [Fact]
    public void Ask_ByAnEditor_OffersNeitherThemselvesNorWhoDecided()
    {
        var page = Open("?claim=1", Sample.Editor);
        Button(page, "Ask for a second check").Click();
        Assert.Equal(["", "mia"], page.FindAll("form[aria-label='Ask for a second check'] option").Select(option => option.GetAttribute("value")));
        page.Find("form[aria-label='Ask for a second check'] select").Change("mia");
        page.Find("form[aria-label='Ask for a second check']").Submit();
        Assert.Contains("ask second 1 of mia note=", Desk.Calls);
        Assert.Contains("Mia Kern is asked for a second check of claim 1, and does not see the verdict.", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_ByAFactChecker_IsNotOffered() => Assert.DoesNotContain(
        Open("?claim=1").FindAll("button"), button => button.TextContent.Contains("second check", StringComparison.Ordinal));

    [Fact]
    public void Pending_ForOthers_SaysWhoIsAskedAndOffersNoOtherVerdict()
    {
        var page = Open("?claim=3", Sample.Editor);
        Assert.Contains("asked of Mia Kern by Ana Duarte", page.Find(".second").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".verdicts"));
        Assert.DoesNotContain(page.FindAll(".lesser button"), button => button.TextContent.Contains("Withdraw verdict", StringComparison.Ordinal));
        Button(page, "Withdraw the request").Click();
        Assert.Contains("withdraw second 3", Desk.Calls);
    }

    [Fact]
    public void Blind_ShowsNothingOfTheFirst_AndOffersAVerdictAndNothingElse()
    {
        Desk.Article = Sample.Article(Sample.Claim(1, "Two dams", WorkState.Assigned) with
        {
            IsBlind = true,
            Assignment = new ReviewAssignment("sam", "Sam Okoro", "Ana Duarte", default, "Look well.", null),
        });
        var page = Open("?claim=1");
        Assert.Contains("Decide on your own", page.Find(".blind").TextContent, StringComparison.Ordinal);
        Assert.Contains("“Look well.”", page.Find(".blind").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll(".verdicts"));
        Assert.Empty(page.FindAll(".decision, .checks, .second"));
        Assert.Equal(["Add a note"], page.FindAll(".lesser button").Select(Name));
        foreach (var key in new[] { "x", "w", "m", "t", "c", "l" })
            Press(page, key);
        Assert.Empty(Desk.Calls);
        Assert.Empty(page.FindAll("[data-edges]"));
    }

    [Fact]
    public void Dispute_ShowsBothReasonsSideBySide_AndTheFirstCheckerCanAgree()
    {
        var page = Open("?claim=2");
        Assert.Equal(["Nothing in two archives.", "The audit says 52."], page.FindAll(".side .note").Select(note => note.TextContent));
        Assert.DoesNotContain(page.FindAll("button"), button => button.TextContent == "Adjudicate");
        page.FindAll(".second button").Single(button => button.TextContent.StartsWith("Agree with Mia Kern", StringComparison.Ordinal)).Click();
        Assert.Contains("agree 2", Desk.Calls);
        Assert.Contains("Confirmed, after a second look", page.Find(".second").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Dispute_AdjudicatedByAnEditor_NeedsAVerdictAndKeepsTheReason()
    {
        var page = Open("?claim=2", Sample.Editor);
        Assert.DoesNotContain(page.FindAll("button"), button => button.TextContent.StartsWith("Agree", StringComparison.Ordinal));
        Button(page, "Adjudicate").Click();
        page.Find("form[aria-label=Adjudicate] textarea").Change("The audit counts.");
        page.Find("form[aria-label=Adjudicate]").Submit();
        Assert.Contains("Choose the verdict that is to stand.", page.Markup, StringComparison.Ordinal);
        Assert.Equal("The audit counts.", page.Find("form[aria-label=Adjudicate] textarea").GetAttribute("value"));
        page.FindAll("form[aria-label=Adjudicate] input[type=radio]")[1].Change(true);
        page.Find("form[aria-label=Adjudicate]").Submit();
        Assert.Contains("adjudicate 2 Disputed The audit counts.", Desk.Calls);
        Assert.Contains("Adjudicated by Ana Duarte", page.Find(".second").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Dispute_WhoGaveOneOfTheTwo_IsOfferedNoAdjudication() => Assert.DoesNotContain(
        Open("?claim=2", new Actor("mia", "Mia Kern", Role.Editor)).FindAll("button"), button => button.TextContent == "Adjudicate");

    [Fact]
    public void Filter_FindsSecondChecksThatAreNotDone()
    {
        var page = Open("?show=second");
        Assert.Equal(["2", "3"], page.FindAll("[data-claim]").Select(entry => entry.GetAttribute("data-claim")));
        Assert.Contains("Sam Okoro and Mia Kern differ", page.Find("[data-claim='2'] small").TextContent, StringComparison.Ordinal);
        Assert.Contains("second check with Mia Kern", page.Find("[data-claim='3'] small").TextContent, StringComparison.Ordinal);
        Assert.Contains(page.FindAll(".chip"), chip => chip.TextContent == "Second check 2");
    }

    [Fact]
    public void SignOff_WithSecondChecksThatAreNotDone_NamesThem()
    {
        var page = Open("", Sample.Editor);
        page.FindAll("button").Single(button => button.TextContent == "Sign off").Click();
        Assert.Contains("The second checks of claims 2 and 3 are not done.", page.Find("dialog").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void BringBack_AReasonHalfTyped_OpensTheFormAgain()
    {
        var session = Sample.Session(Desk, Sample.Editor);
        KeptWork.BringBack(session, [new("settle:2:", 2, "settle", null, null, new Dictionary<string, string> { ["reason"] = "The audit" })]);
        Assert.Equal("The audit", session.Work(2).Settlement!.Reason);
    }

    private static new AngleSharp.Dom.IElement Button(IRenderedComponent<ReviewPage> page, string name) =>
        page.FindAll("button").Single(button => Name(button) == name);

    private static ReviewClaim Decided(int number, string words) =>
        Sample.Claim(number, words, WorkState.Decided, Verdict.Unsourced) with { DecidedBy = "Sam Okoro", DecidedById = "sam" };

    private static ReviewSecondCheck Check(SecondCheckState state)
    {
        var given = state != SecondCheckState.Pending;
        return new ReviewSecondCheck(
            state, "mia", "Mia Kern", "Ana Duarte", default, null, null,
            given ? new GivenVerdict(Verdict.Unsourced, "Nothing in two archives.", "sam", "Sam Okoro", default) : null,
            given ? new GivenVerdict(Verdict.Disputed, "The audit says 52.", "mia", "Mia Kern", default) : null,
            null);
    }
}
