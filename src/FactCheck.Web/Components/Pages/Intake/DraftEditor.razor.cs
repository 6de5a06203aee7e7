using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Intake;

/// <summary>The facts of one article to correct, beside its text as it will be stored.</summary>
public partial class DraftEditor
{
    // Enough for a long feature; a book is shown on request.
    private const int LinesAtFirst = 400;

    private readonly string prefix = "d" + Guid.NewGuid().ToString("N")[..8];
    private DraftInProgress? seen;
    private IReadOnlyList<PreviewLine> lines = [];
    private IReadOnlyList<PreviewLine> shown = [];
    private int outside;

    /// <summary>Must have been read.</summary>
    [Parameter, EditorRequired] public DraftInProgress Draft { get; set; } = null!;

    [Parameter] public EventCallback<DraftInProgress> OnSave { get; set; }

    [Parameter] public EventCallback<DraftInProgress> OnDiscard { get; set; }

    protected override void OnParametersSet()
    {
        if (ReferenceEquals(seen, Draft))
            return;
        seen = Draft;
        lines = [.. PreviewLine.From(Draft.Preview!.Draft.Text, Draft.Preview.Sentences).Where(line => !string.IsNullOrWhiteSpace(line.Text))];
        shown = [.. lines.Take(LinesAtFirst)];
        outside = lines.Count(line => line.OutsideStory);
    }

    private void ShowAll() => shown = lines;

    private string Id(string field) => $"{prefix}-{field}";
}
