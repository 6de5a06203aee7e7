using FactCheck.Core.People;
using FactCheck.Web.Session;
using FactCheck.Workbench.People;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;

namespace FactCheck.Web.Components.Layout;

/// <summary>The frame of every page but the account pages. Gives pages the <see cref="Actor"/> as a cascading value.</summary>
public partial class MainLayout
{
    private Actor? actor;
    private bool ready;
    private PageErrors? errors;

    [Inject] private ReaderClock Clock { get; set; } = null!;

    [Inject] private IJSRuntime Js { get; set; } = null!;

    [CascadingParameter] private Task<AuthenticationState> Session { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        // The cookie that says so is only missing where the browser dropped it.
        if (!Clock.IsZoneKnown)
            Clock.Use(await Js.InvokeAsync<string>("factcheck.zone"));
        ready = true;
    }

    protected override async Task OnParametersSetAsync()
    {
        // Another page: what went wrong on the last one is over.
        errors?.Recover();
        actor = ActorClaims.ToActor((await Session).User);
    }
}
