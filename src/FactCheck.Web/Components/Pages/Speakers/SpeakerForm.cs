using FactCheck.Core.Attributions;
using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Session;
using FactCheck.Workbench;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Register;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Speakers;

/// <summary>A form that changes an entry of the register. What is typed stays until it is saved.</summary>
public abstract class SpeakerForm : ComponentBase
{
    protected static IReadOnlyList<SpeakerKind> Kinds { get; } = [SpeakerKind.Person, SpeakerKind.Organization, SpeakerKind.Group, SpeakerKind.Unnamed];

    [Parameter, EditorRequired] public SpeakerPage Entry { get; set; } = null!;

    [Parameter] public EventCallback<(SpeakerPage Now, string Sentence)> OnSaved { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    [CascadingParameter] protected Actor Actor { get; set; } = null!;

    [Inject] private Attempt Attempt { get; set; } = null!;

    /// <summary>Why the last attempt was refused.</summary>
    protected IReadOnlyList<string> Errors { get; set; } = [];

    protected bool IsBusy { get; private set; }

    /// <summary>The entry as it was when the form opened.</summary>
    protected SpeakerRef Opened => new(Entry.Speaker.Id, Entry.Version);

    /// <summary>Runs a change unless one is under way.</summary>
    /// <param name="sentence">What to say once it is saved.</param>
    protected async Task RunAsync(Func<Task<Outcome<SpeakerPage>>> change, Func<SpeakerPage, string> sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (IsBusy)
            return;
        IsBusy = true;
        var outcome = await Attempt.RunAsync(change);
        IsBusy = false;
        if (outcome is Outcome<SpeakerPage>.Saved { Value: var now })
            await OnSaved.InvokeAsync((now, sentence(now)));
        else if (outcome is not null)
            Refuse(outcome);
    }

    /// <summary>Shows why nothing was saved.</summary>
    protected virtual void Refuse(Outcome<SpeakerPage> outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        Errors = outcome.Sentences();
    }
}
