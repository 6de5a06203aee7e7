using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.Drafts;
using FactCheck.Core.History;
using FactCheck.Extraction.Pipeline;
using FactCheck.Workbench.Changes;
using FactCheck.Workbench.Intake;
using FactCheck.Workbench.Review;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Drafts;

/// <summary>Carries a plan out, within a change of the article and the register.</summary>
internal sealed class DraftMove(DraftWork work, DraftPlan plan, WordsReading reading, ChangeScope scope)
{
    public async Task RunAsync(string text, ExtractionResult found, DateOnly? published, CancellationToken cancellation)
    {
        var draft = work.Article.BringInDraft(
            text, [.. found.Sentences.Select(sentence => new Sentence(sentence.Span, sentence.OutsideStory))], scope.At);
        // Its number comes from the database, and everything moves to it.
        await scope.Db.SaveChangesAsync(cancellation);
        var attributions = await MoveAttributionsAsync(draft, cancellation);
        var people = (await scope.Db.Users.Where(user => user.IsActive).Select(user => user.Id).ToListAsync(cancellation)).ToHashSet();
        foreach (var planned in plan.Claims)
            scope.Record(planned.IsLost ? planned.Claim.Lose(draft, scope.By, scope.At) : Move(planned, draft, published, people, cancellation));
        foreach (var cleared in plan.Cleared)
        {
            if (cleared.Now is { } now)
                scope.Db.ClearedSentences.Add(cleared.Sentence.CarriedTo(draft.Id, now));
        }

        foreach (var planned in plan.Corrections)
        {
            if (planned.Now is { } now)
                planned.Correction.MoveTo(draft, now);
            else
                scope.Record(planned.Correction.Settle(draft, planned.IsMade, scope.By, scope.At));
        }

        scope.Db.Claims.AddRange(plan.NewClaims.Select(claim => FoundClaims.Suggest(
            work.Article, draft, claim, claim.AttributionId is { } id ? attributions[id] : null)));
        // It is about words of another text: undo must not reach it.
        await scope.Db.Steps
            .Where(step => step.ArticleId == work.Article.Id && step.State != StepState.Closed)
            .ExecuteUpdateAsync(step => step.SetProperty(known => known.State, StepState.Closed), cancellation);
    }

    /// <summary>Moves those the desk has and makes those that are new, numbered in text order; by the program's identifier.</summary>
    private async Task<Dictionary<string, Attribution>> MoveAttributionsAsync(Revision draft, CancellationToken cancellation)
    {
        var register = await SpeakerRegister.LoadAsync(scope.Db, plan.NewAttributions.SelectMany(found => found.Speakers), cancellation);
        var places = plan.Attributions.Select(planned => (planned.Start, Planned: (PlannedAttribution?)planned, New: (ExtractedAttribution?)null))
            .Concat(plan.NewAttributions.Select(found => (Start(found), (PlannedAttribution?)null, (ExtractedAttribution?)found)))
            .OrderBy(place => place.Item1);
        var known = new Dictionary<string, Attribution>(plan.Known);
        var number = 0;
        foreach (var (_, planned, found) in places)
        {
            number++;
            planned?.Attribution.MoveTo(draft, number, planned.Kind, planned.Content, planned.Cue, planned.Source);
            if (found is null)
                continue;
            known.Add(found.Id, FoundClaims.Attribution(draft, number, found, register));
            scope.Db.Attributions.Add(known[found.Id]);
        }

        return known;
    }

    private static int Start(ExtractedAttribution found) =>
        new[] { found.Content, found.Cue, found.Source }.SelectMany(spans => spans).Min(span => span.Start);

    private HistoryEntry? Move(PlannedClaim planned, Revision draft, DateOnly? published, IReadOnlySet<string> people, CancellationToken cancellation)
    {
        var figures = planned.Found.State == AnchorState.Unchanged ? Moved(planned, draft) : null;
        return planned.Claim.MoveTo(
            draft,
            planned.Found,
            figures ?? reading.Figures(draft.Text, planned.Found.Spans, published, cancellation),
            planned.Voice,
            people,
            scope.By,
            scope.At);
    }

    /// <summary>The figures of a claim whose words are the same, where they now stand; null where one is not found.</summary>
    private static List<Figure>? Moved(PlannedClaim planned, Revision draft)
    {
        var moved = new List<Figure>();
        foreach (var figure in planned.Claim.Figures)
        {
            if (planned.Anchors.Find([figure.Span]) is not { State: AnchorState.Unchanged, Spans: [var now] })
                return null;
            moved.Add(figure with { Span = now, Text = now.Slice(draft.Text) });
        }

        return moved;
    }
}
