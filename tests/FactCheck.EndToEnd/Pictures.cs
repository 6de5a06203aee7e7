using Microsoft.Playwright;

namespace FactCheck.EndToEnd;

/// <summary>Pictures of the pages, kept where the variable FACTCHECK_SCREENSHOTS names a folder.</summary>
internal static class Pictures
{
    public static async Task TakeAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("FACTCHECK_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png") });
    }
}
