using Microsoft.AspNetCore.Components.Server.Circuits;

namespace FactCheck.Web.Team;

/// <summary>Whether the browser of this circuit can be reached. A lost one keeps its page for a while, and nobody sits at it.</summary>
public sealed class CircuitConnection : CircuitHandler
{
    /// <summary>Raised on any thread.</summary>
    public event Action? Changed;

    public bool IsUp { get; private set; } = true;

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken) => Be(up: true);

    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken) => Be(up: false);

    private Task Be(bool up)
    {
        IsUp = up;
        Changed?.Invoke();
        return Task.CompletedTask;
    }
}
