using FactCheck.Web.Team;
using FactCheck.Workbench.News;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>What the page hears of others.</summary>
public partial interface IReviewDesk
{
    /// <summary>Has every change heard that may show on this article, until disposed. Called on any thread.</summary>
    IDisposable Listen(Func<DeskChange, Task> hear);

    Task<ReviewUpdate> UpdateAsync(TouchedParts touched);

    /// <summary>Lets others see that the person has the article open.</summary>
    /// <param name="changed">Called on any thread when somebody else comes, goes or moves.</param>
    IPresence Enter(Func<Task> changed);
}
