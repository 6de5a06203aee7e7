using FactCheck.Web.Session;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.JSInterop;
using MudBlazor;
using MudBlazor.Services;

namespace FactCheck.Web.Tests.Session;

public sealed class AttemptTests : Bunit.BunitContext
{
    private readonly LogLines log = new();

    public AttemptTests()
    {
        Services.AddMudServices();
        Services.AddSingleton<ILoggerFactory>(new LoggerFactory([log])).AddScoped<Attempt>();
    }

    [Fact]
    public async Task Run_ThatWorks_GivesTheResult() =>
        Assert.Equal(7, await Services.GetRequiredService<Attempt>().RunAsync(() => Task.FromResult(7)));

    [Fact]
    public async Task Run_ThatFails_TellsThePersonTheNumberInTheLog()
    {
        var result = await Services.GetRequiredService<Attempt>().RunAsync<string>(() => throw new InvalidOperationException("secret"));

        Assert.Null(result);
        var told = Assert.Single(Services.GetRequiredService<ISnackbar>().ShownSnackbars).Message;
        Assert.DoesNotContain("secret", told, StringComparison.Ordinal);
        var line = Assert.Single(log.Lines, line => line.StartsWith("Error ", StringComparison.Ordinal));
        Assert.Contains(line["Error ".Length..], told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ThatIsCancelled_SaysNothing()
    {
        await Services.GetRequiredService<Attempt>().RunAsync<string>(() => throw new OperationCanceledException());
        Assert.Empty(Services.GetRequiredService<ISnackbar>().ShownSnackbars);
    }

    [Fact]
    public async Task Run_BrowserGoneMeanwhile_IsNoError()
    {
        await Services.GetRequiredService<Attempt>().RunAsync<string>(() => throw new JSDisconnectedException("gone"));
        Assert.Empty(log.Lines);
    }
}
