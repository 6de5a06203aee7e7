using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Session;
using FactCheck.Workbench;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Register;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace FactCheck.Web.Components.Pages.Speakers;

/// <summary>One speaker and every claim of theirs; what is kept about them, and what was changed.</summary>
public partial class Speaker
{
    private SpeakerPage? entry;
    private IReadOnlyList<string> errors = [];
    private bool loaded;

    /// <summary>Entry in the register.</summary>
    [Parameter] public int Id { get; set; }

    /// <summary>What is being done: "edit", "merge", "split", or nothing.</summary>
    [SupplyParameterFromQuery(Name = "do")] private string? Task { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private SpeakerQueries Queries { get; set; } = null!;

    [Inject] private UndoRegisterChange Undo { get; set; } = null!;

    [Inject] private Attempt Attempt { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [Inject] private ISnackbar Messages { get; set; } = null!;

    private bool MayEdit => Actor.Role >= Role.FactChecker;

    private bool Stands => entry is { MergedInto: null, IsRemoved: false };

    protected override async Task OnParametersSetAsync()
    {
        if (entry?.Speaker.Id == Id)
            return;
        loaded = false;
        errors = [];
        entry = await Queries.GetAsync(Actor, Id);
        loaded = true;
    }

    /// <summary>What a form made of the register: the page shows it and says so.</summary>
    private void Saved((SpeakerPage Now, string Sentence) saved)
    {
        (entry, errors) = (saved.Now, []);
        Messages.Add(saved.Sentence, Severity.Normal);
        Navigation.NavigateTo($"/speakers/{saved.Now.Speaker.Id}", replace: saved.Now.Speaker.Id == Id);
    }

    private void Leave() => Navigation.NavigateTo($"/speakers/{Id}");

    private async Task UndoAsync(long change)
    {
        var outcome = await Attempt.RunAsync(() => Undo.RunAsync(Actor, change));
        if (outcome is null)
            return;
        errors = outcome.Sentences();
        entry = await Queries.GetAsync(Actor, Id);
        if (errors.Count == 0)
            Messages.Add("Undone. What was undone stands in the record.", Severity.Normal);
    }

    private string To(string task) => $"/speakers/{Id}?do={task}";

    private static string Under(SpeakerLine speaker)
    {
        var parts = new List<string>();
        if (SpeakerWords.Office(speaker) is { Length: > 0 } tells)
            parts.Add(tells);
        parts.Add(Words.Of(speaker.Kind));
        var counts = new List<string> { Words.Count(speaker.Claims, "claim") };
        if (speaker.Verified > 0)
            counts.Add($"{speaker.Verified} verified");
        if (speaker.Disputed > 0)
            counts.Add($"{speaker.Disputed} disputed");
        if (speaker.Unsourced > 0)
            counts.Add($"{speaker.Unsourced} unsourced");
        parts.Add(string.Join(", ", counts));
        return string.Join(" · ", parts);
    }
}
