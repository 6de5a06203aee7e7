using FactCheck.Core.Text;
using FactCheck.Workbench;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Finding the words of a claim that is not in this draft, by hand.</summary>
public sealed class ReviewPlacing(ReviewSession session, IReviewDesk desk)
{
    private int? _chosen;

    /// <summary>The claim whose words are looked for: the one the person chose, else the only one there is; null for none.</summary>
    public ReviewClaim? Claim => !session.May.CanCheck ? null
        : session.Lost.FirstOrDefault(claim => claim.Number == _chosen) ?? (session.Lost.Count == 1 ? session.Lost[0] : null);

    public bool IsChosen(int number) => _chosen == number;

    /// <summary>Looks for this claim's words from now on, or no longer.</summary>
    public void Choose(int number)
    {
        _chosen = IsChosen(number) ? null : number;
        session.Tell(ReviewParts.Header | ReviewParts.Selection);
    }

    /// <summary>Makes these the words of the claim that is looked for.</summary>
    public async Task PlaceAsync(IReadOnlyList<TextSpan> spans)
    {
        if (Claim is not { } claim)
            return;
        var outcome = await session.Changes.AttemptAsync(() => desk.PlaceAsync(claim.Number, claim.Version, spans, session.Article.Revision));
        switch (outcome)
        {
            case Outcome<IReadOnlyList<ReviewClaim>>.Saved(var claims):
                _chosen = null;
                session.Put(claims);
                session.Select(claim.Number);
                session.Say(ReviewNotice.Done($"Claim {claim.Number} is in this draft again.{(session.Find(claim.Number)?.Recheck is null ? "" : " Recheck it: its words are other ones.")}"));
                break;
            case Outcome<IReadOnlyList<ReviewClaim>>.Conflict(var current, var message):
                session.Put(current);
                session.Say(new ReviewNotice(message, IsProblem: true));
                break;
            default:
                session.Changes.Refuse(outcome, null);
                break;
        }
    }
}
