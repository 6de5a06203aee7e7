using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Web.Team;
using FactCheck.Workbench;
using FactCheck.Workbench.Corrections;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Discussion;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Review;
using FactCheck.Workbench.SecondChecks;

namespace FactCheck.Web.Components.Pages.Review;

/// <summary>The use cases of the review page, bound to a person and an article.</summary>
internal sealed partial class ReviewDesk(
    Actor actor,
    int article,
    ReviewQueries queries,
    PeopleDirectory people,
    KeySettings keys,
    DecideVerdict decide,
    WithdrawVerdict withdraw,
    EditEvidence evidence,
    AddClaim add,
    EditSpans words,
    SplitClaim split,
    MergeClaims merge,
    CorrectAttribution attribution,
    DismissClaims dismiss,
    AcceptClaims accept,
    AssignClaims assign,
    ProposeCorrection propose,
    RecheckClaim recheck,
    NoteLostClaims noteLost,
    PlaceClaim place,
    UndoSteps undo,
    ClearSentences clearing,
    DiscussClaim discussion,
    ArrangeSecondCheck second,
    ConfirmSpeaker confirm,
    CorrectSpeaker speaker,
    TickItem tick,
    SpeakerQueries speakers,
    EditArticleFacts facts,
    SignOffArticle signOff,
    ReopenArticle reopen,
    TeamServices team) : IReviewDesk
{
    public Task<ReviewArticle?> ArticleAsync() => queries.ArticleAsync(actor, article);

    public Task<IReadOnlyList<HistoryLine>> HistoryAsync(int? claim) => queries.HistoryAsync(actor, article, claim);

    public Task<IReadOnlyList<Person>> AssigneesAsync() => people.AssigneesAsync(actor);

    public Task<KeyChoices> KeysAsync() => keys.ReadAsync(actor);

    public Task<Outcome<ReviewClaim>> DecideAsync(int claim, Guid version, Verdict verdict, string? note, EvidenceInput? input) =>
        decide.RunAsync(actor, new DecideVerdictRequest(Ref(claim, version), verdict, note, input));

    public Task<Outcome<ReviewClaim>> WithdrawAsync(int claim, Guid version) => withdraw.RunAsync(actor, Ref(claim, version));

    public Task<Outcome<ReviewClaim>> RecheckAsync(int claim, Guid version) => recheck.RunAsync(actor, Ref(claim, version));

    public Task<Outcome<IReadOnlyList<ReviewClaim>>> NoteLostAsync(IReadOnlyList<int> claims) => noteLost.RunAsync(actor, article, claims);

    public Task<Outcome<IReadOnlyList<ReviewClaim>>> PlaceAsync(int claim, Guid version, IReadOnlyList<TextSpan> spans, int draft) =>
        place.RunAsync(actor, new PlaceClaimRequest(Ref(claim, version), spans, draft));

    public Task<Outcome<ReviewClaim>> AddEvidenceAsync(int claim, Guid version, EvidenceInput input) =>
        evidence.AddAsync(actor, Ref(claim, version), input);

    public Task<Outcome<ReviewClaim>> ChangeEvidenceAsync(int claim, Guid version, int id, EvidenceInput input) =>
        evidence.ChangeAsync(actor, Ref(claim, version), id, input);

    public Task<Outcome<ReviewClaim>> RemoveEvidenceAsync(int claim, Guid version, int id) =>
        evidence.RemoveAsync(actor, Ref(claim, version), id);

    public Task<Outcome<ReviewClaim>> AddClaimAsync(IReadOnlyList<TextSpan> spans, int draft) =>
        add.RunAsync(actor, new AddClaimRequest(article, spans, null, draft));

    public Task<Outcome<ReviewClaim>> EditSpansAsync(int claim, Guid version, IReadOnlyList<TextSpan> spans, bool withdrawVerdict) =>
        words.RunAsync(actor, new EditSpansRequest(Ref(claim, version), spans, withdrawVerdict));

    public Task<Outcome<IReadOnlyList<ReviewClaim>>> SplitAsync(int claim, Guid version, int cut) =>
        split.RunAsync(actor, Ref(claim, version), cut);

    public Task<Outcome<IReadOnlyList<ReviewClaim>>> MergeAsync(IReadOnlyList<ReviewClaim> claims) =>
        merge.RunAsync(actor, [.. claims.Select(claim => Ref(claim.Number, claim.Version))]);

    public Task<Outcome<CorrectedAttribution>> CorrectAsync(
        int claim, Guid version, AttributionPart part, IReadOnlyList<TextSpan> spans) =>
        attribution.RunAsync(actor, Ref(claim, version), part, spans);

    public Task<Outcome<CorrectedAttribution>> RejectAttributionAsync(int claim, Guid version) =>
        attribution.RejectAsync(actor, Ref(claim, version));

    public Task<Outcome<IReadOnlyList<ReviewClaim>>> DismissAsync(IReadOnlyList<int> claims) =>
        dismiss.RunAsync(actor, article, claims);

    public Task<Outcome<IReadOnlyList<ReviewClaim>>> RestoreAsync(IReadOnlyList<int> claims) =>
        dismiss.RestoreAsync(actor, article, claims);

    public Task<Outcome<IReadOnlyList<ReviewClaim>>> AcceptAsync(IReadOnlyList<int> claims) =>
        accept.RunAsync(actor, article, claims);

    public Task<Outcome<IReadOnlyList<ReviewCleared>>> ClearAsync(IReadOnlyList<TextSpan> selection, bool clear, int draft) =>
        clear ? clearing.RunAsync(actor, article, selection, draft) : clearing.TakeBackAsync(actor, article, selection, draft);

    public Task<Outcome<ReplayedStep>> UndoAsync(long? past) => undo.UndoAsync(actor, article, past);

    public Task<Outcome<ReplayedStep>> RedoAsync() => undo.RedoAsync(actor, article);

    public Task<NextSteps> StepsAsync() => undo.NextAsync(actor, article);

    public Task<Outcome<IReadOnlyList<ReviewClaim>>> AssignAsync(
        IReadOnlyList<int> claims, Guid? version, string? assigneeId, string? note, DateTimeOffset? due) =>
        assign.RunAsync(actor, new AssignClaimsRequest(article, claims, assigneeId, note, due) { Version = version });

    public Task<Outcome<ReviewArticle>> CorrectFactsAsync(Guid version, ArticleFacts known) => facts.RunAsync(
        actor, new EditArticleFactsRequest(article, version, known.Title, known.Outlet, known.Byline, known.PublishedOn, known.Address));

    public Task<Outcome<ReviewArticle>> SignOffAsync(Guid version, string? note) => signOff.RunAsync(actor, article, version, note);

    public Task<Outcome<ReviewArticle>> ReopenAsync(Guid version, string reason) => reopen.RunAsync(actor, article, version, reason);

    private ClaimRef Ref(int claim, Guid version) => new(article, claim, version);
}
