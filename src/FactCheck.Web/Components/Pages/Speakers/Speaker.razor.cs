using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench.Desk;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Speakers;

/// <summary>One speaker and every claim of theirs.</summary>
public partial class Speaker
{
    private SpeakerPage? entry;
    private bool loaded;

    /// <summary>Entry in the register.</summary>
    [Parameter] public int Id { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private SpeakerQueries Queries { get; set; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        if (entry?.Speaker.Id == Id)
            return;
        loaded = false;
        entry = await Queries.GetAsync(Actor, Id);
        loaded = true;
    }

    private static string Summary(SpeakerLine speaker)
    {
        var parts = new List<string> { Words.Count(speaker.Claims, "claim") };
        if (speaker.Verified > 0)
            parts.Add($"{speaker.Verified} verified");
        if (speaker.Disputed > 0)
            parts.Add($"{speaker.Disputed} disputed");
        if (speaker.Unsourced > 0)
            parts.Add($"{speaker.Unsourced} unsourced");
        return string.Join(", ", parts);
    }
}
