using FactCheck.Core.People;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Where the review page gets its desk from.</summary>
public interface IReviewDesks
{
    /// <param name="article">The article's number; that there is one shows when it is read.</param>
    IReviewDesk For(Actor actor, int article);
}
