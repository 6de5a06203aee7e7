using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace FactCheck.Benchmarks.Review;

/// <summary>How soon a colleague's verdict stands on everybody else's page, with many pages of one article open.</summary>
internal static class LiveBenchmark
{
    private const int Pages = 25, Verdicts = 40, Claims = Pages + (2 * (Verdicts + 1));

    /// <summary>Between two verdicts of the colleague.</summary>
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(1);

    private static readonly string[] People = ["editor", "fact-checker", "reader", "administrator"];

    public static async Task RunAsync(BenchmarkDesk desk)
    {
        Console.WriteLine("From a colleague's verdict given, saved and shown in another browser");
        var article = await desk.ArticleAsync("Live", Claims, withEvidence: true);
        var pages = new List<Witness>();
        // Nobody sits on the claims that get a verdict.
        var next = Pages;
        foreach (var open in (int[])[1, Pages])
        {
            while (pages.Count < open)
                pages.Add(await Witness.OpenAsync(await desk.SignInAsync(People[pages.Count % People.Length]), article, 1 + pages.Count));
            // The first warms up.
            var claims = Enumerable.Range(next + 1, Verdicts + 1).ToList();
            next += claims.Count;
            await MeasureAsync(desk, article, claims, pages);
        }

        foreach (var page in pages)
            await page.CloseAsync();
    }

    private static async Task MeasureAsync(BenchmarkDesk desk, int article, List<int> claims, List<Witness> pages)
    {
        var (saving, showing) = (new List<double>(), new List<double>());
        foreach (var claim in claims)
        {
            await Task.Delay(Reading);
            var shown = pages.Select(page => page.ShowsAsync(claim)).ToList();
            var watch = Stopwatch.StartNew();
            var given = Now();
            await desk.VerifyAsync(article, claim);
            var saved = watch.Elapsed.TotalMilliseconds;
            var times = await Task.WhenAll(shown);
            if (claim == claims[0])
                continue;
            saving.Add(saved);
            showing.AddRange(times.Select(time => time - given));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{pages.Count,6} pages open: saved after {OpenPage.Percentile(saving, 0.5)} ms (median), shown after median {OpenPage.Percentile(showing, 0.5)}, p95 {OpenPage.Percentile(showing, 0.95)}, longest {OpenPage.Percentile(showing, 1)} ms, of {showing.Count}"));
    }

    /// <summary>Milliseconds since 1970; the browser on this machine counts by the same clock.</summary>
    private static double Now() => (TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalMilliseconds;

    /// <summary>A page that tells when a claim stands otherwise in its list.</summary>
    private sealed class Witness
    {
        private readonly IPage _page;
        private TaskCompletionSource<double> _seen = new();
        private int _awaited;

        private Witness(IPage page) => _page = page;

        public static async Task<Witness> OpenAsync(IPage page, int article, int claim)
        {
            var witness = new Witness(page);
            await page.ExposeFunctionAsync<int, string, double, bool>("tellSeen", witness.Take);
            await page.GotoAsync($"/articles/{article}?claim={claim}&show=all");
            await Assertions.Expect(page.Locator($"[data-claim='{claim}'] [data-heading]")).ToBeFocusedAsync();
            await page.EvaluateAsync("""
                () => new MutationObserver(changes => {
                  const time = performance.timeOrigin + performance.now();
                  for (const { target } of changes) {
                    if (target.dataset.claim) tellSeen(Number(target.dataset.claim), target.className, time);
                  }
                }).observe(document.querySelector("ul.list"), { subtree: true, attributes: true, attributeFilter: ["class"] })
                """);
            return witness;
        }

        /// <summary>When the claim is shown as verified, by the page's clock.</summary>
        public async Task<double> ShowsAsync(int claim)
        {
            _awaited = claim;
            _seen = new TaskCompletionSource<double>(TaskCreationOptions.RunContinuationsAsynchronously);
            return await _seen.Task;
        }

        public Task CloseAsync() => _page.Context.CloseAsync();

        private bool Take(int claim, string standing, double time)
        {
            if (_awaited == claim && standing.Split(' ').Contains("verified"))
                return _seen.TrySetResult(time);
            return false;
        }
    }
}
