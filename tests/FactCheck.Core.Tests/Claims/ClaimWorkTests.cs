using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;

namespace FactCheck.Core.Tests.Claims;

public sealed class ClaimWorkTests
{
    [Fact]
    public void Suggest_IsSuggestedWithItsWords()
    {
        var claim = Known.Suggested();
        Assert.Equal((1, "The harbour cost 40 million euros.", WorkState.Suggested), (claim.Number, claim.Wording, claim.State));
        Assert.Null(claim.AddedBy);
    }

    [Fact]
    public void Suggest_SpanOutsideTheText_Throws()
    {
        var article = Known.Article();
        Assert.Throws<ArgumentException>(() => Claim.Suggest(
            article, article.Revisions[0], [new TextSpan(70, 900)], ClaimKind.Event, [], null, 0.5, []));
    }

    [Fact]
    public void Numbers_AreNotUsedTwice()
    {
        var article = Known.Article();
        Assert.Equal([1, 2, 3], new[] { Known.Suggested(article), Known.Suggested(article), Known.Suggested(article) }.Select(claim => claim.Number));
    }

    [Theory]
    [InlineData("Percent or points?", "Sam Okoro took claim 1 with the note “Percent or points?”")]
    [InlineData("Ask the port", "Sam Okoro took claim 1 with the note “Ask the port”.")]
    public void Assign_NoteThatEndsASentence_IsNotStoppedTwice(string note, string expected) =>
        Assert.Equal(expected, Known.Suggested().Assign(Known.Sam, note, null, Known.Sam, Known.Noon)!.Sentence);

    [Fact]
    public void Add_IsOpenAndNamesWhoAddedIt()
    {
        var article = Known.Article();
        var (claim, entry) = Claim.Add(article, article.Revisions[0], [new TextSpan(4, 7), new TextSpan(17, 10)], ClaimKind.Quantity, [], null, Known.Sam, Known.Noon);
        Assert.Equal(("harbour … 40 million", WorkState.Open, "Sam Okoro"), (claim.Wording, claim.State, claim.AddedBy));
        Assert.Equal("Sam Okoro added claim 1: “harbour … 40 million”.", entry.Sentence);
    }

    [Fact]
    public void Add_NothingSelected_IsRefused()
    {
        var article = Known.Article();
        Assert.Equal(
            "Select the words of the claim first.",
            Known.Refusal(() => Claim.Add(article, article.Revisions[0], [], ClaimKind.Event, [], null, Known.Sam, Known.Noon)));
    }

    [Fact]
    public void Add_TooMuchSelected_IsRefusedAndTakesNoNumber()
    {
        var article = new Article(Known.Facts, new string('x', 6_000), [], Known.Morning);
        Assert.Equal(
            "Too much is selected for one claim: at most 5,000 characters.",
            Known.Refusal(() => Claim.Add(article, article.Revisions[0], [new TextSpan(0, 5_001)], ClaimKind.Event, [], null, Known.Sam, Known.Noon)));
        Assert.Equal(0, article.LastClaimNumber);
    }

    [Fact]
    public void Accept_Suggested_IsOpen()
    {
        var claim = Known.Suggested();
        Assert.Equal("Sam Okoro accepted claim 1.", claim.Accept(Known.Sam, Known.Noon)!.Sentence);
        Assert.Equal(WorkState.Open, claim.State);
    }

    [Fact]
    public void Accept_Twice_IsNoChange()
    {
        var claim = Known.Suggested();
        claim.Accept(Known.Sam, Known.Noon);
        var version = claim.Version;
        Assert.Null(claim.Accept(Known.Mei, Known.Noon));
        Assert.Equal(version, claim.Version);
    }

    [Fact]
    public void Accept_Dismissed_IsRefused()
    {
        var claim = Known.Suggested();
        claim.Dismiss(Known.Sam, Known.Noon);
        Assert.Equal("Claim 1 is dismissed. Restore it to accept it.", Known.Refusal(() => claim.Accept(Known.Sam, Known.Noon)));
    }

    [Fact]
    public void Dismiss_Decided_IsRefused() =>
        Assert.Equal(
            "Claim 1 has a verdict. Withdraw it to dismiss the claim.",
            Known.Refusal(() => Known.Decided(Verdict.Verified).Dismiss(Known.Sam, Known.Noon)));

    [Fact]
    public void Restore_GoesBackToWhatItWas()
    {
        var suggested = Known.Suggested();
        var open = Known.Suggested();
        open.Accept(Known.Sam, Known.Morning);
        var assigned = Known.Suggested();
        assigned.Assign(Known.Mei, null, null, Known.Ana, Known.Morning);
        foreach (var (claim, state) in new[] { (suggested, WorkState.Suggested), (open, WorkState.Open), (assigned, WorkState.Assigned) })
        {
            Assert.Equal("Sam Okoro dismissed claim 1.", claim.Dismiss(Known.Sam, Known.Noon)!.Sentence);
            Assert.Equal(WorkState.Dismissed, claim.State);
            Assert.Null(claim.Dismiss(Known.Sam, Known.Noon));
            Assert.Equal("Sam Okoro restored claim 1.", claim.Restore(Known.Sam, Known.Noon)!.Sentence);
            Assert.Equal(state, claim.State);
            Assert.Null(claim.Restore(Known.Sam, Known.Noon));
        }
    }

    [Fact]
    public void Assign_ToSomebody_SaysSo()
    {
        var claim = Known.Suggested();
        var entry = claim.Assign(Known.Sam, " Ask the treasurer ", new DateTimeOffset(2026, 3, 2, 18, 0, 0, TimeSpan.FromHours(1)), Known.Ana, Known.Noon);
        Assert.Equal("Ana Duarte assigned claim 1 to Sam Okoro with the note “Ask the treasurer”.", entry!.Sentence);
        Assert.Equal(WorkState.Assigned, claim.State);
        Assert.Equal(
            new Assignment("sam", "Sam Okoro", "ana", "Ana Duarte", Known.Noon, "Ask the treasurer", new DateTimeOffset(2026, 3, 2, 17, 0, 0, TimeSpan.Zero)),
            claim.Assignment);
        Assert.Equal(TimeSpan.Zero, claim.Assignment!.Due!.Value.Offset);
    }

    [Fact]
    public void Assign_OverAndOver_TellsTheCasesApart()
    {
        var claim = Known.Suggested();
        Assert.Equal("Sam Okoro took claim 1.", claim.Assign(Known.Sam, null, null, Known.Sam, Known.Noon)!.Sentence);
        Assert.Null(claim.Assign(Known.Sam, null, null, Known.Ana, Known.Noon));
        Assert.Equal("Ana Duarte changed the assignment of claim 1 to Sam Okoro with the note “Today”.", claim.Assign(Known.Sam, "Today", null, Known.Ana, Known.Noon)!.Sentence);
        Assert.Equal("Ana Duarte reassigned claim 1 from Sam Okoro to Mei Kato.", claim.Assign(Known.Mei, null, null, Known.Ana, Known.Noon)!.Sentence);
        Assert.Equal("Ana Duarte took claim 1 over from Mei Kato.", claim.Assign(Known.Ana, null, null, Known.Ana, Known.Noon)!.Sentence);
    }

    [Fact]
    public void Assign_DismissedOrDecided_IsRefused()
    {
        var dismissed = Known.Suggested();
        dismissed.Dismiss(Known.Sam, Known.Morning);
        Assert.Equal("Claim 1 is dismissed. Restore it to assign it.", Known.Refusal(() => dismissed.Assign(Known.Sam, null, null, Known.Ana, Known.Noon)));
        Assert.Equal(
            "Claim 1 has a verdict. Withdraw it to change who has the claim.",
            Known.Refusal(() => Known.Decided(Verdict.Unsourced).Assign(Known.Sam, null, null, Known.Ana, Known.Noon)));
    }

    [Fact]
    public void GiveBack_IsOpenAgain()
    {
        var claim = Known.Suggested();
        Assert.Null(claim.GiveBack(Known.Sam, Known.Noon));
        claim.Assign(Known.Sam, null, null, Known.Ana, Known.Morning);
        Assert.Equal("Sam Okoro gave claim 1 back.", claim.GiveBack(Known.Sam, Known.Noon)!.Sentence);
        Assert.Equal(WorkState.Open, claim.State);
        claim.Assign(Known.Sam, null, null, Known.Ana, Known.Morning);
        Assert.Equal("Ana Duarte took claim 1 from Sam Okoro.", claim.GiveBack(Known.Ana, Known.Noon)!.Sentence);
    }

    [Fact]
    public void EveryChange_OnASignedOffArticle_IsRefused()
    {
        var article = Known.Article();
        var claim = Known.Decided(Verdict.Verified, article);
        claim.AddEvidence(Known.Context, Known.Sam, Known.Morning);
        article.SignOff([], null, Known.Ana, Known.Morning);
        var version = claim.Version;
        Action[] changes =
        [
            () => claim.Accept(Known.Sam, Known.Noon),
            () => claim.Dismiss(Known.Sam, Known.Noon),
            () => claim.Restore(Known.Sam, Known.Noon),
            () => claim.Assign(Known.Sam, null, null, Known.Ana, Known.Noon),
            () => claim.GiveBack(Known.Ana, Known.Noon),
            () => claim.Decide(Verdict.Unsourced, "Searched.", Known.Sam, Known.Noon),
            () => claim.Withdraw(Known.Sam, Known.Noon),
            () => claim.AddEvidence(Known.Context, Known.Sam, Known.Noon),
            () => claim.ChangeEvidence(0, Known.Context, Known.Sam, Known.Noon),
            () => claim.RemoveEvidence(0, Known.Sam, Known.Noon),
            () => Claim.Add(article, article.Revisions[0], [new TextSpan(0, 3)], ClaimKind.Event, [], null, Known.Sam, Known.Noon),
        ];
        Assert.All(changes, change => Assert.Equal("This article is signed off. Reopen it to change it.", Known.Refusal(change)));
        Assert.Equal(version, claim.Version);
    }
}
