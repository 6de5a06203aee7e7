using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.Corrections;
using FactCheck.Core.Drafts;
using FactCheck.Core.Text;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Workbench.Drafts;

/// <summary>What becomes of the desk's work in a new draft, and what the draft has that is new. Changes nothing.</summary>
internal sealed class DraftPlan
{
    private readonly DraftWork work;
    private readonly string text;
    private readonly Dictionary<int, DraftAnchors> anchors = [];

    public DraftPlan(DraftWork work, string text, ExtractionResult found)
    {
        (this.work, this.text) = (work, text);
        var places = work.Claims.ToDictionary(claim => claim, claim => AnchorsOf(claim.RevisionId).Find(claim.Spans));
        Attributions = [.. work.Attributions.Select(attribution => Plan(attribution, places, found)).OfType<PlannedAttribution>().OrderBy(planned => planned.Start)];
        var said = Attributions.ToDictionary(planned => planned.Attribution.Id);
        Claims =
        [
            .. work.Claims.Select(claim => new PlannedClaim(
                claim, places[claim], AnchorsOf(claim.RevisionId), claim.AttributionId is { } id ? said.GetValueOrDefault(id)?.Voice : null)),
        ];
        Cleared = [.. work.Cleared.Select(sentence => Plan(sentence, found))];
        Corrections = [.. work.Corrections.Select(Plan)];
        Known = Match(found);
        NewAttributions = [.. found.Attributions.Where(reported => !Known.ContainsKey(reported.Id))];
        var taken = SpanCover.Of(Claims.SelectMany(claim => claim.Found.Spans));
        NewClaims = [.. found.Claims.Where(claim => 2 * claim.Spans.Sum(taken.Overlap) < claim.Spans.Sum(span => span.Length))];
    }

    /// <summary>Every claim of the article, those lost before too, by number.</summary>
    public IReadOnlyList<PlannedClaim> Claims { get; }

    /// <summary>Those that have a place in the draft, in its order.</summary>
    public IReadOnlyList<PlannedAttribution> Attributions { get; }

    public IReadOnlyList<PlannedClearing> Cleared { get; }

    /// <summary>Those that are proposed or accepted.</summary>
    public IReadOnlyList<PlannedCorrection> Corrections { get; }

    /// <summary>What the desk has already of what the program found in the draft, by the program's identifier.</summary>
    public IReadOnlyDictionary<string, Attribution> Known { get; }

    public IReadOnlyList<ExtractedAttribution> NewAttributions { get; }

    public IReadOnlyList<ExtractedClaim> NewClaims { get; }

    /// <summary>Share of the words under check that are in the draft, 0 to 1.</summary>
    public double KeptShare => AnchorsOf(work.Newest.Id).KeptShare;

    private DraftAnchors AnchorsOf(int revision)
    {
        if (!anchors.TryGetValue(revision, out var known))
            anchors.Add(revision, known = DraftAnchors.Between(work.Article.Revisions.Single(version => version.Id == revision).Text, text));
        return known;
    }

    private PlannedAttribution? Plan(Attribution attribution, Dictionary<Claim, Anchor> places, ExtractionResult found)
    {
        var anchors = AnchorsOf(attribution.RevisionId);
        var content = anchors.Find(attribution.Content).Spans;
        if (content.Count == 0)
        {
            content = Spans.FromSelection(text, [.. places.Where(place => place.Key.AttributionId == attribution.Id).SelectMany(place => place.Value.Spans)]);
            if (content.Count == 0)
                return null;
        }

        var (cue, source) = (anchors.Find(attribution.Cue), anchors.Find(attribution.Source));
        var same = Best(content, found.Attributions, reported => reported.Content);
        var changed = Differs(attribution.Cue, cue) || Differs(attribution.Source, source);
        return new PlannedAttribution(
            attribution,
            same?.Kind ?? attribution.Kind,
            content,
            cue.Spans.Count > 0 || attribution.Cue.Count == 0 ? cue.Spans : same?.Cue ?? [],
            source.Spans.Count > 0 || attribution.Source.Count == 0 ? source.Spans : same?.Source ?? [],
            changed ? Voice(attribution) : null);
    }

    private static bool Differs(IReadOnlyList<TextSpan> before, Anchor now) => before.Count > 0 && now.State != AnchorState.Unchanged;

    private string Voice(Attribution attribution) => Spans.Verbatim(
        work.Article.Revisions.Single(revision => revision.Id == attribution.RevisionId).Text,
        attribution.Source.Concat(attribution.Cue).Order());

    private PlannedCorrection Plan(Correction correction)
    {
        if (IsMade(correction))
            return new PlannedCorrection(correction, null, IsMade: true);
        var anchor = AnchorsOf(correction.RevisionId).Find([correction.Span]);
        return new PlannedCorrection(correction, anchor is { State: AnchorState.Unchanged, Spans: [var now] } ? now : null, IsMade: false);
    }

    /// <summary>Whether the draft reads, there, as the text does with the correction: with a word on either side, as words may only go.</summary>
    private bool IsMade(Correction correction)
    {
        var before = work.Article.Revisions.Single(revision => revision.Id == correction.RevisionId).Text;
        var corrected = before[..correction.Start] + correction.Words + before[correction.Span.End..];
        var (from, to) = (correction.Start, correction.Start + correction.Words.Length);
        from = corrected.AsSpan(0, from).TrimEnd().LastIndexOfAny(' ', '\n') + 1;
        while (to < corrected.Length && char.IsWhiteSpace(corrected[to]))
            to++;
        var end = corrected.AsSpan(to).IndexOfAny(' ', '\n');
        var around = TextSpan.FromBounds(from, end < 0 ? corrected.Length : to + end);
        return around.Length > 0 && DraftAnchors.Between(corrected, text).Find([around]).State == AnchorState.Unchanged;
    }

    private PlannedClearing Plan(ClearedSentence cleared, ExtractionResult found)
    {
        var span = new TextSpan(cleared.Start, cleared.Length);
        var anchor = AnchorsOf(cleared.RevisionId).Find([span]);
        // The whole of a sentence and nothing beside: words that came in have not been looked at.
        var now = anchor is { State: AnchorState.Unchanged, Spans: [var place] }
            ? found.Sentences.FirstOrDefault(sentence => !sentence.OutsideStory && sentence.Span.Overlaps(place)
                && WordBounds.Count(text, sentence.Span) == WordBounds.Count(text, place) && WordBounds.Count(text, place) == WordBounds.Count(text, Common(sentence.Span, place)))
            : null;
        return new PlannedClearing(cleared, span.Slice(work.Newest.Text), now?.Span);
    }

    private static TextSpan Common(TextSpan one, TextSpan other) =>
        TextSpan.FromBounds(Math.Max(one.Start, other.Start), Math.Min(one.End, other.End));

    private Dictionary<string, Attribution> Match(ExtractionResult found)
    {
        var known = new Dictionary<string, Attribution>();
        foreach (var reported in found.Attributions)
        {
            if (Best(reported.Content, Attributions, planned => planned.Content) is { } same)
                known.Add(reported.Id, same.Attribution);
        }

        return known;
    }

    /// <summary>The one of <paramref name="others"/> that shares most words, at least half of each, with these spans; or null.</summary>
    private static T? Best<T>(IReadOnlyList<TextSpan> spans, IEnumerable<T> others, Func<T, IReadOnlyList<TextSpan>> content)
        where T : class
    {
        var cover = SpanCover.Of(spans);
        var length = spans.Sum(span => span.Length);
        return others
            .Select(other => (Other: other, Shared: content(other).Sum(cover.Overlap), Length: content(other).Sum(span => span.Length)))
            .Where(other => 2 * other.Shared >= Math.Max(length, other.Length) && other.Shared > 0)
            .OrderByDescending(other => other.Shared)
            .Select(other => other.Other)
            .FirstOrDefault();
    }
}
