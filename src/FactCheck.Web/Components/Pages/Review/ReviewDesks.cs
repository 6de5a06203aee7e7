using FactCheck.Core.People;
using FactCheck.Web.Components.Pages.Review.Model;

namespace FactCheck.Web.Components.Pages.Review;

/// <summary>Opens desks over the workbench's use cases.</summary>
public sealed class ReviewDesks(IServiceProvider services) : IReviewDesks
{
    public IReviewDesk For(Actor actor, int article) => ActivatorUtilities.CreateInstance<ReviewDesk>(services, actor, article);
}
