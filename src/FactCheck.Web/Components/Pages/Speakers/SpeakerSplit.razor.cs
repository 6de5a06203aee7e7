using FactCheck.Core.Attributions;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Register;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Speakers;

/// <summary>Chooses which claims of an entry go to a new one.</summary>
public partial class SpeakerSplit : SpeakerForm
{
    private readonly HashSet<int> chosen = [];
    private string name = "";
    private SpeakerKind kind;

    [Inject] private SplitSpeaker Split { get; set; } = null!;

    protected override void OnInitialized() => (name, kind) = (Entry.Speaker.Name, Entry.Speaker.Kind);

    private void Choose(int attribution, bool ticked)
    {
        if (ticked)
            chosen.Add(attribution);
        else
            chosen.Remove(attribution);
    }

    private Task SaveAsync() => RunAsync(
        () => Split.RunAsync(Actor, Opened, [.. chosen], name, kind), now => $"{now.Speaker.Name} is an entry of its own.");
}
