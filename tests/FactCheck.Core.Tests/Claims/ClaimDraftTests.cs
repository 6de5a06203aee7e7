using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Core.Drafts;
using FactCheck.Core.Text;

namespace FactCheck.Core.Tests.Claims;

public sealed class ClaimDraftTests
{
    private const string Changed = "Rain fell.\n\nThe harbour cost 42 million euros.";

    private static readonly HashSet<string> Everybody = ["ana", "sam", "mei"];

    [Fact]
    public void MoveTo_UnchangedWords_LeavesNoTraceButThePlace()
    {
        var claim = Known.Decided(Verdict.Verified);
        var draft = Draft(claim, $"Rain fell.\n\n{Known.Text}");
        var version = claim.Version;
        Assert.Null(claim.MoveTo(draft, At(draft, claim.Wording, AnchorState.Unchanged), [], null, Everybody, Known.Ana, Known.Noon));
        Assert.Equal((WorkState.Decided, null, 12, draft), (claim.State, claim.Recheck, claim.Spans[0].Start, claim.Revision));
        Assert.NotEqual(version, claim.Version);
    }

    [Fact]
    public void MoveTo_ChangedWords_AreToBeRecheckedByWhoDecided()
    {
        var claim = Known.Decided(Verdict.Verified);
        Move(claim);
        Assert.Equal(
            (WorkState.Recheck, Verdict.Verified, new Recheck(1, "The harbour cost 40 million euros.", null), "Sam Okoro"),
            (claim.State, claim.Verdict!.Value, claim.Recheck, claim.Assignment!.Assignee));
    }

    [Fact]
    public void MoveTo_ChangedWordsWithoutAVerdict_AreMarkedAndStayWhereTheyWere()
    {
        var claim = Known.Suggested();
        Move(claim);
        Assert.Equal((WorkState.Suggested, 1, null), (claim.State, claim.Recheck!.Draft, claim.Assignment));
    }

    [Fact]
    public void Decide_AClaimToRecheck_TakesTheMarkAway()
    {
        var claim = Known.Decided(Verdict.Verified);
        Move(claim);
        claim.Decide(Verdict.Verified, "42 in the final audit.", Known.Mei, Known.Noon);
        Assert.Equal((WorkState.Decided, null), (claim.State, claim.Recheck));
    }

    [Fact]
    public void Assign_AClaimToRecheck_IsAllowedThoughItHasAVerdict()
    {
        var claim = Known.Decided(Verdict.Verified);
        Move(claim);
        claim.Assign(Known.Mei, null, null, Known.Ana, Known.Noon);
        Assert.Equal((WorkState.Recheck, "Mei Kato"), (claim.State, claim.Assignment!.Assignee));
    }

    [Fact]
    public void Merge_WithAClaimToRecheck_IsRefused()
    {
        var article = Known.Article();
        Claim[] claims = [Known.Decided(Verdict.Verified, article), Known.Decided(Verdict.Verified, article)];
        claims[1].MoveTo(article.Revisions[0], new Anchor(AnchorState.Changed, [new TextSpan(0, 20)]), [], null, Everybody, Known.Ana, Known.Noon);
        Assert.Equal(
            "The words of claim 2 changed in a new draft. Recheck it before you merge it.",
            Known.Refusal(() => Claim.Merge(claims, _ => [], Known.Sam, Known.Noon)));
    }

    [Fact]
    public void Reconfirm_WhatIsNotToBeRechecked_IsRefused() =>
        Assert.Equal("Nothing about claim 1 is to be rechecked.", Known.Refusal(() => Known.Suggested().Reconfirm(Known.Sam, Known.Noon)));

    [Fact]
    public void Lose_AClaimSomebodyTookUp_WaitsUntilAnEditorNotesIt()
    {
        var claim = Known.Decided(Verdict.Verified);
        claim.Lose(Draft(claim, Changed), Known.Ana, Known.Noon);
        Assert.Equal((WorkState.Lost, Verdict.Verified, 1), (claim.State, claim.Verdict!.Value, claim.Evidence.Count));
        Assert.Equal("Ana Duarte noted that claim 1 is not in draft 2.", claim.NoteLoss(Known.Ana, Known.Noon)!.Sentence);
        Assert.Equal(WorkState.Dismissed, claim.State);
        Assert.Null(claim.NoteLoss(Known.Ana, Known.Noon));
    }

    [Fact]
    public void Lost_NothingButLooking_IsAllowed()
    {
        var claim = Known.Decided(Verdict.Verified);
        claim.Lose(Draft(claim, Changed), Known.Ana, Known.Noon);
        const string Gone = "Claim 1 is not in draft 2 any more, so it can only be looked at.";
        Assert.Equal(Gone, Known.Refusal(() => claim.Withdraw(Known.Sam, Known.Noon)));
        Assert.Equal(Gone, Known.Refusal(() => claim.AddEvidence(Known.Context, Known.Sam, Known.Noon)));
        Assert.Equal(Gone, Known.Refusal(() => claim.Dismiss(Known.Sam, Known.Noon)));
        Assert.Equal(Gone, Known.Refusal(() => claim.Assign(Known.Mei, null, null, Known.Ana, Known.Noon)));
    }

    [Fact]
    public void Place_ALostClaimInOtherWords_KeepsAllAndHasThemRechecked()
    {
        var claim = Known.Decided(Verdict.Verified);
        var draft = Draft(claim, Changed);
        claim.Lose(draft, Known.Ana, Known.Noon);
        claim.NoteLoss(Known.Ana, Known.Noon);
        var told = claim.Place(draft, Words(draft, "The harbour cost 42 million euros."), [], null, Everybody, Known.Mei, Known.Noon);
        Assert.Equal("Mei Kato found claim 1, which was “The harbour cost 40 million euros.”, in draft 2: “The harbour cost 42 million euros.”.", told.Sentence);
        Assert.Equal((WorkState.Recheck, Verdict.Verified, null, draft, 1), (claim.State, claim.Verdict!.Value, claim.Loss, claim.Revision, claim.Evidence.Count));
        Assert.Equal((new Recheck(1, "The harbour cost 40 million euros.", null), "Sam Okoro"), (claim.Recheck!, claim.Assignment!.Assignee));
    }

    [Fact]
    public void Place_AClaimThatIsThereOrNowhere_IsRefused()
    {
        var claim = Known.Decided(Verdict.Verified);
        var draft = Draft(claim, Changed);
        Assert.Equal("Claim 1 is in the newest draft.", Known.Refusal(() => claim.Place(draft, Words(draft, "Rain fell."), [], null, Everybody, Known.Mei, Known.Noon)));
        claim.Lose(draft, Known.Ana, Known.Noon);
        Assert.Equal("Select the words of the claim first.", Known.Refusal(() => claim.Place(draft, [], [], null, Everybody, Known.Mei, Known.Noon)));
    }

    [Fact]
    public void NoteLoss_OfAClaimThatIsThere_IsRefused() =>
        Assert.Equal("Claim 1 is in the newest draft.", Known.Refusal(() => Known.Suggested().NoteLoss(Known.Ana, Known.Noon)));

    [Fact]
    public void BringInDraft_TheSameTextOrASignedOffArticle_IsRefused()
    {
        Assert.Equal("This is the text under check, word for word. Nothing was changed.", Known.Refusal(() => Known.Article().BringInDraft(Known.Text, [], Known.Noon)));
        Assert.Equal("This article is signed off. Reopen it to change it.", Known.Refusal(() => Known.SignedOff().BringInDraft(Changed, [], Known.Noon)));
    }

    private static Revision Draft(Claim claim, string text) => claim.Article.BringInDraft(text, [], Known.Noon);

    private static void Move(Claim claim)
    {
        var draft = Draft(claim, Changed);
        claim.MoveTo(draft, At(draft, "The harbour cost 42 million euros.", AnchorState.Changed), [], null, Everybody, Known.Ana, Known.Noon);
    }

    private static Anchor At(Revision draft, string words, AnchorState state) => new(state, Words(draft, words));

    private static IReadOnlyList<TextSpan> Words(Revision draft, string words) =>
        [new TextSpan(draft.Text.IndexOf(words, StringComparison.Ordinal), words.Length)];
}
