using Bunit;
using FactCheck.Core.Claims;

namespace FactCheck.Web.Tests.Review;

/// <summary>Suggesting other words from the review page.</summary>
public sealed class ReviewCorrectionTests() : ReviewPageContext(Sample.River())
{
    [Fact]
    public async Task Selection_SuggestOtherWords_OpensAFormWithTheWordsAndProposesWhatIsTyped()
    {
        var page = Open("?claim=1");
        await SelectAsync(page, "rose by 12%");
        page.FindAll(".selection button").Single(button => button.TextContent.StartsWith("Suggest other words", StringComparison.Ordinal)).Click();
        Assert.Equal("rose by 12%", page.Find("#correction-words").GetAttribute("value"));
        page.Find("#correction-words").Change("rose by 10%");
        page.Find("#correction-reason").Change("The yearbook says so.");
        page.Find("dialog form").Submit();

        Assert.Contains("propose rose by 12% > rose by 10% because The yearbook says so. claim=1 draft=1", Desk.Calls);
        Assert.Contains(page.FindAll("a"), link => link.GetAttribute("href") == "/articles/7/copy" && link.TextContent == "Checked copy, 1 to decide");
        Assert.Contains("Suggested by Sam Okoro:", page.Find(".card .correction").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Card_WithItsKey_SuggestsForTheClaimsWords()
    {
        var page = Open("?claim=3");
        Press(page, "f");
        Assert.Equal("a waste of money", page.Find("dialog .was").TextContent);
    }

    [Fact]
    public void Suggest_Refused_SaysWhyAndKeepsWhatWasTyped()
    {
        var page = Open("?claim=3");
        Press(page, "f");
        page.Find("#correction-words").Change("money well spent");
        page.Find("dialog form").Submit();
        Assert.Equal("Say why the words should change.", page.Find("dialog [role=alert]").TextContent.Trim());
        Assert.Equal("money well spent", page.Find("#correction-words").GetAttribute("value"));
    }

    [Fact]
    public void Suggest_WhenClosed_ForgetsTheForm()
    {
        var page = Open("?claim=3");
        Press(page, "f");
        // As the browser says once the script has closed it.
        page.Find("dialog").TriggerEvent("onclose", new EventArgs());
        Assert.Empty(page.FindAll("dialog"));
    }

    [Fact]
    public async Task Selection_WhenANewDraftComesIn_IsLeft()
    {
        var page = Open();
        await SelectAsync(page, "rose by 12%");
        Desk.Article = Desk.Article with { Revision = 2, Text = "The river fell.", Sentences = Sample.Sentences("The river fell."), Claims = [] };
        await page.InvokeAsync(() => Desk.TellAsync(FakeDesk.News([], FactCheck.Workbench.News.DeskParts.Text)));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".selection")));
    }

    [Fact]
    public void Suggest_AReader_CanNot()
    {
        var page = Open("?claim=3", Sample.Reader);
        Press(page, "f");
        Assert.Empty(page.FindAll("dialog"));
        Assert.DoesNotContain(page.FindAll("button"), button => button.TextContent.StartsWith("Suggest", StringComparison.Ordinal));
    }

    [Fact]
    public void Suggest_ForAClaimOfTwoPieces_IsNotOffered()
    {
        Desk.Article = Sample.Article(Sample.Claim(1, [Sample.Span(Sample.Text, "The river"), Sample.Span(Sample.Text, "in May")]));
        var page = Open("?claim=1");
        Press(page, "f");
        Assert.Empty(page.FindAll("dialog"));
    }
}
