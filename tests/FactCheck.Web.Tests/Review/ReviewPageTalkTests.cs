using AngleSharp.Dom;
using Bunit;
using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Web.Components.Pages.Review;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Workbench.Discussion;

namespace FactCheck.Web.Tests.Review;

public sealed class ReviewPageTalkTests() : ReviewPageContext(Sample.Article(
    Sample.Claim(1, "The river rose by 12% in May"),
    Sample.Claim(2, "rose by 12%", WorkState.Decided, Verdict.Disputed),
    Sample.Claim(3, "Two dams", WorkState.Dismissed) with { Comments = [Query(9, "Which dams?")] }))
{
    [Fact]
    public void B_ThenWordsAndComment_AddsItAndClosesTheForm()
    {
        var page = Open("?claim=1");
        Press(page, "b");
        page.Find(".talk textarea").Change("By *whose* gauge, @Mia Kern?");
        page.Find(".talk form").Submit();
        Assert.Contains("comment 1 By *whose* gauge, @Mia Kern?", Desk.Calls);
        Assert.Equal("<p>By <em>whose</em> gauge, <b class=\"mention\">@Mia Kern</b>?</p>", page.Find(".talk .said").InnerHtml.Trim());
        Assert.Empty(page.FindAll(".talk form"));
        Assert.Contains("Comment added to claim 1.", page.Markup, StringComparison.Ordinal);
        Assert.Equal("Discussion, 1 comment", page.Find(".talk").GetAttribute("aria-label"));
    }

    [Fact]
    public void Comment_ThatCallsNobody_SaysSoGently()
    {
        var page = Open("?claim=1");
        Say(page, "@Bob?", isQuery: false);
        Assert.Contains("“@Bob” calls nobody, or more than one person, so it stays plain text", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Comment_Refused_KeepsTheWordsAndSaysWhy()
    {
        var page = Open("?claim=1");
        Desk.RefusesTalk = "This article is signed off. Reopen it to change it.";
        Say(page, "Late.", isQuery: false);
        Assert.Contains(Desk.RefusesTalk, page.Find(".talk [role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("Late.", page.Find(".talk textarea").GetAttribute("value"));
    }

    [Fact]
    public void Query_AskedAndAnswered_IsCountedUntilThen()
    {
        var page = Open("?claim=1");
        Say(page, "By whose gauge?", isQuery: true);
        Assert.Contains("ask 1 By whose gauge?", Desk.Calls);
        Assert.Contains("Open query to the reporter", page.Find(".talk .tag").TextContent, StringComparison.Ordinal);
        Assert.Contains(page.FindAll(".chip"), chip => chip.TextContent == "Queries 2");

        TalkButton(page, "Answer").Click();
        page.Find(".talk textarea").Change("The water board’s.");
        page.Find(".talk form").Submit();

        Assert.Contains("resolve 2 The water board’s.", Desk.Calls);
        Assert.Contains("Query, resolved", page.Find(".talk .tag").TextContent, StringComparison.Ordinal);
        Assert.Contains("The water board’s.", page.Find(".talk .answer").TextContent, StringComparison.Ordinal);
        Assert.Contains(page.FindAll(".chip"), chip => chip.TextContent == "Queries 1");
    }

    [Fact]
    public void Strike_LeavesTheWordsAndSaysWho_AndCanBeTakenBack()
    {
        var page = Open("?claim=1");
        Say(page, "By whose gauge?", isQuery: false);
        TalkButton(page, "Strike through").Click();
        Assert.Contains("By whose gauge?", page.Find(".talk .struck").TextContent, StringComparison.Ordinal);
        Assert.Contains("Struck through by Sam Okoro", page.Find(".talk .struck").TextContent, StringComparison.Ordinal);
        TalkButton(page, "Restore").Click();
        Assert.Empty(page.FindAll(".talk .struck"));
    }

    [Fact]
    public void ShowInTheText_LeadsToTheWordsInOneClick()
    {
        var page = Open("?claim=1");
        Say(page, "By whose gauge?", isQuery: false);
        var before = JSInterop.Invocations["reveal"].Count;
        TalkButton(page, "Show in the text").Click();
        Assert.Equal([1, false], JSInterop.Invocations["reveal"][before].Arguments);
    }

    [Fact]
    public void Row_SaysHowMuchWasSaid_AndTheFilterFindsOpenQueries()
    {
        var page = Open("?show=queries");
        Assert.Equal([3], page.FindAll("[data-claim]").Select(entry => int.Parse(entry.GetAttribute("data-claim")!, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Contains("1 open query", page.Find("[data-claim='3'] small").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Talk_OfASignedOffArticle_CanBeReadOnly()
    {
        Desk.Article = Desk.Article with { Status = ArticleStatus.SignedOff };
        var page = Open("?claim=3&show=dismissed");
        Assert.Contains("Which dams?", page.Find(".talk").TextContent, StringComparison.Ordinal);
        Assert.Equal(["Show in the text"], page.FindAll(".talk button").Select(button => button.TextContent));
        Press(page, "b");
        Assert.Empty(page.FindAll(".talk form"));
    }

    [Fact]
    public void Talk_ForAReader_CanBeReadOnly()
    {
        var page = Open("?claim=3&show=dismissed", Sample.Reader);
        Assert.Equal(["Show in the text"], page.FindAll(".talk button").Select(button => button.TextContent));
    }

    [Fact]
    public void SignOff_WithOpenQueries_NamesThemAndDoesNotStandInTheWay()
    {
        Desk.Article = Desk.Article with
        {
            Claims = [Sample.Claim(2, "rose by 12%", WorkState.Decided, Verdict.Disputed) with { Comments = [Query(1, "By whose gauge?")] }],
        };
        var page = Open("", Sample.Editor);
        page.FindAll("button").Single(button => button.TextContent == "Sign off").Click();
        Assert.Contains("By whose gauge?", page.Find("dialog .asked").TextContent, StringComparison.Ordinal);
        page.Find("dialog form").Submit();
        Assert.Contains("sign off note=", Desk.Calls);
    }

    [Fact]
    public void Escape_ClosesTheForm()
    {
        var page = Open("?claim=1");
        Press(page, "b");
        Assert.NotEmpty(page.FindAll(".talk form"));
        Press(page, "Escape");
        Assert.Empty(page.FindAll(".talk form"));
    }

    [Fact]
    public void BringBack_CommentAndAnswer_OpenTheirFormsUnlessSaved()
    {
        Desk.Article = Sample.Article(Sample.Claim(1, "The river rose by 12% in May") with { Comments = [Query(1, "By whose gauge?")] });
        var session = Sample.Session(Desk);
        var saved = KeptWork.BringBack(session,
        [
            new("comment:1:", 1, "comment", null, null, new Dictionary<string, string> { ["text"] = "And when?", ["query"] = "true" }),
            new("answer:1:1", 1, "answer", null, null, new Dictionary<string, string> { ["answer"] = "The board’s." }, 1),
        ]);
        Assert.Empty(saved);
        Assert.Equal(("And when?", true), (session.Work(1).Comment!.Text, session.Work(1).Comment!.IsQuery));
        Assert.Equal((1, "The board’s."), (session.Work(1).Answering!.Value, session.Work(1).Answer));

        Assert.Equal(["comment:1:"], KeptWork.BringBack(Sample.Session(Desk),
            [new("comment:1:", 1, "comment", null, null, new Dictionary<string, string> { ["text"] = " By whose gauge? " })]));
    }

    private static void Say(IRenderedComponent<ReviewPage> page, string text, bool isQuery)
    {
        Press(page, "b");
        page.Find(".talk textarea").Change(text);
        page.Find(".talk input[name=query]").Change(isQuery);
        page.Find(".talk form").Submit();
    }

    private static IElement TalkButton(IRenderedComponent<ReviewPage> page, string text) =>
        page.FindAll(".talk button").Single(button => button.TextContent == text);

    private static ReviewComment Query(int id, string text) =>
        new(id, "sam", "Sam Okoro", new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero), text, true, [], null, null, null, null, null);
}
