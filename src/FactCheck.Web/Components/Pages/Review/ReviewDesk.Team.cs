using FactCheck.Web.Team;
using FactCheck.Workbench.News;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review;

internal sealed partial class ReviewDesk
{
    public IDisposable Listen(Func<DeskChange, Task> hear) => team.News.Listen(
        change => change.Article == article || (change.Article is null && (change.Parts & (DeskParts.Register | DeskParts.People)) != 0), hear);

    public Task<ReviewUpdate> UpdateAsync(TouchedParts touched) => queries.UpdateAsync(actor, article, touched);

    public IPresence Enter(Func<Task> changed) => team.Board.Enter(article, actor, team.Connection, changed);
}
