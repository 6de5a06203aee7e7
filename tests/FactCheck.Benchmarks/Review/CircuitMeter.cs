using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;

namespace FactCheck.Benchmarks.Review;

/// <summary>Puts a meter on every circuit of the app, under the web socket.</summary>
internal sealed class CircuitMeter : IStartupFilter
{
    /// <summary>The circuit opened last: pages are opened one at a time.</summary>
    public MeteredCircuit? Latest { get; private set; }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            if (context.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal)
                && context.Features.Get<IHttpUpgradeFeature>() is { IsUpgradableRequest: true } upgrade)
            {
                context.Features.Set<IHttpUpgradeFeature>(new MeteredUpgrade(upgrade, this));
            }

            return rest(context);
        });
        next(app);
    };

    private sealed class MeteredUpgrade(IHttpUpgradeFeature inner, CircuitMeter owner) : IHttpUpgradeFeature
    {
        public bool IsUpgradableRequest => inner.IsUpgradableRequest;

        public async Task<Stream> UpgradeAsync()
        {
            var circuit = new MeteredCircuit();
            owner.Latest = circuit;
            return new MeteredStream(await inner.UpgradeAsync(), circuit);
        }
    }
}
