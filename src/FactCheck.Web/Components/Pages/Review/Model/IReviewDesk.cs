using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Workbench;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>The use cases the review page calls, on behalf of one person and for one article.</summary>
public partial interface IReviewDesk
{
    /// <summary>Null where there is no such article.</summary>
    Task<ReviewArticle?> ArticleAsync();

    Task<IReadOnlyList<HistoryLine>> HistoryAsync(int? claim);

    Task<IReadOnlyList<Person>> AssigneesAsync();

    /// <summary>The keys the person chose.</summary>
    Task<KeyChoices> KeysAsync();

    Task<Outcome<ReviewClaim>> DecideAsync(int claim, Guid version, Verdict verdict, string? note, EvidenceInput? evidence);

    Task<Outcome<ReviewClaim>> WithdrawAsync(int claim, Guid version);

    /// <summary>Says that what was found out holds for the words a new draft gave the claim.</summary>
    Task<Outcome<ReviewClaim>> RecheckAsync(int claim, Guid version);

    /// <summary>Takes note that claims are not in the newest draft.</summary>
    Task<Outcome<IReadOnlyList<ReviewClaim>>> NoteLostAsync(IReadOnlyList<int> claims);

    /// <summary>Gives a claim that is not in the newest draft words in it.</summary>
    /// <param name="draft">Number of the revision the words were selected in.</param>
    /// <returns>The claim, and the suggestion it took the place of.</returns>
    Task<Outcome<IReadOnlyList<ReviewClaim>>> PlaceAsync(int claim, Guid version, IReadOnlyList<TextSpan> spans, int draft);

    Task<Outcome<ReviewClaim>> AddEvidenceAsync(int claim, Guid version, EvidenceInput evidence);

    Task<Outcome<ReviewClaim>> ChangeEvidenceAsync(int claim, Guid version, int id, EvidenceInput evidence);

    Task<Outcome<ReviewClaim>> RemoveEvidenceAsync(int claim, Guid version, int id);

    /// <param name="draft">Number of the revision the words were selected in.</param>
    Task<Outcome<ReviewClaim>> AddClaimAsync(IReadOnlyList<TextSpan> spans, int draft);

    Task<Outcome<ReviewClaim>> EditSpansAsync(int claim, Guid version, IReadOnlyList<TextSpan> spans, bool withdrawVerdict);

    /// <param name="cut">Offset of the article.</param>
    Task<Outcome<IReadOnlyList<ReviewClaim>>> SplitAsync(int claim, Guid version, int cut);

    Task<Outcome<IReadOnlyList<ReviewClaim>>> MergeAsync(IReadOnlyList<ReviewClaim> claims);

    /// <param name="spans">None where the article has no such words.</param>
    Task<Outcome<CorrectedAttribution>> CorrectAsync(int claim, Guid version, AttributionPart part, IReadOnlyList<TextSpan> spans);

    /// <summary>Makes the claims of the attribution the article's own words.</summary>
    Task<Outcome<CorrectedAttribution>> RejectAttributionAsync(int claim, Guid version);

    Task<Outcome<IReadOnlyList<ReviewClaim>>> DismissAsync(IReadOnlyList<int> claims);

    Task<Outcome<IReadOnlyList<ReviewClaim>>> RestoreAsync(IReadOnlyList<int> claims);

    Task<Outcome<IReadOnlyList<ReviewClaim>>> AcceptAsync(IReadOnlyList<int> claims);

    /// <param name="version">Token of the only claim as the person saw it; null takes the claims as they stand.</param>
    /// <param name="assigneeId">Null gives the claims back.</param>
    Task<Outcome<IReadOnlyList<ReviewClaim>>> AssignAsync(
        IReadOnlyList<int> claims, Guid? version, string? assigneeId, string? note, DateTimeOffset? due);

    /// <summary>Says of the sentences with these words that there is nothing to check in them, or takes that back.</summary>
    /// <param name="draft">Number of the revision the words were selected in.</param>
    /// <returns>All that are cleared now.</returns>
    Task<Outcome<IReadOnlyList<ReviewCleared>>> ClearAsync(IReadOnlyList<TextSpan> selection, bool clear, int draft);

    /// <summary>Takes back what the person did last in this article.</summary>
    /// <param name="past">A step to leave as it is: the last one before it is taken back.</param>
    Task<Outcome<ReplayedStep>> UndoAsync(long? past);

    /// <summary>Does again what they took back last.</summary>
    Task<Outcome<ReplayedStep>> RedoAsync();

    /// <summary>What the two would be about.</summary>
    Task<NextSteps> StepsAsync();

    Task<Outcome<ReviewArticle>> CorrectFactsAsync(Guid version, ArticleFacts facts);

    Task<Outcome<ReviewArticle>> SignOffAsync(Guid version, string? note);

    Task<Outcome<ReviewArticle>> ReopenAsync(Guid version, string reason);
}
