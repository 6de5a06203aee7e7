using FactCheck.Web.Components.Controls;
using FactCheck.Workbench;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Register;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Speakers;

/// <summary>Chooses the entry another one is merged into; namesakes are offered first.</summary>
public partial class SpeakerMerge : SpeakerForm
{
    private string typed = "";
    private IReadOnlyList<SpeakerLine> found = [];
    private SpeakerLine? into;
    private ElementReference first;

    [Inject] private SpeakerQueries Queries { get; set; } = null!;

    [Inject] private MergeSpeakers Merge { get; set; } = null!;

    protected override void OnInitialized() => found = Entry.Namesakes;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
            await first.FocusAsync();
    }

    private async Task FindAsync(ChangeEventArgs change)
    {
        typed = change.Value as string ?? "";
        var asked = typed;
        var lines = string.IsNullOrWhiteSpace(asked) ? Entry.Namesakes : await Queries.FindAsync(Actor, asked);
        // Of several answers under way only the one to the last question counts.
        if (asked != typed)
            return;
        found = [.. lines.Where(line => line.Id != Entry.Speaker.Id)];
        into = into is null ? null : found.FirstOrDefault(line => line.Id == into.Id);
    }

    private Task SaveAsync() => into is null
        ? Task.CompletedTask
        : RunAsync(() => MergeAsync(into), now => $"{Entry.Speaker.Name} is merged into {now.Speaker.Name}.");

    private async Task<Outcome<SpeakerPage>> MergeAsync(SpeakerLine kept) =>
        await Queries.GetAsync(Actor, kept.Id) is { } page
            ? await Merge.RunAsync(Actor, Opened, new SpeakerRef(kept.Id, page.Version))
            : new Outcome<SpeakerPage>.NotFound($"{kept.Name} is no longer in the register. Choose another entry.");
}
