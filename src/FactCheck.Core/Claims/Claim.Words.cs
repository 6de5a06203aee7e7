using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Core.Text;

namespace FactCheck.Core.Claims;

/// <summary>Which words of the article the claim is. <see cref="Revision"/> has to be loaded.</summary>
public sealed partial class Claim
{
    /// <summary>
    /// Makes other words of the article the claim's. A verdict was given on the old words, so it is withdrawn; evidence and
    /// assignment stay. The record keeps the old words in full.
    /// </summary>
    /// <param name="spans">As <see cref="StoryWords.Of"/> gives them.</param>
    /// <param name="figures">Those in the new words.</param>
    /// <param name="withdrawVerdict">That the person knows a verdict goes; without a verdict it says nothing.</param>
    /// <returns>The entries for the record; none where nothing differs.</returns>
    /// <exception cref="RuleBrokenException">
    /// There are no or too many words, a verdict would go unasked, the claim is dismissed, or the article signed off.
    /// </exception>
    public IReadOnlyList<HistoryEntry> Respan(
        IReadOnlyList<TextSpan> spans, IReadOnlyList<Figure> figures, bool withdrawVerdict, Actor by, DateTimeOffset at)
    {
        EnsureInHand("change its words");
        EnsureNoSecondCheck();
        EnsureLength(spans);
        if (spans.SequenceEqual(Spans))
            return [];
        var entries = new List<HistoryEntry>();
        if (Verdict is { } verdict)
        {
            if (!withdrawVerdict)
                throw new RuleBrokenException($"Claim {Number} is {Name(verdict)}. Other words need a new verdict: save and withdraw this one, or leave the words as they are.");
            entries.Add(Withdraw(by, at));
        }

        var before = Wording;
        SetWords(spans, figures);
        Recheck = null;
        entries.Add(Changed(by, at, $"{by.Name} changed the words of claim {Number} from “{before}” to “{Shortened(Wording)}”."));
        return entries;
    }

    /// <summary>
    /// Cuts the claim in two. It keeps the words before <paramref name="cut"/>, its number, evidence and verdict; the words
    /// from there on become a new claim of the same kind and speaker, given to the same person, that is still to be decided.
    /// </summary>
    /// <param name="cut">Offset in the article, UTF-16; within a word it counts as before it.</param>
    /// <param name="read">Reads the figures in words.</param>
    /// <exception cref="RuleBrokenException">A part would have no words, the claim is dismissed, or the article signed off.</exception>
    public (Claim Second, IReadOnlyList<HistoryEntry> Entries) Split(
        int cut, Func<IReadOnlyList<TextSpan>, IReadOnlyList<Figure>> read, Actor by, DateTimeOffset at)
    {
        EnsureInHand("split it");
        EnsureNoSecondCheck();
        var (kept, rest) = Parts(cut);
        if (kept.Count == 0 || rest.Count == 0)
            throw new RuleBrokenException($"Claim {Number} can’t be split there. Choose a word within it, after the first one.");
        var before = Wording;
        var second = new Claim(Article, Revision, rest, Kind, read(rest))
        {
            Attribution = Attribution,
            AttributionId = AttributionId,
            CheckWorthiness = CheckWorthiness,
            Reasons = [$"Split from claim {Number} by {by.Name}", .. Reasons],
            AddedBy = by.Name,
            IsAccepted = true,
            // An object of its own: two claims don't share what either may lose.
            Assignment = Assignment is null ? null : Assignment with { },
        };
        var ended = EndSecondCheck();
        SetWords(kept, read(kept));
        var stays = (Verdict, Standing.Count) switch
        {
            (null, 0) => "",
            (null, _) => $" Its evidence stays with claim {Number}.",
            (_, 0) => $" The verdict stays with claim {Number}.",
            _ => $" Evidence and verdict stay with claim {Number}.",
        };
        return (second,
        [
            Changed(by, at, $"{by.Name} split claim {Number}, “{before}”: it keeps “{Shortened(Wording)}”, claim {second.Number} has the rest.{stays}{ended}"),
            second.Changed(by, at, $"{by.Name} split claim {second.Number}, “{Shortened(second.Wording)}”, from claim {Number}.{stays}"),
        ]);
    }

    /// <summary>
    /// Makes one claim of several: the one with the lowest number keeps its number and takes the words and a copy of the
    /// evidence of the others, which are dismissed. Attributions with their speakers have to be loaded.
    /// </summary>
    /// <param name="read">Reads the figures in words.</param>
    /// <exception cref="RuleBrokenException">
    /// They differ in verdict or speaker, are too long together, one is dismissed, or the article is signed off.
    /// </exception>
    public static (Claim Kept, IReadOnlyList<HistoryEntry> Entries) Merge(
        IReadOnlyCollection<Claim> claims, Func<IReadOnlyList<TextSpan>, IReadOnlyList<Figure>> read, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (claims.Count < 2)
            throw new RuleBrokenException("Choose at least two claims to merge.");
        var kept = claims.MinBy(claim => claim.Number)!;
        var others = claims.Where(claim => claim != kept).OrderBy(claim => claim.Number).ToList();
        kept.EnsureInHand("merge it");
        kept.EnsureNoSecondCheck();
        foreach (var other in others)
        {
            other.EnsureInHand("merge it");
            other.EnsureNoSecondCheck();
            kept.EnsureAlike(other);
        }

        if (claims.FirstOrDefault(claim => claim.Recheck is not null) is { } changed)
            throw new RuleBrokenException($"The words of claim {changed.Number} changed in a new draft. Recheck it before you merge it.");

        var spans = StoryWords.Of(kept.Revision, [.. claims.SelectMany(claim => claim.Spans)]);
        EnsureLength(spans);
        var note = Typed.Optional(
            string.Join('\n', claims.OrderBy(claim => claim.Number).Select(claim => claim.Note).OfType<string>().Distinct()),
            "The notes of the verdicts together",
            NoteLimit);
        var before = kept.Wording;
        var ended = kept.EndSecondCheck();
        kept.SetWords(spans, read(spans));
        kept.Note = note;
        foreach (var other in others)
            kept.Take(other);
        var names = Words.List(others.Select(other => $"claim {other.Number}, “{other.Wording}”"));
        var entries = new List<HistoryEntry>
        {
            kept.Changed(by, at, $"{by.Name} merged {names}, into claim {kept.Number}, which was “{before}”.{ended}"),
        };
        foreach (var other in others)
        {
            other.IsDismissed = true;
            other.ClearVerdict();
            entries.Add(other.Changed(by, at, $"{by.Name} merged claim {other.Number} into claim {kept.Number}: look there for its words, evidence and verdict."));
        }

        return (kept, entries);
    }

    /// <summary>Says on the claim's own record what was corrected in its attribution.</summary>
    internal HistoryEntry AttributionChanged(Actor by, DateTimeOffset at, string sentence) => Changed(by, at, sentence);

    /// <summary>
    /// Takes figures read anew because the article's day of publication was corrected: the words, and with them the claim's
    /// version, stay as they are.
    /// </summary>
    public void Redate(IReadOnlyList<Figure> figures)
    {
        if (!Figures.SequenceEqual(figures))
            Figures = figures;
    }

    private void SetWords(IReadOnlyList<TextSpan> spans, IReadOnlyList<Figure> figures)
    {
        Text.Spans.EnsureWithin(Revision.Text, spans);
        Spans = spans;
        Wording = Text.Spans.Verbatim(Revision.Text, spans);
        Figures = figures;
        IsAccepted = true;
    }

    private (IReadOnlyList<TextSpan> Kept, IReadOnlyList<TextSpan> Split) Parts(int cut)
    {
        var piece = Spans.FirstOrDefault(span => span.Contains(cut));
        var (end, start) = piece.Length == 0 ? (cut, cut) : WordBounds.Cut(Revision.Text, cut, piece);
        var kept = Spans.Where(span => span.Start < end).Select(span => TextSpan.FromBounds(span.Start, Math.Min(span.End, end)));
        var rest = Spans.Where(span => span.End > start).Select(span => TextSpan.FromBounds(Math.Max(span.Start, start), span.End));
        return (WithWords(kept), WithWords(rest));
    }

    private List<TextSpan> WithWords(IEnumerable<TextSpan> spans) =>
        [.. Text.Spans.FromSelection(Revision.Text, [.. spans]).Where(span => WordBounds.HasWord(span.Slice(Revision.Text)))];

    private void EnsureAlike(Claim other)
    {
        if (Verdict != other.Verdict)
            throw new RuleBrokenException($"{Says(this)} and {Says(other, sentence: false)}. Withdraw a verdict, or bring both to the same, to merge them.");
        if (!Voices(this).SetEquals(Voices(other)))
            throw new RuleBrokenException($"Claims {Number} and {other.Number} are not said by the same people, so they can’t be one claim. Correct who says one of them first.");

        static string Says(Claim claim, bool sentence = true) =>
            $"{(sentence ? "Claim" : "claim")} {claim.Number} {(claim.Verdict is { } verdict ? $"is {Name(verdict)}" : "has no verdict")}";

        static HashSet<int> Voices(Claim claim) =>
            claim.Attribution is null ? [] : claim.Attribution.Speakers.Count > 0
                ? [.. claim.Attribution.Speakers.Select(speaker => speaker.SpeakerId)]
                : [-claim.Attribution.Number];
    }

    private void Take(Claim other)
    {
        foreach (var piece in other.evidence.Where(piece => !piece.IsRemoved && !Standing.Contains(piece.Details)))
            evidence.Add(piece.Copy());
        Assignment ??= other.Assignment is null ? null : other.Assignment with { };
        CheckWorthiness = Math.Max(CheckWorthiness, other.CheckWorthiness);
        Reasons = [.. Reasons.Union(other.Reasons)];
    }

    private static void EnsureLength(IReadOnlyList<TextSpan> spans)
    {
        if (spans.Count == 0)
            throw new RuleBrokenException("Select the words of the claim first.");
        if (spans.Sum(span => span.Length) > TextLimit)
            throw new RuleBrokenException($"Too much is selected for one claim: at most {TextLimit:N0} characters.");
    }
}
