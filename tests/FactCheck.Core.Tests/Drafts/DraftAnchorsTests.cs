using CsCheck;
using FactCheck.Core.Drafts;
using FactCheck.Core.Text;
using FactCheck.Shared.Drafts;

namespace FactCheck.Core.Tests.Drafts;

public sealed class DraftAnchorsTests
{
    private const string Story =
        "The harbour cost 40 million crowns, the auditor said.\n\n" +
        "“Nobody expected a bill of that size,” Orla Venn told reporters in March.\n\n" +
        "Nobody was available for comment.\n\n" +
        "The ferry lost 312 passengers a day over the winter because fares rose.\n\n" +
        "Nobody was available for comment.";

    private static readonly Gen<EditedDraft> Drafts = Gen.Select(Gen.Int[0, 100_000], Gen.Int[1, 60], Gen.Double[0, 1]).Select(EditedDraft.Make);

    [Fact]
    public void Find_InTheSameText_IsTheSameSpanUnchanged() => Drafts.Sample(draft =>
    {
        var anchors = DraftAnchors.Between(draft.Before, draft.Before);
        return anchors.KeptShare == 1 && draft.Claims.All(claim => Is(anchors.Find([claim.Before]), AnchorState.Unchanged, claim.Before));
    });

    [Fact]
    public void Find_InAnyDraft_StaysWithinItAndIsTheSameEachTime() => Drafts.Sample(draft =>
    {
        var (first, second) = (DraftAnchors.Between(draft.Before, draft.After), DraftAnchors.Between(draft.Before, draft.After));
        return draft.Claims.All(claim =>
        {
            var found = first.Find([claim.Before]);
            Spans.EnsureWithin(draft.After, found.Spans);
            return found.Spans.SequenceEqual(second.Find([claim.Before]).Spans) && found.Spans.Count == 0 == (found.State == AnchorState.Lost);
        });
    });

    [Fact]
    public void Find_Unchanged_HasTheSameWords() => Drafts.Sample(draft =>
    {
        var anchors = DraftAnchors.Between(draft.Before, draft.After);
        return draft.Claims.All(claim => anchors.Find([claim.Before]) is not { State: AnchorState.Unchanged } found
            || WordDiff.Between(claim.Before.Slice(draft.Before), string.Join(' ', found.Spans.Select(span => span.Slice(draft.After)))).All(piece => piece.Kind == DiffKind.Same));
    });

    [Fact]
    public void Find_NoTwoClaimsApart_AreTheSameWordsUnchanged() => Drafts.Sample(draft =>
    {
        var anchors = DraftAnchors.Between(draft.Before, draft.After);
        var places = draft.Claims.Select(claim => anchors.Find([claim.Before])).Where(found => found.State == AnchorState.Unchanged).SelectMany(found => found.Spans).Order().ToList();
        return places.Zip(places.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
    });

    [Fact]
    public void Find_InAnEmptyText_IsLost() => Drafts.Sample(draft =>
    {
        var anchors = DraftAnchors.Between(draft.Before, "");
        return anchors.KeptShare == 0 && draft.Claims.All(claim => anchors.Find([claim.Before]).State == AnchorState.Lost);
    });

    [Fact]
    public void Find_FromATextWithoutWords_IsLost()
    {
        var anchors = DraftAnchors.Between("— … —", Story);
        Assert.Equal((1, AnchorState.Lost), (anchors.KeptShare, anchors.Find([new TextSpan(0, 3)]).State));
    }

    [Fact]
    public void Find_InAnotherText_IsLost()
    {
        const string Other = "Snow fell on the pass for nine days. Drivers waited in their cars, and the army brought soup.";
        var anchors = DraftAnchors.Between(Story, Other);
        Assert.All(Story.Split("\n\n"), line => Assert.Equal(AnchorState.Lost, anchors.Find([In(Story, line)]).State));
    }

    // What the desk promises of a new draft; the benchmark of drafts measures it on more of them.
    [Fact]
    public void Find_ClaimsWhoseWordsSurvive_AreInTheRightPlaceInNinetyNineOfAHundred()
    {
        int survive = 0, right = 0;
        for (var seed = 100; seed < 105; seed++)
        {
            var draft = EditedDraft.Make(seed, 300, 1.0 / 3);
            var anchors = DraftAnchors.Between(draft.Before, draft.After);
            foreach (var claim in draft.Claims.Where(claim => claim.Survives))
            {
                survive++;
                right += Is(anchors.Find([claim.Before]), AnchorState.Unchanged, claim.After!.Value) ? 1 : 0;
            }
        }

        Assert.True(right >= 0.99 * survive, $"{right} of {survive}");
    }

    [Theory]
    [InlineData("Nobody expected a bill of that size", "\"Nobody expected a bill of that size,\" Orla Venn told")]
    [InlineData("the auditor said", "a price the  auditor\nsaid was high")]
    [InlineData("lost 312 passengers a day", "— lost 312 passengers a\u00A0day —")]
    [InlineData("The harbour cost 40 million crowns", "Still, the harbour cost 40 million crowns.")]
    public void Find_OnlyTypographyDiffers_IsUnchanged(string words, string now) =>
        Assert.Equal(AnchorState.Unchanged, DraftAnchors.Between(Story, now).Find([In(Story, words)]).State);

    [Theory]
    [InlineData("cost 40 million crowns", "cost 41 million crowns")]
    [InlineData("Nobody expected a bill of that size", "Nobody had expected a bill of that size")]
    [InlineData("lost 312 passengers a day over the winter", "lost passengers a day over the winter")]
    [InlineData("fares rose", "Fares rose")]
    public void Find_AWordDiffers_IsChangedAndHoldsTheNewWords(string words, string now)
    {
        var draft = Story.Replace(words, now, StringComparison.Ordinal);
        var line = Story.Split("\n\n").Single(line => line.Contains(words, StringComparison.Ordinal));
        var found = DraftAnchors.Between(Story, draft).Find([In(Story, line)]);
        Assert.Equal(AnchorState.Changed, found.State);
        Assert.Contains(now, Spans.Verbatim(draft, found.Spans), StringComparison.Ordinal);
    }

    [Fact]
    public void Find_TheFirstAndTheLastWordDiffer_HoldsWhatStandsThereNow()
    {
        var draft = Story.Replace("The harbour cost 40 million crowns, the auditor said", "One harbour cost 40 million crowns, the auditor wrote", StringComparison.Ordinal);
        var found = DraftAnchors.Between(Story, draft).Find([In(Story, "The harbour cost 40 million crowns, the auditor said.")]);
        Assert.Equal("One harbour cost 40 million crowns, the auditor wrote.", Spans.Verbatim(draft, found.Spans));
    }

    [Fact]
    public void Find_RepeatedSentences_GoWhereTheirNeighboursGo()
    {
        var lines = Story.Split("\n\n");
        var draft = string.Join("\n\n", lines[3], lines[4], lines[0], lines[1], lines[2]);
        var anchors = DraftAnchors.Between(Story, draft);
        var first = anchors.Find([new TextSpan(Story.IndexOf(lines[2], StringComparison.Ordinal), lines[2].Length)]);
        var second = anchors.Find([new TextSpan(Story.LastIndexOf(lines[2], StringComparison.Ordinal), lines[2].Length)]);
        Assert.Equal(draft.LastIndexOf(lines[2], StringComparison.Ordinal), Assert.Single(first.Spans).Start);
        Assert.Equal(draft.IndexOf(lines[2], StringComparison.Ordinal), Assert.Single(second.Spans).Start);
    }

    [Fact]
    public void Find_OneOfTwoRepeatedSentencesIsGone_OneIsLost()
    {
        var draft = Story[..Story.LastIndexOf("\n\n", StringComparison.Ordinal)];
        var anchors = DraftAnchors.Between(Story, draft);
        Assert.Equal(AnchorState.Unchanged, anchors.Find([new TextSpan(Story.IndexOf("Nobody was", StringComparison.Ordinal), 33)]).State);
        Assert.Equal(AnchorState.Lost, anchors.Find([new TextSpan(Story.LastIndexOf("Nobody was", StringComparison.Ordinal), 33)]).State);
    }

    [Fact]
    public void Find_ASplitParagraph_HasAPieceOfEachLine()
    {
        var draft = Story.Replace("a day over", "a day\n\nover", StringComparison.Ordinal);
        var found = DraftAnchors.Between(Story, draft).Find([In(Story, "The ferry lost 312 passengers a day over the winter")]);
        Assert.Equal(AnchorState.Unchanged, found.State);
        Assert.Equal("The ferry lost 312 passengers a day … over the winter", Spans.Verbatim(draft, found.Spans));
    }

    [Fact]
    public void Find_OnePieceOfTwoIsGone_IsChanged()
    {
        var draft = Story.Replace(" Orla Venn told reporters in March", "", StringComparison.Ordinal);
        var found = DraftAnchors.Between(Story, draft).Find([In(Story, "Nobody expected a bill of that size"), In(Story, "in March")]);
        Assert.Equal((AnchorState.Changed, "Nobody expected a bill of that size"), (found.State, Spans.Verbatim(draft, found.Spans)));
    }

    [Fact]
    public void Find_PiecesThatChangedPlaces_AreChanged()
    {
        const string Before = "Orla Venn said the harbour would pay for itself, and that nobody would notice the new fares at all.";
        const string After = "Orla Venn said that nobody would notice the new fares at all, and the harbour would pay for itself.";
        var found = DraftAnchors.Between(Before, After).Find([In(Before, "the harbour would pay for itself"), In(Before, "nobody would notice the new fares at all")]);
        Assert.Equal((AnchorState.Changed, 2), (found.State, found.Spans.Count));
    }

    [Fact]
    public void Find_OutsideTheText_IsRefused() =>
        Assert.Throws<ArgumentException>(() => DraftAnchors.Between(Story, Story).Find([new TextSpan(Story.Length, 1)]));

    private static bool Is(Anchor found, AnchorState state, TextSpan span) => found.State == state && found.Spans is [var only] && only == span;

    private static TextSpan In(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
