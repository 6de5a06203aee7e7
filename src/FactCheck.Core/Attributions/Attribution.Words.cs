using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Core.Text;

namespace FactCheck.Core.Attributions;

/// <summary>Which words of the article it is made of, corrected by a person. <see cref="Revision"/> has to be loaded.</summary>
public sealed partial class Attribution
{
    /// <summary>Most UTF-16 code units a source or a cue may have.</summary>
    public const int PartLimit = 300;

    /// <summary>Makes other words the source or the cue, for every claim of the attribution.</summary>
    /// <param name="spans">As <see cref="StoryWords.Of"/> gives them; none where the article has no such words.</param>
    /// <param name="claims">All claims of the attribution, each with its article.</param>
    /// <param name="traced">Names of those whom the new source is traced to, for the record; null where that stays as it was.</param>
    /// <returns>The entries for the record, one a claim; none where nothing differs.</returns>
    /// <exception cref="RuleBrokenException">There are too many words, or the article is signed off.</exception>
    public IReadOnlyList<HistoryEntry> Correct(
        AttributionPart part, IReadOnlyList<TextSpan> spans, IReadOnlyList<Claim> claims, Actor by, DateTimeOffset at, IReadOnlyList<string>? traced = null)
    {
        EnsureOpen(claims);
        var name = part == AttributionPart.Source ? "source" : "cue";
        if (spans.Sum(span => span.Length) > PartLimit)
            throw new RuleBrokenException($"Too much is selected for a {name}: at most {PartLimit:N0} characters.");
        Spans.EnsureWithin(Revision.Text, spans);
        var before = part == AttributionPart.Source ? Source : Cue;
        if (before.SequenceEqual(spans))
            return [];
        if (part == AttributionPart.Source)
            Source = spans;
        else
            SetCue(spans);
        var (was, now) = (Quoted(before), Quoted(spans));
        return [.. claims.Select(claim => claim.AttributionChanged(by, at, $"{by.Name} changed the {name} of claim {claim.Number} from {was} to {now}.{(traced is null ? "" : $" It is traced to {(traced.Count == 0 ? "nobody" : Words.List(traced))} now.")}"))];
    }

    /// <summary>Says that nobody is reported here: every claim of the attribution becomes the article's own words.</summary>
    /// <inheritdoc cref="Correct"/>
    public IReadOnlyList<HistoryEntry> Reject(IReadOnlyList<Claim> claims, Actor by, DateTimeOffset at)
    {
        EnsureOpen(claims);
        var (source, cue) = (Quoted(Source), Quoted(Cue));
        Content = [];
        Source = [];
        SetCue([]);
        foreach (var claim in claims)
            claim.TakeBackAttribution();
        return [.. claims.Select(claim => claim.AttributionChanged(
            by, at, $"{by.Name} made claim {claim.Number} the article’s own words; its source was {source}, its cue {cue}."))];
    }

    private void SetCue(IReadOnlyList<TextSpan> spans)
    {
        Cue = spans;
        CueText = spans.Count == 0 ? null : Spans.Verbatim(Revision.Text, spans);
    }

    private string Quoted(IReadOnlyList<TextSpan> spans) => spans.Count == 0 ? "none" : $"“{Spans.Verbatim(Revision.Text, spans)}”";

    private static void EnsureOpen(IReadOnlyList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        foreach (var claim in claims)
            claim.Article.EnsureNotSignedOff();
    }
}
