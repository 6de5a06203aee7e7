using System.Globalization;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench;
using FactCheck.Workbench.Corrections;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Suggesting other words for words of the article.</summary>
public sealed class ReviewCorrections(ReviewSession session, IReviewDesk desk)
{
    /// <summary>What is being typed, or null.</summary>
    public CorrectionDraft? Open { get; private set; }

    /// <summary>Whether other words can be suggested for these: they are one run.</summary>
    public bool Can(IReadOnlyList<TextSpan> spans) => session.May.CanCheck && spans.Count == 1;

    /// <summary>Those that are proposed or accepted for words of the claim.</summary>
    public IEnumerable<ReviewCorrection> On(ReviewClaim claim) => session.Article.Corrections.Where(
        correction => correction.Span is { } span && (correction.Claim == claim.Number || claim.Spans.Any(span.Overlaps)));

    /// <summary>Opens a form for the words.</summary>
    public void Begin(IReadOnlyList<TextSpan> spans)
    {
        if (!Can(spans))
            return;
        var claim = session.Claims.FirstOrDefault(claim => claim.State != WorkState.Dismissed && claim.Number == session.State.Claim && claim.Spans.Any(piece => piece.Overlaps(spans[0])));
        Open = new CorrectionDraft(session.Article.Revision, spans, spans[0].Slice(session.Article.Text), claim?.Number);
        session.Tell(ReviewParts.Correction);
    }

    /// <summary>Opens the form again with what the browser kept.</summary>
    /// <returns>Whether it is open: not where the article has other words there by now, or another form is open.</returns>
    internal bool BringBack(KeptForm form)
    {
        var text = session.Article.Text;
        if (Open is not null || form.Text("draft") != session.Article.Revision.ToString(CultureInfo.InvariantCulture)
            || SelectionSpans.Place(form.Text("place"), text.Length) is not { } place || place.Slice(text) != form.Text("was"))
            return false;
        int? claim = int.TryParse(form.Text("claim"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && session.Find(number) is not null ? number : null;
        Open = new CorrectionDraft(session.Article.Revision, [place], form.Text("was"), claim) { Words = form.Text("words"), Reason = form.Text("reason") };
        session.Tell(ReviewParts.Correction);
        return true;
    }

    /// <summary>Whether the person has suggested what the browser kept.</summary>
    internal bool IsSaved(KeptForm form) => session.Article.Corrections.Any(known =>
        known.ById == session.Actor.Id && known.Was == form.Text("was") && known.Words == form.Text("words").Trim() && known.Reason == form.Text("reason").Trim());

    public void Cancel()
    {
        Open = null;
        session.Tell(ReviewParts.Correction);
    }

    /// <summary>Proposes what was typed.</summary>
    /// <returns>Whether it is stored; if not, the form says why and keeps what was typed.</returns>
    public async Task<bool> SaveAsync()
    {
        if (Open is not { IsSaving: false } typed)
            return false;
        typed.IsSaving = true;
        var outcome = await session.Changes.AttemptAsync(() => desk.ProposeAsync(typed.Draft, typed.Spans, typed.Words, typed.Reason, typed.Claim));
        typed.IsSaving = false;
        if (outcome is not Outcome<IReadOnlyList<ReviewCorrection>>.Saved(var corrections))
        {
            typed.Problems = outcome?.Sentences() ?? (session.Notice is { } failure ? [failure.Sentence] : []);
            return false;
        }

        session.Put(corrections);
        if (typed.Claim is { } claim)
            session.Touch(claim);
        session.Say(ReviewNotice.Done("Other words suggested. They stand in the checked copy for an editor to decide."));
        return true;
    }
}
