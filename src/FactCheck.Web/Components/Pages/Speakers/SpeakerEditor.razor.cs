using FactCheck.Core;
using FactCheck.Core.Attributions;
using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Session;
using FactCheck.Workbench;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Register;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Speakers;

/// <summary>The form that corrects an entry of the register. What is typed stays until it is saved.</summary>
public partial class SpeakerEditor
{
    internal static readonly IReadOnlyList<SpeakerKind> Kinds = [SpeakerKind.Person, SpeakerKind.Organization, SpeakerKind.Group, SpeakerKind.Unnamed];

    private SpeakerDraft draft = new();
    private SpeakerRef reference = null!;
    private ElementReference first;
    private IReadOnlyList<string> errors = [];
    private bool busy;

    [Parameter, EditorRequired] public SpeakerPage Entry { get; set; } = null!;

    [Parameter] public EventCallback<(SpeakerPage Now, string Sentence)> OnSaved { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private EditSpeaker Edit { get; set; } = null!;

    [Inject] private Attempt Attempt { get; set; } = null!;

    protected override void OnInitialized() =>
        (draft, reference) = (SpeakerDraft.Of(Entry.Details), new SpeakerRef(Entry.Speaker.Id, Entry.Version));

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
            await first.FocusAsync();
    }

    private async Task SaveAsync()
    {
        SpeakerDetails typed;
        try
        {
            typed = draft.ToDetails();
        }
        catch (RuleBrokenException broken)
        {
            errors = broken.Errors;
            return;
        }

        busy = true;
        var outcome = await Attempt.RunAsync(() => Edit.RunAsync(Actor, reference, typed));
        busy = false;
        switch (outcome)
        {
            case null:
                break;
            case Outcome<SpeakerPage>.Saved { Value: var now }:
                await OnSaved.InvokeAsync((now, $"{now.Speaker.Name} is saved."));
                break;
            case Outcome<SpeakerPage>.Conflict { Current: var theirs } conflict:
                // Saving once more, after having read theirs, goes over it.
                reference = new SpeakerRef(theirs.Speaker.Id, theirs.Version);
                errors = [conflict.Message, .. Differences(theirs.Details)];
                break;
            default:
                errors = outcome.Sentences();
                break;
        }
    }

    private IEnumerable<string> Differences(SpeakerDetails theirs)
    {
        var before = Entry.Details;
        if (theirs.Name != before.Name)
            yield return $"Name now: {theirs.Name}.";
        if (theirs.Kind != before.Kind)
            yield return $"Kind now: {Words.Of(theirs.Kind)}.";
        if (!theirs.Titles.SequenceEqual(before.Titles))
            yield return $"Titles now: {Listed(theirs.Titles.Select(title => title.Say()))}.";
        if (theirs.Affiliation != before.Affiliation)
            yield return $"Affiliation now: {theirs.Affiliation ?? "none"}.";
        if (!theirs.KnownAs.SequenceEqual(before.KnownAs))
            yield return $"Also called now: {Listed(theirs.KnownAs)}.";
        if (theirs.SameAs != before.SameAs)
            yield return $"Link now: {theirs.SameAs ?? "none"}.";

        static string Listed(IEnumerable<string> items) => string.Join("; ", items) is { Length: > 0 } words ? words : "none";
    }
}
