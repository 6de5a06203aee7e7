using FactCheck.Core.Corrections;
using FactCheck.Core.People;
using FactCheck.Workbench.Corrections;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace FactCheck.Web.Components.Pages.Copy;

/// <summary>An article with its accepted corrections, and all corrections to decide, to read, print or take away.</summary>
public sealed partial class CheckedCopyView
{
    private static readonly (CorrectionState State, string Name)[] Groups =
    [
        (CorrectionState.Proposed, "To decide"),
        (CorrectionState.Accepted, "Accepted"),
        (CorrectionState.Made, "Made in a later draft"),
        (CorrectionState.Overtaken, "Overtaken by a later draft"),
        (CorrectionState.Declined, "Declined"),
        (CorrectionState.Withdrawn, "Withdrawn"),
    ];

    private CopyDesk _desk = null!;
    private int? _loaded;

    [Parameter] public int Number { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private BuildCheckedCopy Build { get; set; } = null!;

    [Inject] private DecideCorrection Decide { get; set; } = null!;

    [Inject] private IJSRuntime Script { get; set; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded == Number)
            return;
        _loaded = Number;
        _desk = new CopyDesk(Actor, Number, Build, Decide);
        await _desk.ReadAsync();
    }

    private async Task PrintAsync() => await Script.InvokeVoidAsync("print");

    /// <summary>The pieces cut where lines end.</summary>
    private static IEnumerable<IReadOnlyList<CopyPiece>> Paragraphs(CheckedCopyPage copy)
    {
        var paragraph = new List<CopyPiece>();
        foreach (var piece in copy.Pieces)
        {
            var lines = piece.Text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (i > 0 && paragraph.Count > 0)
                {
                    yield return paragraph;
                    paragraph = [];
                }

                if (lines[i].Length > 0)
                    paragraph.Add(piece with { Text = lines[i] });
            }
        }

        if (paragraph.Count > 0)
            yield return paragraph;
    }
}
