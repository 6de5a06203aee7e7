using FactCheck.Core;
using FactCheck.Core.Attributions;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Register;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Speakers;

/// <summary>Corrects an entry of the register.</summary>
public partial class SpeakerEditor : SpeakerForm
{
    private SpeakerDraft draft = new();
    private SpeakerRef reference = null!;
    private ElementReference first;

    [Inject] private EditSpeaker Edit { get; set; } = null!;

    protected override void OnInitialized() =>
        (draft, reference) = (SpeakerDraft.Of(Entry.Details), Opened);

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
            Errors = broken.Errors;
            return;
        }

        await RunAsync(() => Edit.RunAsync(Actor, reference, typed), now => $"{now.Speaker.Name} is saved.");
    }

    protected override void Refuse(Outcome<SpeakerPage> outcome)
    {
        base.Refuse(outcome);
        if (outcome is not Outcome<SpeakerPage>.Conflict { Current: var theirs })
            return;
        // Saving once more, after having read theirs, goes over it.
        reference = new SpeakerRef(theirs.Speaker.Id, theirs.Version);
        Errors = [.. Errors, .. Differences(theirs.Details)];
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
