using Bunit;
using FactCheck.Web.Components.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactCheck.Web.Tests.Layout;

public sealed class PageErrorsTests : BunitContext
{
    private readonly LogLines log = new();

    public PageErrorsTests() => Services.AddSingleton<ILoggerFactory>(new LoggerFactory([log]));

    [Fact]
    public void Page_ThatFails_ShowsTheNumberTheLogHas()
    {
        var page = Render<PageErrors>(p => p.AddChildContent<Failing>());
        var number = page.Find("[role=alert] b").TextContent;
        Assert.Matches("^[0-9A-F]{8}$", number);
        Assert.Contains(log.Lines, line => line.Contains(number, StringComparison.Ordinal));
        Assert.DoesNotContain("secret", page.Markup, StringComparison.Ordinal);
    }

    private sealed class Failing : ComponentBase
    {
        protected override void OnInitialized() => throw new InvalidOperationException("secret");
    }
}
