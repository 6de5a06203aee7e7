using FactCheck.Core.Text;
using FactCheck.Workbench;
using FactCheck.Workbench.Corrections;

namespace FactCheck.Web.Components.Pages.Review;

internal sealed partial class ReviewDesk
{
    public Task<Outcome<IReadOnlyList<ReviewCorrection>>> ProposeAsync(int draft, IReadOnlyList<TextSpan> spans, string other, string reason, int? claim) =>
        propose.RunAsync(actor, new ProposeCorrectionRequest(article, draft, spans, other, reason, claim));
}
