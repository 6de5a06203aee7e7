using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Taking in what others did.</summary>
public sealed partial class ReviewSession
{
    private readonly HashSet<int> _staying = [];

    /// <summary>Who else is here, and what they do.</summary>
    public ReviewTeam Team { get; }

    /// <summary>Whether words are typed somewhere that are not saved.</summary>
    public bool HasTyped => _work.Values.Any(work => work.IsTyping);

    /// <summary>What is open or typed on the claim, or null where nothing ever was.</summary>
    public ClaimWork? OpenedWork(int claim) => _work.GetValueOrDefault(claim);

    /// <summary>
    /// Takes in what others changed, apart from claims that are gone. A row of the list stays, also where it is no longer asked
    /// for, until the person moves on: nothing vanishes under their hands.
    /// </summary>
    public void Put(ReviewUpdate update)
    {
        ArgumentNullException.ThrowIfNull(update);
        _staying.UnionWith(update.Claims.Select(claim => claim.Number).Intersect(Shown));
        Article = Article with
        {
            Attributions = update.Attributions.Count == 0
                ? Article.Attributions
                :
                [
                    .. Article.Attributions.ExceptBy(update.Attributions.Select(changed => changed.Number), known => known.Number)
                        .Concat(update.Attributions).OrderBy(known => known.Number),
                ],
            Cleared = update.Cleared ?? Article.Cleared,
            Corrections = update.Corrections ?? Article.Corrections,
        };
        Put(update.Claims, renamed: update.Attributions.Count > 0);
        if (update.Facts is { } facts)
            Put(facts);
    }

    private void Put(ReviewFacts facts)
    {
        var status = Article.Status;
        Article = Article with
        {
            Title = facts.Title,
            Outlet = facts.Outlet,
            Byline = facts.Byline,
            PublishedOn = facts.PublishedOn,
            Address = facts.Address,
            Status = facts.Status,
            SignOff = facts.SignOff,
            Version = facts.Version,
        };
        if (status == facts.Status)
        {
            Tell(ReviewParts.Header);
            return;
        }

        // What a person may do differs on every claim.
        foreach (var claim in _claims)
            _watchers.Tell(claim.Number);
        Tell(ReviewParts.All);
    }
}
