using FactCheck.Core;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Workbench.Changes;
using FactCheck.Workbench.Register;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Review;

/// <summary>
/// Says who the speaker is instead of whom the program found. It holds for every mention of the article that was traced by the
/// same words to the same speaker and that nobody confirmed; a name is remembered for the next article. For fact-checkers and above.
/// </summary>
public sealed class CorrectSpeaker
{
    private readonly ChangeRunner changes;

    internal CorrectSpeaker(ChangeRunner changes) => this.changes = changes;

    public Task<Outcome<CorrectedSpeaker>> RunAsync(
        Actor actor, CorrectSpeakerRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var reference = request.Claim;
        IReadOnlyList<int> touched = [];
        string speaker = "";
        string? remembered = null;
        return changes.OnRegisterAsync<CorrectedSpeaker>(
            actor,
            Role.FactChecker,
            "correct speakers",
            reference.Article,
            async scope =>
            {
                var claim = await ClaimChange.Loaded(scope.Db, reference.Article)
                    .SingleOrDefaultAsync(claim => claim.Number == reference.Claim, cancellation);
                if (claim is null)
                    return new Outcome<CorrectedSpeaker>.NotFound($"There is no claim {reference.Claim} in article {reference.Article}.");
                if (claim.Version != reference.Version)
                {
                    return new Outcome<CorrectedSpeaker>.Conflict(
                        new CorrectedSpeaker([(await ClaimReading.OneAsync(scope.Db, actor, reference.Article, reference.Claim, cancellation))!], "", null),
                        await ClaimChange.ConflictAsync(scope.Db, reference, cancellation));
                }

                claim.Article.EnsureNotSignedOff();
                // By itself, so that a long text is not read once for every piece of evidence.
                await scope.Db.Revisions.Where(revision => revision.Id == claim.RevisionId).LoadAsync(cancellation);
                var correction = new SpeakerCorrection(scope, claim, request.Former);
                touched = await correction.RunAsync(request.To, cancellation);
                (speaker, remembered) = (correction.To.Name, correction.Remembered);
                return null;
            },
            async db => new CorrectedSpeaker(
                await ClaimReading.ListAsync(
                    db, actor, db.Claims.Where(claim => claim.ArticleId == reference.Article && touched.Contains(claim.Number)), cancellation),
                speaker,
                remembered),
            cancellation);
    }
}
