using FactCheck.Core.Checklists;
using FactCheck.Core.Claims;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Web.Session;
using FactCheck.Workbench.Review;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Review;

/// <summary>The checklist on a claim's card. Each tick is saved at once.</summary>
public partial class ClaimChecks
{
    private readonly Dictionary<string, ElementReference> _boxes = [];

    [Parameter, EditorRequired] public ReviewSession Session { get; set; } = null!;

    [Parameter, EditorRequired] public ReviewClaim Claim { get; set; } = null!;

    [Inject] private ReaderClock Clock { get; set; } = null!;

    private IReadOnlyList<ClaimChecklist> Lists { get; set; } = [];

    private int Count => Lists.Sum(list => list.Lines.Count);

    private int Done => Lists.Sum(list => list.Lines.Count(line => line.Tick is not null));

    private bool CanTick => Session.May.CanCheck && Claim.State != WorkState.Dismissed;

    protected override void OnParametersSet() => Lists = ClaimChecklist.Of(Claim, Session.Article.Checklists);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var work = Session.Work(Claim.Number);
        if (!work.WantsChecklist)
            return;
        work.WantsChecklist = false;
        var first = Lists.SelectMany(list => list.Lines).FirstOrDefault(line => line.Tick is null) ?? Lists.SelectMany(list => list.Lines).FirstOrDefault();
        if (first is not null && _boxes.TryGetValue(first.Item, out var box))
            await box.FocusAsync();
    }

    private Task TickAsync(ChecklistLine line, ChangeEventArgs change) =>
        Session.Speakers.TickAsync(Claim.Number, line, change.Value is true);

    private string Id(string item) => $"claim-{Claim.Number}-{item.Replace('.', '-')}";

    private static string Name(ChecklistKind? kind) => kind is { } known ? Words.Of(known) : "No longer on the list";

    private string? By(ClaimTick? tick) => tick is null ? null : $"ticked by {tick.By}, {Clock.Say(tick.At)}";
}
