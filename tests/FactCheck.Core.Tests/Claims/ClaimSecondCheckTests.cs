using FactCheck.Core.Claims;
using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Core.Text;

namespace FactCheck.Core.Tests.Claims;

public sealed class ClaimSecondCheckTests
{
    private static readonly Actor Ida = new("ida", "Ida Brandt", Role.Administrator);

    [Fact]
    public void AskSecond_OfADecidedClaim_SaysWhoAskedWhom()
    {
        var claim = Known.Decided(Verdict.Unsourced);
        var entry = claim.AskSecond(Known.Mei, " Look at the annex. ", Known.Noon, Known.Ana, Known.Morning);
        Assert.Equal("Ana Duarte asked Mei Kato for a second check of claim 1: “Look at the annex.”", entry.Sentence);
        Assert.Equal((SecondCheckState.Pending, "mei"), (claim.SecondCheckState, claim.SecondCheckerId));
        Assert.True(claim.IsBlindFor("mei"));
        Assert.False(claim.IsBlindFor("sam"));
    }

    [Fact]
    public void AskSecond_OfWhoDecided_IsRefused() => Assert.Equal(
        "Sam Okoro decided claim 1. Ask somebody else for an independent verdict.",
        Known.Refusal(() => Known.Decided(Verdict.Unsourced).AskSecond(Known.Sam, null, null, Known.Ana, Known.Noon)));

    [Fact]
    public void AskSecond_OfOneself_IsRefused() => Assert.Equal(
        "You have seen the verdict. Ask somebody who has not.",
        Known.Refusal(() => Known.Decided(Verdict.Unsourced).AskSecond(Known.Ana, null, null, Known.Ana, Known.Noon)));

    [Fact]
    public void AskSecond_WithoutAFirstVerdict_IsRefused() => Assert.Equal(
        "Claim 1 has no verdict yet. A second check comes after the first.",
        Known.Refusal(() => Known.Suggested().AskSecond(Known.Mei, null, null, Known.Ana, Known.Noon)));

    [Fact]
    public void AskSecond_WhileSomebodyIsAsked_IsRefused() => Assert.StartsWith(
        "Mei Kato has been asked for a second check of claim 1.",
        Known.Refusal(() => Asked().AskSecond(Ida, null, null, Known.Ana, Known.Noon)), StringComparison.Ordinal);

    [Fact]
    public void AskSecond_OfWhoGaveOneBefore_IsRefused()
    {
        var claim = Asked();
        claim.DecideSecond(Verdict.Unsourced, "Nothing found.", Known.Mei, Known.Noon);
        Assert.Equal(
            "Mei Kato has given a second verdict on claim 1 already. Ask somebody else.",
            Known.Refusal(() => claim.AskSecond(Known.Mei, null, null, Known.Ana, Known.Noon)));
    }

    [Fact]
    public void WhileAsked_VerdictAndWordsStandStill()
    {
        var claim = Asked();
        Assert.All(
            new Action[]
            {
                () => claim.Decide(Verdict.Unsourced, "Again.", Known.Sam, Known.Noon),
                () => claim.Withdraw(Known.Sam, Known.Noon),
                () => claim.Withdraw(Known.Mei, Known.Noon),
                () => claim.Respan([new TextSpan(0, 11)], [], true, Known.Sam, Known.Noon),
                () => claim.Split(12, _ => [], Known.Sam, Known.Noon),
            },
            change => Assert.Equal(
                "Mei Kato has been asked for a second check of claim 1. Until it is given or an editor withdraws the request, the claim stays as it is.",
                Known.Refusal(change)));
    }

    [Fact]
    public void Tick_ByTheSecondChecker_IsRefused() => Assert.StartsWith(
        "Give your second verdict on claim 1 first",
        Known.Refusal(() => Asked().Tick(new Core.Checklists.ChecklistItem("x", "Date"), Known.Mei, Known.Noon)), StringComparison.Ordinal);

    [Fact]
    public void AddEvidence_ByTheSecondChecker_IsHeldBackAndTheRecordDoesNotTellIt()
    {
        var claim = Asked();
        var entry = claim.AddEvidence(Known.Supporting, Known.Mei, Known.Noon);
        Assert.Equal("Mei Kato added evidence for a second check of claim 1.", entry.Sentence);
        Assert.False(entry.TellsEvidence);
        Assert.Equal("mei", Assert.Single(claim.Evidence).HeldById);
        Assert.StartsWith("This evidence is not there", Known.Refusal(() => claim.RemoveEvidence(0, Known.Sam, Known.Noon)), StringComparison.Ordinal);
    }

    [Fact]
    public void DecideSecond_RestsOnTheCheckersOwnEvidence()
    {
        var claim = Known.Decided(Verdict.Verified);
        claim.AskSecond(Known.Mei, null, null, Known.Ana, Known.Morning);
        Assert.StartsWith("Verified needs evidence", Known.Refusal(() => claim.DecideSecond(Verdict.Verified, null, Known.Mei, Known.Noon)), StringComparison.Ordinal);
    }

    [Fact]
    public void DecideSecond_TheSame_ConfirmsAndShowsTheEvidence()
    {
        var claim = Known.Decided(Verdict.Verified);
        claim.AskSecond(Known.Mei, null, null, Known.Ana, Known.Morning);
        claim.AddEvidence(Known.Supporting with { Title = "Ledger" }, Known.Mei, Known.Noon);
        var (pair, entry) = claim.DecideSecond(Verdict.Verified, null, Known.Mei, Known.Noon);
        Assert.Equal("Mei Kato confirmed the verdict verified of Sam Okoro on claim 1.", entry.Sentence);
        Assert.Equal((WorkState.Confirmed, "Sam Okoro", SecondCheckState.Confirmed, null), (claim.State, claim.DecidedBy, claim.SecondCheckState, claim.SecondCheckerId));
        Assert.All(claim.Evidence, piece => Assert.Null(piece.HeldById));
        Assert.Equal((Verdict.Verified, "sam", Verdict.Verified, "mei", Known.Noon), (pair.First, pair.FirstById, pair.Second, pair.SecondById, pair.At));
    }

    [Fact]
    public void DecideSecond_Otherwise_IsADisputeAndTheFirstVerdictStandsMeanwhile()
    {
        var claim = Disputed();
        Assert.Equal((Verdict.Unsourced, WorkState.Decided, SecondCheckState.Disputed), (claim.Verdict, claim.State, claim.SecondCheckState));
        Assert.Equal(
            (Verdict.Unsourced, "Searched the city archive.", Verdict.Disputed, "The audit says 52."),
            (claim.SecondCheck!.First!.Verdict, claim.SecondCheck.First.Note, claim.SecondCheck.Second!.Verdict, claim.SecondCheck.Second.Note));
    }

    [Fact]
    public void DecideSecond_ByAnybodyElse_IsRefused() => Assert.Equal(
        "You are not asked for a second check of claim 1.",
        Known.Refusal(() => Asked().DecideSecond(Verdict.Unsourced, "x", Ida, Known.Noon)));

    [Fact]
    public void InDispute_NothingButSettlingItIsPossible()
    {
        var claim = Disputed();
        Assert.All(
            new Action[]
            {
                () => claim.Decide(Verdict.Disputed, null, Known.Sam, Known.Noon),
                () => claim.Withdraw(Known.Sam, Known.Noon),
                () => claim.AskSecond(Ida, null, null, Known.Ana, Known.Noon),
            },
            change => Assert.Equal("Sam Okoro and Mei Kato differ on claim 1. Sam Okoro can agree, or an editor adjudicates.", Known.Refusal(change)));
        Assert.Equal("Nobody is being asked for a second check of claim 1.", Known.Refusal(() => claim.WithdrawSecond(Known.Ana, Known.Noon)));
    }

    [Fact]
    public void AgreeWithSecond_ByTheFirstChecker_TakesTheSecondVerdictAndConfirms()
    {
        var claim = Disputed();
        var entry = claim.AgreeWithSecond(Known.Sam, Known.Noon);
        Assert.Equal("Sam Okoro agreed with Mei Kato on claim 1: disputed instead of unsourced.", entry.Sentence);
        Assert.Equal(
            (Verdict.Disputed, "The audit says 52.", "Sam Okoro", WorkState.Confirmed, SecondCheckState.Confirmed),
            (claim.Verdict, claim.Note, claim.DecidedBy, claim.State, claim.SecondCheckState));
    }

    [Fact]
    public void AgreeWithSecond_ByTheSecondChecker_IsRefused() => Assert.Equal(
        "Only Sam Okoro, who gave the first verdict, can agree with Mei Kato. An editor can adjudicate.",
        Known.Refusal(() => Disputed().AgreeWithSecond(Known.Mei, Known.Noon)));

    [Fact]
    public void Adjudicate_WithAReason_SettlesIt()
    {
        var claim = Disputed();
        var entry = claim.Adjudicate(Verdict.Disputed, " The audit counts. ", Known.Ana, Known.Noon);
        Assert.Equal("Ana Duarte adjudicated claim 1: disputed, between unsourced by Sam Okoro and disputed by Mei Kato: “The audit counts.”", entry.Sentence);
        Assert.Equal(
            (Verdict.Disputed, "The audit counts.", "Ana Duarte", WorkState.Decided, SecondCheckState.Adjudicated),
            (claim.Verdict, claim.Note, claim.DecidedBy, claim.State, claim.SecondCheckState));
    }

    [Fact]
    public void Adjudicate_ByOneOfTheTwoOrWithoutAReason_IsRefused()
    {
        Assert.StartsWith("You gave one of the two verdicts.", Known.Refusal(() => Disputed().Adjudicate(Verdict.Disputed, "x", Known.Mei, Known.Noon)), StringComparison.Ordinal);
        Assert.Equal("Say why: both checkers will read it.", Known.Refusal(() => Disputed().Adjudicate(Verdict.Disputed, " ", Known.Ana, Known.Noon)));
        Assert.StartsWith("Verified needs evidence", Known.Refusal(() => Disputed().Adjudicate(Verdict.Verified, "x", Known.Ana, Known.Noon)), StringComparison.Ordinal);
    }

    [Fact]
    public void WithdrawSecond_KeepsTheEvidenceOfTheCheckerForEverybody()
    {
        var claim = Asked();
        claim.AddEvidence(Known.Refuting, Known.Mei, Known.Noon);
        Assert.Equal("Ana Duarte withdrew the request to Mei Kato for a second check of claim 1.", claim.WithdrawSecond(Known.Ana, Known.Noon).Sentence);
        Assert.Null(claim.SecondCheck);
        Assert.Null(Assert.Single(claim.Evidence).HeldById);
        claim.Decide(Verdict.Disputed, null, Known.Sam, Known.Noon);
    }

    [Fact]
    public void Decide_OtherwiseAfterAConfirmation_SaysThatItNoLongerHolds()
    {
        var claim = Asked();
        claim.DecideSecond(Verdict.Unsourced, "Nothing found.", Known.Mei, Known.Noon);
        Assert.Equal(WorkState.Confirmed, claim.State);
        claim.Decide(Verdict.Unsourced, "A better note.", Known.Sam, Known.Noon);
        Assert.Equal(WorkState.Confirmed, claim.State);
        claim.AddEvidence(Known.Refuting, Known.Sam, Known.Noon);
        Assert.Equal(
            "Sam Okoro marked claim 1 disputed instead of unsourced. The confirmation by Mei Kato no longer holds.",
            claim.Decide(Verdict.Disputed, null, Known.Sam, Known.Noon).Sentence);
        Assert.Equal((WorkState.Decided, null), (claim.State, claim.SecondCheck));
    }

    [Fact]
    public void Lose_WhileASecondCheckIsAsked_EndsIt()
    {
        var claim = Asked();
        var draft = claim.Article.BringInDraft("Another text.", [new Core.Articles.Sentence(new TextSpan(0, 13), false)], Known.Noon);
        Assert.EndsWith("The second check asked of Mei Kato ended.", claim.Lose(draft, Known.Ana, Known.Noon)!.Sentence, StringComparison.Ordinal);
        Assert.Null(claim.SecondCheckerId);
    }

    [Fact]
    public void SignOff_WithASecondCheckThatIsNotDone_IsRefused() => Assert.Equal(
        "Claims 1 and 4 have a second check that is not done.",
        Known.Refusal(() => Known.Article().SignOff([], null, Known.Ana, Known.Noon, [1, 4])));

    [Fact]
    public void Recall_OfAnAskedState_AsksAgain()
    {
        var claim = Known.Decided(Verdict.Unsourced);
        var before = ((IUndoable)claim).Remember();
        claim.AskSecond(Known.Mei, null, null, Known.Ana, Known.Morning);
        var asked = ((IUndoable)claim).Remember();
        ((IUndoable)claim).Recall(before, Known.Noon);
        Assert.Equal((null, null), (claim.SecondCheck, claim.SecondCheckerId));
        ((IUndoable)claim).Recall(asked, Known.Noon);
        Assert.Equal("mei", claim.SecondCheckerId);
    }

    private static Claim Asked()
    {
        var claim = Known.Decided(Verdict.Unsourced);
        claim.AskSecond(Known.Mei, null, null, Known.Ana, Known.Morning);
        return claim;
    }

    private static Claim Disputed()
    {
        var claim = Asked();
        claim.AddEvidence(Known.Refuting, Known.Mei, Known.Noon);
        claim.DecideSecond(Verdict.Disputed, "The audit says 52.", Known.Mei, Known.Noon);
        return claim;
    }
}
