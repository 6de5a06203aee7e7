using FactCheck.Core;
using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Review;

/// <summary>
/// Corrects which words name the source of a claim, and which report it. What is corrected holds for every claim of the same
/// attribution. For fact-checkers and above.
/// </summary>
public sealed class CorrectAttribution
{
    private const string Purpose = "correct who says a claim";

    private readonly WordsChange changes;

    internal CorrectAttribution(WordsChange changes) => this.changes = changes;

    /// <summary>
    /// Makes other words of the article the source or the cue. A new source is traced to its speakers anew, unless a person
    /// confirmed or corrected them. A claim in the article's own voice becomes one that somebody is reported to say.
    /// </summary>
    /// <param name="spans">They are widened to whole words; none where the article has no such words.</param>
    public Task<Outcome<CorrectedAttribution>> RunAsync(
        Actor actor, ClaimRef claim, AttributionPart part, IReadOnlyList<TextSpan> spans, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(spans);
        return ChangeAsync(
            actor,
            claim,
            makesOne: spans.Count > 0,
            async (attribution, claims, scope) =>
            {
                var words = StoryWords.Of(attribution.Revision, spans);
                if (words.Count == 0 && spans.Count > 0)
                    throw new RuleBrokenException("Select the words first: at least one whole word.");
                var traced = part == AttributionPart.Source && !words.SequenceEqual(attribution.Source)
                    ? await SourceTrace.RunAsync(scope.Db, attribution, words, cancellation)
                    : null;
                return attribution.Correct(part, words, claims, scope.By, scope.At, traced);
            },
            cancellation);
    }

    /// <summary>Says that nobody is reported: the claims become the article's own words.</summary>
    public Task<Outcome<CorrectedAttribution>> RejectAsync(Actor actor, ClaimRef claim, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return ChangeAsync(actor, claim, makesOne: false, (attribution, claims, scope) => Task.FromResult(attribution.Reject(claims, scope.By, scope.At)), cancellation);
    }

    private Task<Outcome<CorrectedAttribution>> ChangeAsync(
        Actor actor,
        ClaimRef reference,
        bool makesOne,
        Func<Attribution, IReadOnlyList<Claim>, ChangeScope, Task<IReadOnlyList<HistoryEntry>>> change,
        CancellationToken cancellation)
    {
        Attribution? attribution = null;
        IReadOnlyList<int> numbers = [];
        return changes.RunAsync(
            actor,
            Purpose,
            [reference],
            async (found, scope) =>
            {
                var claim = found[0];
                attribution = claim.Attribution;
                if (attribution is null && !makesOne)
                    throw new RuleBrokenException($"Claim {claim.Number} is the article’s own words: nobody is quoted for it.");
                IReadOnlyList<Claim> claims = [claim];
                if (attribution is null)
                {
                    attribution = await OwnWords.AttributeAsync(claim, $"Somebody says it, according to {scope.By.Name}", scope, cancellation);
                }
                else
                {
                    claims = await ClaimChange.Loaded(scope.Db, reference.Article)
                        .Where(other => other.AttributionId == attribution.Id)
                        .OrderBy(other => other.Number)
                        .ToListAsync(cancellation);
                    scope.Journal.Watch(attribution);
                    scope.Journal.Watch(claims);
                }

                foreach (var entry in await change(attribution, claims, scope))
                    scope.Record(entry);
                numbers = [.. claims.Select(other => other.Number)];
                scope.Did = $"corrected who says {Words.TheClaims(numbers)}";
            },
            async db => new CorrectedAttribution(
                await ArticleReading.AttributionAsync(db, attribution!.Id, cancellation),
                await ClaimReading.ListAsync(
                    db, actor, db.Claims.Where(claim => claim.ArticleId == reference.Article && numbers.Contains(claim.Number)), cancellation)),
            theirs => new CorrectedAttribution(null, [theirs]),
            cancellation,
            register: true);
    }
}
