using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FactCheck.EndToEnd;
using Microsoft.Playwright;

namespace FactCheck.Benchmarks;

/// <summary>
/// From asking for an article's address to its first key working (J selects a claim), in a real browser against the real
/// app on this machine: the median over several openings, for a short article and for one of 100 claims, and their ratio.
/// </summary>
internal static class ReviewBenchmark
{
    private const int Openings = 15;

    public static async Task<int> RunAsync()
    {
        var browser = new Browser();
        await browser.InitializeAsync();
        try
        {
            await using var desk = await Desk.OpenAsync(browser);
            var page = await desk.SignInAsync("editor");
            var small = await MeasureAsync(page, claims: 10);
            var large = await MeasureAsync(page, claims: 100);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Ratio of the medians: {large / small:0.00}"));
        }
        finally
        {
            await browser.DisposeAsync();
        }

        return 0;
    }

    private static async Task<double> MeasureAsync(IPage page, int claims)
    {
        await page.GotoAsync("/articles/new");
        await page.GetByLabel("Text of the article").FillAsync(ArticleOf(claims));
        await page.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Bring in", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(new Regex(@"/articles/\d+"));
        await Assertions.Expect(page.Locator("[data-claim]").First).ToBeVisibleAsync();
        var found = await page.Locator("[data-claim]").CountAsync();
        var address = new Uri(page.Url).AbsolutePath;

        await OpenAsync(page, address);
        var times = new List<double>();
        for (var i = 0; i < Openings; i++)
            times.Add(await OpenAsync(page, address));
        times.Sort();
        var median = times[times.Count / 2];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{found} claims: usable after {median:0} ms (median of {Openings}; {times[0]:0} to {times[^1]:0})"));
        return median;
    }

    private static async Task<double> OpenAsync(IPage page, string address)
    {
        var watch = Stopwatch.StartNew();
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        while (!page.Url.Contains("claim=", StringComparison.Ordinal))
            await page.Keyboard.PressAsync("j");
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>One claim with figures a sentence, five sentences a paragraph.</summary>
    private static string ArticleOf(int claims)
    {
        var text = new StringBuilder("How the county spends its money\n\n");
        for (var i = 0; i < claims; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Spending on road {i + 1} rose by {(i * 7 % 23) + 2}% to £{i + 3}.{i % 10}m in {1990 + (i % 30)}, according to the county’s report number {i + 1}. ");
            if (i % 5 == 4)
                text.Append("\n\n");
        }

        return text.ToString();
    }
}
