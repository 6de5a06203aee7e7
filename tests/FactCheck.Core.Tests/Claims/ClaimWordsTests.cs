using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;

namespace FactCheck.Core.Tests.Claims;

public sealed class ClaimWordsTests
{
    [Fact]
    public void Respan_OtherWords_AreTheClaimAndTheOldOnesStayInTheRecord()
    {
        var claim = Known.Suggested();
        var version = claim.Version;

        var entry = Assert.Single(Respan(claim, "cost 40 million euros"));

        Assert.Equal("Sam Okoro changed the words of claim 1 from “The harbour cost 40 million euros.” to “cost 40 million euros”.", entry.Sentence);
        Assert.Equal(("cost 40 million euros", WorkState.Open), (claim.Wording, claim.State));
        Assert.Equal("cost", Assert.Single(claim.Figures).Text);
        Assert.NotEqual(version, claim.Version);
    }

    [Fact]
    public void Respan_TheSameWords_ChangesNothing()
    {
        var claim = Known.Suggested();
        var version = claim.Version;

        Assert.Empty(claim.Respan(claim.Spans, claim.Figures, false, Known.Sam, Known.Noon));
        Assert.Equal((version, WorkState.Suggested), (claim.Version, claim.State));
    }

    [Fact]
    public void Respan_DecidedClaim_AsksFirst()
    {
        var claim = Known.Decided(Verdict.Verified);

        Assert.Equal(
            "Claim 1 is verified. Other words need a new verdict: save and withdraw this one, or leave the words as they are.",
            Known.Refusal(() => Respan(claim, "cost 40 million")));
        Assert.Equal((Verdict.Verified, "The harbour cost 40 million euros."), (claim.Verdict, claim.Wording));
    }

    [Fact]
    public void Respan_DecidedClaimOnceAsked_WithdrawsTheVerdictAndKeepsTheEvidence()
    {
        var claim = Known.Decided(Verdict.Verified);

        var entries = Respan(claim, "cost 40 million", withdrawVerdict: true);

        Assert.Equal(
            ["Sam Okoro withdrew the verdict verified from claim 1.",
             "Sam Okoro changed the words of claim 1 from “The harbour cost 40 million euros.” to “cost 40 million”."],
            entries.Select(entry => entry.Sentence));
        Assert.Equal((null, WorkState.Open, 1), (claim.Verdict, claim.State, claim.Evidence.Count));
    }

    [Fact]
    public void Respan_NoWordsOrTooMany_IsRefused()
    {
        var claim = Known.Suggested();

        Assert.Equal("Select the words of the claim first.", Known.Refusal(() => claim.Respan([], [], false, Known.Sam, Known.Noon)));
        Assert.Equal(
            "Too much is selected for one claim: at most 5,000 characters.",
            Known.Refusal(() => claim.Respan([new TextSpan(0, 5_001)], [], false, Known.Sam, Known.Noon)));
    }

    [Fact]
    public void Respan_DismissedOrSignedOff_IsRefused()
    {
        var claim = Known.Suggested();
        claim.Dismiss(Known.Sam, Known.Morning);
        Assert.Equal("Claim 1 is dismissed. Restore it to change its words.", Known.Refusal(() => Respan(claim, "cost")));

        var locked = Known.Suggested(Known.SignedOff());
        Assert.Equal("This article is signed off. Reopen it to change it.", Known.Refusal(() => Respan(locked, "cost")));
    }

    [Fact]
    public void Split_AtAWord_MakesTwoClaimsOfOne()
    {
        var claim = Known.Suggested();
        claim.Assign(Known.Mei, "by noon", Known.Noon, Known.Ana, Known.Morning);

        var (second, entries) = claim.Split(At("million"), Figures, Known.Sam, Known.Noon);

        Assert.Equal((1, "The harbour cost 40"), (claim.Number, claim.Wording));
        Assert.Equal((2, "million euros.", WorkState.Assigned, "Mei Kato"), (second.Number, second.Wording, second.State, second.Assignment?.Assignee));
        Assert.Equal(
            ["Sam Okoro split claim 1, “The harbour cost 40 million euros.”: it keeps “The harbour cost 40”, claim 2 has the rest.",
             "Sam Okoro split claim 2, “million euros.”, from claim 1."],
            entries.Select(entry => entry.Sentence));
    }

    [Fact]
    public void Split_DecidedClaim_LeavesEvidenceAndVerdictWithTheFirstAndTheSecondOpen()
    {
        var claim = Known.Decided(Verdict.Verified);

        var (second, entries) = claim.Split(At("cost"), Figures, Known.Sam, Known.Noon);

        Assert.Equal((Verdict.Verified, 1, WorkState.Decided), (claim.Verdict, claim.Evidence.Count, claim.State));
        Assert.Equal((null, 0, WorkState.Open), (second.Verdict, second.Evidence.Count, second.State));
        Assert.All(entries, entry => Assert.EndsWith("Evidence and verdict stay with claim 1.", entry.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Split_WithinAWord_CutsBeforeIt() =>
        Assert.Equal("million euros.", Known.Suggested().Split(At("million") + 3, Figures, Known.Sam, Known.Noon).Second.Wording);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(33)]
    [InlineData(40)]
    public void Split_WhereAPartHasNoWords_IsRefused(int cut)
    {
        var claim = Known.Suggested();

        Assert.Equal(
            "Claim 1 can’t be split there. Choose a word within it, after the first one.",
            Known.Refusal(() => claim.Split(cut, Figures, Known.Sam, Known.Noon)));
        Assert.Equal("The harbour cost 40 million euros.", claim.Wording);
    }

    [Fact]
    public void Split_AtAnyOffset_LosesNoWordAndMergingBringsTheWordsBack()
    {
        var whole = TextSpan.FromBounds(36, Known.Text.Length);
        var (firstEnd, lastEnd) = (At("It will") + 2, Known.Text.Length - 1);
        for (var cut = 0; cut <= Known.Text.Length; cut++)
        {
            var article = Known.Article();
            var claim = Claim.Suggest(article, article.Revisions[0], [whole], ClaimKind.Position, [], null, 0.5, []);
            if (cut < firstEnd || cut >= lastEnd)
            {
                Assert.Throws<RuleBrokenException>(() => claim.Split(cut, Figures, Known.Sam, Known.Noon));
                continue;
            }

            var (second, _) = claim.Split(cut, Figures, Known.Sam, Known.Noon);
            Assert.Equal(Letters(whole.Slice(Known.Text)), Letters(claim.Wording) + Letters(second.Wording));
            Assert.True(claim.Spans[^1].End <= second.Spans[0].Start);
            Assert.Equal(Letters(whole.Slice(Known.Text)), Letters(Claim.Merge([claim, second], Figures, Known.Sam, Known.Noon).Kept.Wording));
        }

        static string Letters(string words) => string.Concat(words.Where(char.IsLetterOrDigit));
    }

    [Fact]
    public void Merge_Overlapping_KeepsTheLowerNumberAndTheEvidenceOfBoth()
    {
        var (first, second) = Two("The harbour cost", "cost 40 million");
        first.AddEvidence(Known.Supporting, Known.Sam, Known.Morning);
        second.AddEvidence(Known.Supporting, Known.Mei, Known.Morning);
        second.AddEvidence(Known.Context, Known.Mei, Known.Morning);

        var (kept, entries) = Claim.Merge([second, first], Figures, Known.Sam, Known.Noon);

        Assert.Same(first, kept);
        Assert.Equal("The harbour cost 40 million", kept.Wording);
        Assert.Equal([("City budget", "Sam Okoro"), ("Harbour history", "Mei Kato")], kept.Evidence.Select(piece => (piece.Details.Title, piece.AddedBy)));
        Assert.Equal((WorkState.Dismissed, 2), (second.State, second.Evidence.Count));
        Assert.Equal(
            ["Sam Okoro merged claim 2, “cost 40 million”, into claim 1, which was “The harbour cost”.",
             "Sam Okoro merged claim 2 into claim 1: look there for its words, evidence and verdict."],
            entries.Select(entry => entry.Sentence));
    }

    [Fact]
    public void Merge_Adjacent_IsOnePiece_AndApart_IsTwo()
    {
        Assert.Equal("The harbour cost", Merged("The harbour", "cost"));
        Assert.Equal("The harbour … million euros", Merged("The harbour", "million euros"));
        Assert.Equal("The harbour cost 40", Merged("The harbour cost 40", "harbour"));

        static string Merged(string one, string other)
        {
            var (first, second) = Two(one, other);
            return Claim.Merge([first, second], Figures, Known.Sam, Known.Noon).Kept.Wording;
        }
    }

    [Fact]
    public void Merge_VerdictsThatDiffer_IsRefused()
    {
        var (first, second) = Two("The harbour", "cost");
        first.Decide(Verdict.Unsourced, "Searched the archive.", Known.Sam, Known.Morning);

        Assert.Equal(
            "Claim 1 is unsourced and claim 2 has no verdict. Withdraw a verdict, or bring both to the same, to merge them.",
            Known.Refusal(() => Claim.Merge([first, second], Figures, Known.Sam, Known.Noon)));
        Assert.Equal(("The harbour", WorkState.Open), (first.Wording, Moved(second)));

        static WorkState Moved(Claim claim)
        {
            claim.Accept(Known.Sam, Known.Noon);
            return claim.State;
        }
    }

    [Fact]
    public void Merge_TheSameVerdict_StaysWithTheNotesOfBoth()
    {
        var (first, second) = Two("The harbour", "cost");
        first.Decide(Verdict.Unsourced, "Searched the archive.", Known.Sam, Known.Morning);
        second.Decide(Verdict.Unsourced, "Asked the mayor.", Known.Mei, Known.Morning);

        var (kept, _) = Claim.Merge([first, second], Figures, Known.Sam, Known.Noon);

        Assert.Equal((Verdict.Unsourced, "Searched the archive.\nAsked the mayor."), (kept.Verdict, kept.Note));
        Assert.Equal((null, WorkState.Dismissed), (second.Verdict, second.State));
    }

    [Fact]
    public void Merge_SaidByDifferentPeople_IsRefused()
    {
        var (first, second) = Two("The harbour", "It will pay", said: "said");

        Assert.Equal(
            "Claims 1 and 2 are not said by the same people, so they can’t be one claim. Correct who says one of them first.",
            Known.Refusal(() => Claim.Merge([first, second], Figures, Known.Sam, Known.Noon)));
    }

    [Fact]
    public void Merge_OneClaim_IsRefused() =>
        Assert.Equal("Choose at least two claims to merge.", Known.Refusal(() => Claim.Merge([Known.Suggested()], Figures, Known.Sam, Known.Noon)));

    [Fact]
    public void Merge_ADismissedClaim_IsRefused()
    {
        var (first, second) = Two("The harbour", "cost");
        second.Dismiss(Known.Sam, Known.Morning);

        Assert.Equal("Claim 2 is dismissed. Restore it to merge it.", Known.Refusal(() => Claim.Merge([first, second], Figures, Known.Sam, Known.Noon)));
    }

    private static IReadOnlyList<Core.History.HistoryEntry> Respan(Claim claim, string words, bool withdrawVerdict = false) =>
        claim.Respan([Span(words)], Figures([Span(words)]), withdrawVerdict, Known.Sam, Known.Noon);

    private static (Claim First, Claim Second) Two(string first, string second, string? said = null)
    {
        var article = Known.Article();
        return (Suggest(first, null), Suggest(second, said));

        Claim Suggest(string words, string? cue) => Claim.Suggest(
            article, article.Revisions[0], [Span(words)], ClaimKind.Event, [], cue is null ? null : Known.Attribution(article, cue), 0.5, []);
    }

    /// <summary>The first word of each span stands for a figure in it.</summary>
    private static IReadOnlyList<Figure> Figures(IReadOnlyList<TextSpan> spans) =>
        [.. spans.Select(span => new Figure(span, span.Slice(Known.Text).Split(' ')[0], 1, null))];

    private static TextSpan Span(string words) => new(At(words), words.Length);

    private static int At(string words) => Known.Text.IndexOf(words, StringComparison.Ordinal);
}
