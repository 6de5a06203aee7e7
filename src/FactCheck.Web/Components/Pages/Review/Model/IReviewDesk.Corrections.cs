using FactCheck.Core.Text;
using FactCheck.Workbench;
using FactCheck.Workbench.Corrections;

namespace FactCheck.Web.Components.Pages.Review.Model;

public partial interface IReviewDesk
{
    /// <summary>Proposes other words for words of the article.</summary>
    /// <param name="draft">Number of the revision the words were selected in.</param>
    /// <returns>All corrections of the article.</returns>
    Task<Outcome<IReadOnlyList<ReviewCorrection>>> ProposeAsync(int draft, IReadOnlyList<TextSpan> spans, string words, string reason, int? claim);
}
