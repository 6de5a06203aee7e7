using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>What of the story is covered by claims, cleared as nothing to check, or untouched.</summary>
public sealed class StoryCoverage
{
    /// <summary>The most lines the strip beside the article is drawn with.</summary>
    public const int MostSteps = 120;

    private readonly List<(TextSpan Span, SentenceCover Cover)> _story;
    private readonly IReadOnlyList<ReviewClaim> _claims;

    private StoryCoverage(List<(TextSpan, SentenceCover)> story, IReadOnlyList<ReviewClaim> claims) => (_story, _claims) = (story, claims);

    public CoverageFigure Figure { get; private init; } = new(0, 0, 0);

    public static StoryCoverage Of(
        IReadOnlyList<ReviewSentence> sentences, IReadOnlyList<ReviewClaim> claims, IReadOnlyList<ReviewCleared> cleared)
    {
        var story = sentences.Where(sentence => !sentence.OutsideStory).Select(sentence => new Sentence(sentence.Span, false)).OrderBy(sentence => sentence.Span).ToList();
        var standing = claims.Where(claim => claim.State != WorkState.Dismissed).ToList();
        var covers = Coverage.Each(story, standing.SelectMany(claim => claim.Spans), cleared.Select(sentence => sentence.Span).ToHashSet());
        return new StoryCoverage([.. story.Zip(covers, (sentence, cover) => (sentence.Span, cover))], standing)
        {
            Figure = new CoverageFigure(
                covers.Count(cover => cover == SentenceCover.Covered),
                covers.Count(cover => cover == SentenceCover.Cleared),
                covers.Count(cover => cover == SentenceCover.Untouched)),
        };
    }

    /// <summary>
    /// The story's sentences from top to bottom. At most <see cref="MostSteps"/>: a long story is drawn with several sentences
    /// a step, of which the one that most needs a person is shown (open, then untouched, then the rest).
    /// </summary>
    public IReadOnlyList<CoverageStep> Steps()
    {
        var steps = _story.Select(sentence => new CoverageStep(null, sentence.Cover)).ToArray();
        foreach (var claim in _claims)
        {
            foreach (var span in claim.Spans)
            {
                for (var i = TextOrder.FirstEndingAfter(_story, span.Start, sentence => sentence.Span.End); i < steps.Length && _story[i].Span.Start < span.End; i++)
                {
                    if (steps[i].Claim is not { } held || (claim.IsOpen && !held.IsOpen))
                        steps[i] = new CoverageStep(claim, SentenceCover.Covered);
                }
            }
        }

        var perStep = (steps.Length + MostSteps - 1) / MostSteps;
        return perStep <= 1 ? steps : [.. steps.Chunk(perStep).Select(chunk => chunk.MaxBy(step => step.Need)!)];
    }

    /// <summary>The next sentence nobody has looked at behind <paramref name="offset"/>, going round; null when there is none.</summary>
    public TextSpan? NextUntouched(int offset)
    {
        TextSpan? first = null;
        foreach (var (span, cover) in _story)
        {
            if (cover != SentenceCover.Untouched)
                continue;
            if (span.Start > offset)
                return span;
            first ??= span;
        }

        return first;
    }

    /// <summary>Whether any sentence with selected words is as given.</summary>
    public bool Has(IReadOnlyList<TextSpan> selection, SentenceCover cover) =>
        _story.Exists(sentence => sentence.Cover == cover && selection.Any(sentence.Span.Overlaps));
}
