using FactCheck.Core;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;
using Many = FactCheck.Workbench.Outcome<System.Collections.Generic.IReadOnlyList<FactCheck.Workbench.Review.ReviewClaim>>;

namespace FactCheck.Workbench.Review;

/// <summary>Says that the program found the right speaker. For fact-checkers and above.</summary>
public sealed class ConfirmSpeaker
{
    private readonly ChangeRunner changes;

    internal ConfirmSpeaker(ChangeRunner changes) => this.changes = changes;

    /// <param name="claims">Numbers of the claims whose speakers are confirmed; claims said together with them are, too.</param>
    /// <param name="speakers">Entries the person saw: a speaker somebody put in their place meanwhile is not confirmed with them.</param>
    /// <returns>Every claim that changed.</returns>
    public Task<Many> RunAsync(
        Actor actor, int article, IReadOnlyList<int> claims, IReadOnlyList<int> speakers, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(speakers);
        IReadOnlyList<int> touched = [];
        return changes.OnArticleAsync<IReadOnlyList<ReviewClaim>>(
            actor,
            Role.FactChecker,
            "confirm speakers",
            article,
            async scope =>
            {
                var said = await scope.Db.Claims
                    .Where(claim => claim.ArticleId == article && claims.Contains(claim.Number) && claim.AttributionId != null)
                    .Select(claim => claim.AttributionId!.Value)
                    .Distinct()
                    .ToListAsync(cancellation);
                if (said.Count == 0)
                    throw new RuleBrokenException("These are the article’s own words: there is no speaker to confirm. Choose who says them.");
                var found = await SaidClaims.LoadAsync(scope.Db, said, cancellation);
                if (!found.Keys.Any(attribution => attribution.Speakers.Any(row => speakers.Contains(row.SpeakerId))))
                    return await ConflictAsync(scope.Db, actor, article, claims, cancellation);
                touched = Confirm(scope, found, speakers);
                return null;
            },
            db => ClaimReading.ListAsync(
                db, actor, db.Claims.Where(claim => claim.ArticleId == article && touched.Contains(claim.Number)), cancellation),
            cancellation);
    }

    private static List<int> Confirm(ChangeScope scope, SaidClaims found, IReadOnlyList<int> speakers)
    {
        var touched = new List<int>();
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (attribution, said) in found)
        {
            scope.Journal.Watch(attribution);
            scope.Journal.Watch(said);
            var confirmed = attribution.Confirm(speakers, scope.By, scope.At);
            if (confirmed.Count == 0)
                continue;
            names.UnionWith(confirmed.Select(speaker => speaker.Name));
            foreach (var claim in said)
            {
                scope.Record(claim.SpeakerChanged($"confirmed {Words.List(confirmed.Select(speaker => speaker.Name))} as the speaker of", "", scope.By, scope.At));
                touched.Add(claim.Number);
            }
        }

        scope.Did = $"confirmed {Words.List(names)} as the speaker of {Words.TheClaims([.. touched.Order()])}";
        return touched;
    }

    private static async Task<Many> ConflictAsync(FactCheckDb db, Actor actor, int article, IReadOnlyList<int> claims, CancellationToken cancellation) =>
        new Many.Conflict(
            await ClaimReading.ListAsync(db, actor, db.Claims.Where(claim => claim.ArticleId == article && claims.Contains(claim.Number)), cancellation),
            "Somebody corrected the speaker first, so nothing is confirmed. Look at who it is now.");
}
