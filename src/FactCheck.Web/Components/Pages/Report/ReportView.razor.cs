using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench;
using FactCheck.Workbench.Reports;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace FactCheck.Web.Components.Pages.Report;

/// <summary>The verification report of an article, to read, print or take away.</summary>
public sealed partial class ReportView
{
    private ReportPage? _report;
    private IReadOnlyList<string> _problems = [];

    [Parameter] public int Number { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private BuildReport Build { get; set; } = null!;

    [Inject] private IJSRuntime Script { get; set; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        if (_report?.Article == Number)
            return;
        var outcome = await Build.RunAsync(Actor, Number);
        _report = outcome is Outcome<ReportPage>.Saved(var report) ? report : null;
        _problems = outcome.Sentences();
    }

    private async Task PrintAsync() => await Script.InvokeVoidAsync("print");
}
