using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FactCheck.Benchmarks.Review;

/// <summary>A review page open in the browser, with the meter of its circuit.</summary>
internal sealed record OpenPage(IPage Page, MeteredCircuit Circuit)
{
    /// <summary>Presses J: the next claim is selected once the address says so.</summary>
    public Task<(long Sent, double Milliseconds)> NextAsync() => PressAsync("j", MovedAsync(Page.Url));

    /// <summary>Presses V on a claim that has its evidence, then Enter: saved, and the next claim without a verdict is shown.</summary>
    /// <returns>Both keys together.</returns>
    public async Task<(long Sent, double Milliseconds)> DecideAsync()
    {
        var claim = Regex.Match(Page.Url, @"claim=(\d+)").Groups[1].Value;
        var saved = await PressAsync("v", Page.Locator($"[data-claim='{claim}'].verified").WaitForAsync());
        var moved = await PressAsync("Enter", MovedAsync(Page.Url));
        return (saved.Sent + moved.Sent, saved.Milliseconds + moved.Milliseconds);
    }

    /// <summary>Selects words of the article until what they can become is offered, and lets them go.</summary>
    public async Task<(long Sent, double Milliseconds)> SelectWordsAsync()
    {
        Circuit.Mark();
        await Page.EvaluateAsync("() => document.getSelection().selectAllChildren(document.querySelector('mark[aria-current] [data-start]'))");
        await Page.Locator("[data-selection]").WaitForAsync();
        var cost = Circuit.Read();
        await Page.Keyboard.PressAsync("Escape");
        await Page.Locator("[data-selection]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        return cost;
    }

    /// <summary>Presses W, moves the end of the selected claim by a word, and saves.</summary>
    /// <param name="key">ArrowLeft or ArrowRight; always the same one would run out of words.</param>
    public async Task<((long Sent, double Milliseconds) Nudge, (long Sent, double Milliseconds) Save)> EditWordsAsync(string key)
    {
        await Page.Keyboard.PressAsync("w");
        await Page.Locator("[data-edges]").WaitForAsync();
        var nudge = await PressAsync(key, Page.Locator("[data-edges] [role=status]", new() { HasText = "Now ends" }).WaitForAsync());
        var save = await PressAsync("Enter", Page.Locator("[data-edges]").WaitForAsync(new() { State = WaitForSelectorState.Detached }));
        return (nudge, save);
    }

    private async Task<(long Sent, double Milliseconds)> PressAsync(string key, Task shown)
    {
        Circuit.Mark();
        await Page.Keyboard.PressAsync(key);
        await shown;
        return Circuit.Read();
    }

    /// <summary>Until another claim is in the address, drawn and in focus.</summary>
    private Task<IJSHandle> MovedAsync(string before) => Page.WaitForFunctionAsync(
        "before => location.href !== before && document.querySelector('.entry.selected [data-heading]') === document.activeElement",
        before);

    public static string Percentile(IEnumerable<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        return sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)].ToString("0.0", CultureInfo.InvariantCulture);
    }
}
