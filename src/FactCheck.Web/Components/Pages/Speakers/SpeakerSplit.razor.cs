using FactCheck.Core.Attributions;
using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Session;
using FactCheck.Workbench;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Register;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Speakers;

/// <summary>Chooses which claims of an entry go to a new one.</summary>
public partial class SpeakerSplit
{
    private readonly HashSet<int> chosen = [];
    private string name = "";
    private SpeakerKind kind;
    private IReadOnlyList<string> errors = [];
    private bool busy;

    [Parameter, EditorRequired] public SpeakerPage Entry { get; set; } = null!;

    [Parameter] public EventCallback<(SpeakerPage Now, string Sentence)> OnSaved { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private SplitSpeaker Split { get; set; } = null!;

    [Inject] private Attempt Attempt { get; set; } = null!;

    protected override void OnInitialized() => (name, kind) = (Entry.Speaker.Name, Entry.Speaker.Kind);

    private void Choose(int attribution, bool ticked)
    {
        if (ticked)
            chosen.Add(attribution);
        else
            chosen.Remove(attribution);
    }

    private async Task SaveAsync()
    {
        busy = true;
        var outcome = await Attempt.RunAsync(() => Split.RunAsync(Actor, new SpeakerRef(Entry.Speaker.Id, Entry.Version), [.. chosen], name, kind));
        busy = false;
        if (outcome is Outcome<SpeakerPage>.Saved { Value: var now })
            await OnSaved.InvokeAsync((now, $"{now.Speaker.Name} is an entry of its own."));
        else if (outcome is not null)
            errors = outcome.Sentences();
    }
}
