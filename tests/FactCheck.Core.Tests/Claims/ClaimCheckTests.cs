using FactCheck.Core.Claims;

namespace FactCheck.Core.Tests.Claims;

public sealed class ClaimCheckTests
{
    [Fact]
    public void Decide_VerifiedWithoutEvidence_IsRefusedAndChangesNothing()
    {
        var claim = Known.Suggested();
        var version = claim.Version;
        Assert.StartsWith("Verified needs evidence", Known.Refusal(() => claim.Decide(Verdict.Verified, null, Known.Sam, Known.Noon)), StringComparison.Ordinal);
        Assert.Null(claim.Verdict);
        Assert.Equal(WorkState.Suggested, claim.State);
        Assert.Equal(version, claim.Version);
    }

    [Fact]
    public void Decide_WithEvidence_RecordsWhoWhenAndState()
    {
        var claim = Known.Suggested();
        claim.AddEvidence(Known.Supporting, Known.Sam, Known.Morning);
        var before = claim.Version;
        var entry = claim.Decide(Verdict.Verified, "Matches.", Known.Sam, Known.Noon);
        Assert.Equal(
            (Verdict.Verified, WorkState.Decided, "Matches.", "sam", "Sam Okoro", Known.Noon),
            (claim.Verdict, claim.State, claim.Note, claim.DecidedById, claim.DecidedBy, claim.DecidedAt));
        Assert.NotEqual(before, claim.Version);
        Assert.Equal("Sam Okoro marked claim 1 verified: “Matches.”", entry.Sentence);
        Assert.Equal((1, "Sam Okoro", Known.Noon), (entry.ClaimNumber, entry.By, entry.At));
    }

    [Fact]
    public void Decide_AgainOtherwise_SaysWhatItWas()
    {
        var claim = Known.Decided(Verdict.Verified);
        claim.AddEvidence(Known.Refuting, Known.Mei, Known.Noon);
        var entry = claim.Decide(Verdict.Disputed, null, Known.Mei, Known.Noon);
        Assert.Equal("Mei Kato marked claim 1 disputed instead of verified.", entry.Sentence);
        Assert.Equal("Mei Kato", claim.DecidedBy);
    }

    [Fact]
    public void Decide_RemovedEvidence_DoesNotCount()
    {
        var claim = Known.Suggested();
        claim.AddEvidence(Known.Supporting, Known.Sam, Known.Morning);
        claim.RemoveEvidence(claim.Evidence[0].Id, Known.Sam, Known.Morning);
        Assert.StartsWith("Verified needs evidence", Known.Refusal(() => claim.Decide(Verdict.Verified, null, Known.Sam, Known.Noon)), StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_NoteTooLong_IsRefused() =>
        Assert.Equal(
            "The note is too long: at most 10,000 characters.",
            Known.Refusal(() => Known.Suggested().Decide(Verdict.Unsourced, new string('x', 10_001), Known.Sam, Known.Noon)));

    [Fact]
    public void Decide_DismissedClaim_IsRefused()
    {
        var claim = Known.Suggested();
        claim.Dismiss(Known.Sam, Known.Morning);
        Assert.Equal(
            "Claim 1 is dismissed. Restore it to decide it.",
            Known.Refusal(() => claim.Decide(Verdict.Unsourced, "Searched.", Known.Sam, Known.Noon)));
    }

    [Fact]
    public void Withdraw_AssignedClaim_GoesBackToItsAssigneeWithItsEvidence()
    {
        var claim = Known.Suggested();
        claim.Assign(Known.Sam, null, null, Known.Ana, Known.Morning);
        claim.AddEvidence(Known.Supporting, Known.Sam, Known.Morning);
        claim.Decide(Verdict.Verified, null, Known.Sam, Known.Morning);
        var entry = claim.Withdraw(Known.Sam, Known.Noon);
        Assert.Equal("Sam Okoro withdrew the verdict verified from claim 1.", entry.Sentence);
        Assert.Equal(WorkState.Assigned, claim.State);
        Assert.Null(claim.Verdict);
        Assert.Null(claim.DecidedBy);
        Assert.Null(claim.DecidedAt);
        Assert.False(Assert.Single(claim.Evidence).IsRemoved);
    }

    [Fact]
    public void Withdraw_UnassignedClaim_IsOpenAgain()
    {
        var claim = Known.Decided(Verdict.Unsourced);
        claim.Withdraw(Known.Sam, Known.Noon);
        Assert.Equal(WorkState.Open, claim.State);
        Assert.Null(claim.Note);
    }

    [Fact]
    public void Withdraw_WithoutVerdict_IsRefused() =>
        Assert.Equal("Claim 1 has no verdict to withdraw.", Known.Refusal(() => Known.Suggested().Withdraw(Known.Sam, Known.Noon)));

    [Theory]
    [InlineData(Stance.Supports, "Sam Okoro added evidence for claim 1: “City budget”.")]
    [InlineData(Stance.Refutes, "Sam Okoro added evidence against claim 1: “City budget”.")]
    [InlineData(Stance.Context, "Sam Okoro added context to claim 1: “City budget”.")]
    public void AddEvidence_SaysWhatItDoes(Stance stance, string sentence)
    {
        var claim = Known.Suggested();
        Assert.Equal(sentence, claim.AddEvidence(Known.Supporting with { Stance = stance }, Known.Sam, Known.Noon).Sentence);
        Assert.Equal(WorkState.Open, claim.State);
    }

    [Theory]
    [InlineData("", null, "Give the evidence a title.")]
    [InlineData(" ", null, "Give the evidence a title.")]
    [InlineData("Budget", "budget.pdf", "The address of the evidence must start with http:// or https://.")]
    [InlineData("Budget", "javascript:alert(1)", "The address of the evidence must start with http:// or https://.")]
    [InlineData("Budget", "ftp://city.example/budget", "The address of the evidence must start with http:// or https://.")]
    public void AddEvidence_Wrong_IsRefused(string title, string? url, string sentence)
    {
        var claim = Known.Suggested();
        Assert.Equal(sentence, Known.Refusal(() => claim.AddEvidence(Known.Supporting with { Title = title, Url = url }, Known.Sam, Known.Noon)));
        Assert.Empty(claim.Evidence);
    }

    [Fact]
    public void AddEvidence_BlankFields_AreNotStored()
    {
        var claim = Known.Suggested();
        claim.AddEvidence(Known.Supporting with { Title = " Budget ", Url = " ", Locator = "", Passage = "\n" }, Known.Sam, Known.Noon);
        var details = claim.Evidence[0].Details;
        Assert.Equal(("Budget", null, null, null), (details.Title, details.Url, details.Locator, details.Passage));
    }

    [Fact]
    public void ChangeEvidence_SaysWhatChanged()
    {
        var claim = Known.Suggested();
        claim.AddEvidence(Known.Supporting, Known.Sam, Known.Morning);
        var entry = claim.ChangeEvidence(0, Known.Supporting with { Locator = "p. 13", Url = null }, Known.Mei, Known.Noon);
        Assert.Equal(
            "Mei Kato edited the evidence “City budget” on claim 1: removed the address “https://city.example/budget” and changed the locator from “p. 12” to “p. 13”.",
            entry!.Sentence);
    }

    [Fact]
    public void ChangeEvidence_ToTheSame_IsNoChange()
    {
        var claim = Known.Suggested();
        claim.AddEvidence(Known.Supporting, Known.Sam, Known.Morning);
        var version = claim.Version;
        Assert.Null(claim.ChangeEvidence(0, Known.Supporting with { Title = "City budget " }, Known.Mei, Known.Noon));
        Assert.Equal(version, claim.Version);
    }

    [Fact]
    public void ChangeEvidence_AwayFromItsVerdict_IsRefusedAndKeepsIt()
    {
        var claim = Known.Decided(Verdict.Verified);
        Assert.Equal(
            "The verdict verified rests on this evidence. Add other evidence first, or withdraw the verdict.",
            Known.Refusal(() => claim.ChangeEvidence(0, Known.Supporting with { Stance = Stance.Context }, Known.Sam, Known.Noon)));
        Assert.Equal(Stance.Supports, claim.Evidence[0].Details.Stance);
    }

    [Theory]
    [InlineData(Verdict.Verified)]
    [InlineData(Verdict.Disputed)]
    public void RemoveEvidence_TheVerdictRestsOnIt_IsRefusedAndKeepsIt(Verdict verdict)
    {
        var claim = Known.Decided(verdict);
        Assert.Contains("rests on this evidence", Known.Refusal(() => claim.RemoveEvidence(0, Known.Sam, Known.Noon)), StringComparison.Ordinal);
        Assert.False(claim.Evidence[0].IsRemoved);
    }

    [Fact]
    public void RemoveEvidence_KeepsThePieceAside()
    {
        var claim = Known.Suggested();
        claim.AddEvidence(Known.Context, Known.Sam, Known.Morning);
        Assert.Equal("Sam Okoro removed the evidence “Harbour history” from claim 1.", claim.RemoveEvidence(0, Known.Sam, Known.Noon).Sentence);
        Assert.True(claim.Evidence[0].IsRemoved);
    }

    [Fact]
    public void RemoveEvidence_Unknown_IsRefused() =>
        Assert.Equal(
            "This evidence is not there any more. Look at the claim again.",
            Known.Refusal(() => Known.Suggested().RemoveEvidence(7, Known.Sam, Known.Noon)));
}
