using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace FactCheck.Benchmarks.Review;

/// <summary>
/// The review page in a real browser against the real app, both on this machine: opening, the cost of a key by the number of
/// claims, a verdict alone and in a crowd, memory.
/// </summary>
internal static class ReviewBenchmark
{
    private const int Openings = 15, Keys = 25, Crowd = 25, CrowdVerdicts = 20, WarmUpPages = 4, MemoryPages = 15;

    /// <summary>How long a person of the crowd reads before the next verdict; real ones take longer.</summary>
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(2);

    private static readonly (string Name, Func<BenchmarkDesk, Task> Run)[] Parts =
        [("opening", OpeningAsync), ("keys", KeysAsync), ("words", WordsAsync), ("crowd", CrowdAsync), ("live", LiveBenchmark.RunAsync), ("memory", MemoryAsync)];

    public static string PartNames { get; } = string.Join(", ", Parts.Select(part => part.Name));

    /// <summary>Asked before a run: an unknown part would open the app and a browser for nothing.</summary>
    public static bool IsPart(string name) => Parts.Any(part => part.Name == name);

    /// <param name="part">Name of the one part to run, or null for all.</param>
    public static async Task<int> RunAsync(string? part)
    {
        await using var desk = await BenchmarkDesk.OpenAsync();
        foreach (var (_, run) in Parts.Where(known => part is null || known.Name == part))
            await run(desk);
        return 0;
    }

    /// <summary>From asking for the address to the first key working (J selects a claim).</summary>
    private static async Task OpeningAsync(BenchmarkDesk desk)
    {
        Say("Opening an article until a key works");
        var page = await desk.SignInAsync();
        foreach (var claims in (int[])[10, 100, 300])
        {
            var article = await desk.ArticleAsync($"Opening {claims}", claims, withEvidence: false);
            await OpenOnceAsync(page, article);
            var times = new List<double>();
            for (var i = 0; i < Openings; i++)
                times.Add(await OpenOnceAsync(page, article));
            Say($"{claims,6} claims: median {OpenPage.Percentile(times, 0.5)} ms, {OpenPage.Percentile(times, 0)} to {OpenPage.Percentile(times, 1)}");
        }

        await page.Context.CloseAsync();
    }

    private static async Task<double> OpenOnceAsync(IPage page, int article)
    {
        var watch = Stopwatch.StartNew();
        await page.GotoAsync($"/articles/{article}", new() { WaitUntil = WaitUntilState.Commit });
        while (!page.Url.Contains("claim=", StringComparison.Ordinal))
            await page.Keyboard.PressAsync("j");
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>What a key costs must not grow with the claims of the article.</summary>
    private static async Task KeysAsync(BenchmarkDesk desk)
    {
        Say("One key: bytes sent over the circuit, and the server's time (medians)");
        foreach (var claims in (int[])[30, 300, 1000])
        {
            var article = await desk.ArticleAsync($"Keys {claims}", claims, withEvidence: true);
            var open = await desk.OpenAsync(await desk.SignInAsync(), article);
            await open.DecideAsync();
            var (moves, verdicts) = (new List<(long Sent, double Milliseconds)>(), new List<(long Sent, double Milliseconds)>());
            for (var i = 0; i < Keys; i++)
                verdicts.Add(await open.DecideAsync());

            await open.Page.GotoAsync(new Uri(open.Page.Url).AbsolutePath);
            open = await desk.OpenAsync(open.Page, article);
            for (var i = 0; i < Keys; i++)
                moves.Add(await open.NextAsync());

            Say($"{claims,6} claims: J {Medians(moves)}; verdict and next {Medians(verdicts)}");
            await open.Page.Context.CloseAsync();
        }
    }

    /// <summary>What a selection, a moved edge and its saving cost must not grow with the claims of the article either.</summary>
    private static async Task WordsAsync(BenchmarkDesk desk)
    {
        Say("Words: bytes sent over the circuit, and the server's time (medians)");
        foreach (var claims in (int[])[30, 300, 1000])
        {
            var article = await desk.ArticleAsync($"Words {claims}", claims, withEvidence: false);
            var open = await desk.OpenAsync(await desk.SignInAsync(), article);
            var (selections, nudges, saves) = (new List<(long Sent, double Milliseconds)>(), new List<(long Sent, double Milliseconds)>(), new List<(long Sent, double Milliseconds)>());
            await open.EditWordsAsync("ArrowLeft");
            for (var i = 0; i < Keys; i++)
            {
                selections.Add(await open.SelectWordsAsync());
                var (nudge, save) = await open.EditWordsAsync(i % 2 == 0 ? "ArrowRight" : "ArrowLeft");
                nudges.Add(nudge);
                saves.Add(save);
            }

            Say($"{claims,6} claims: words selected {Medians(selections)}; edge moved {Medians(nudges)}; saved {Medians(saves)}");
            await open.Page.Context.CloseAsync();
        }
    }

    /// <summary>From a verdict key to saved and the next claim shown, alone and with everybody at work.</summary>
    private static async Task CrowdAsync(BenchmarkDesk desk)
    {
        Say("From a verdict key to saved and the next claim shown, server time");
        var pages = new List<OpenPage>();
        for (var i = 0; i < Crowd; i++)
        {
            var article = await desk.ArticleAsync($"Crowd {i + 1}", (2 * CrowdVerdicts) + 5, withEvidence: true);
            pages.Add(await desk.OpenAsync(await desk.SignInAsync(), article));
        }

        await pages[0].DecideAsync();
        Report("alone", await WorkAsync(pages[0], TimeSpan.Zero));
        var watch = Stopwatch.StartNew();
        var all = await Task.WhenAll(pages.Select((page, i) => WorkAsync(page, Reading * i / Crowd)));
        double[] together = [.. all.SelectMany(times => times)];
        Report(string.Create(CultureInfo.InvariantCulture, $"{Crowd} pages, {together.Length / watch.Elapsed.TotalSeconds:0.0} verdicts a second"), together);
        foreach (var page in pages)
            await page.Page.Context.CloseAsync();
    }

    private static async Task<IReadOnlyList<double>> WorkAsync(OpenPage page, TimeSpan later)
    {
        await Task.Delay(later);
        var times = new List<double>();
        for (var i = 0; i < CrowdVerdicts; i++)
        {
            times.Add((await page.DecideAsync()).Milliseconds);
            await Task.Delay(Reading);
        }

        return times;
    }

    private static void Report(string who, IReadOnlyList<double> times) =>
        Say($"{who,8}: median {OpenPage.Percentile(times, 0.5)} ms, p95 {OpenPage.Percentile(times, 0.95)} ms, longest {OpenPage.Percentile(times, 1)} ms, of {times.Count}");

    /// <summary>Managed memory an open page holds on the server, beside the 250 to 273 KB the framework names for an empty circuit.</summary>
    private static async Task MemoryAsync(BenchmarkDesk desk)
    {
        Say("Memory of an open page on the server");
        var page = await desk.SignInAsync();
        var bare = await HeldAsync(page, "/account/sign-in", null);
        foreach (var claims in (int[])[30, 300])
        {
            var article = await desk.ArticleAsync($"Memory {claims}", claims, withEvidence: false);
            var kilobytes = (await HeldAsync(page, $"/articles/{article}?claim=1", "[data-claim='1'] [data-heading]") - bare) / 1024.0;
            Say(string.Create(CultureInfo.InvariantCulture, $"{claims,6} claims: {kilobytes:0} KB a page, {kilobytes / 250:0.0} times an empty circuit (250 KB)"));
        }

        await page.Context.CloseAsync();
    }

    /// <summary>
    /// What one more tab at the address holds, in bytes: the median over tabs opened one after another, of which the first warm
    /// up. What the browser's driver holds of a tab is that of a page without a circuit.
    /// </summary>
    private static async Task<double> HeldAsync(IPage visitor, string address, string? focused)
    {
        var (tabs, held) = (new List<IPage>(), new List<double>());
        for (var i = 0; i < WarmUpPages + MemoryPages; i++)
        {
            var before = Collected();
            var tab = await visitor.Context.NewPageAsync();
            tabs.Add(tab);
            await tab.GotoAsync(address);
            // By then the page has heard all that its first drawing asked of the browser.
            if (focused is not null)
                await Assertions.Expect(tab.Locator(focused)).ToBeFocusedAsync();
            if (i >= WarmUpPages)
                held.Add(Collected() - before);
        }

        foreach (var tab in tabs)
            await tab.CloseAsync();
        return held.Order().ElementAt(held.Count / 2);
    }

    private static long Collected()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static string Medians(List<(long Sent, double Milliseconds)> keys) =>
        $"{OpenPage.Percentile(keys.Select(key => key.Sent / 1024.0), 0.5)} KB, {OpenPage.Percentile(keys.Select(key => key.Milliseconds), 0.5)} ms";

    private static void Say(string line) => Console.WriteLine(line);
}
