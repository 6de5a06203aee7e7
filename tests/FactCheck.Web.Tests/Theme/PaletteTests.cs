using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Web.Tests.Theme;

/// <summary>The palette in wwwroot/css/app.css.</summary>
public sealed partial class PaletteTests
{
    private static readonly string Root = FindRoot();
    private static readonly Dictionary<string, (string Light, string Dark)> Colours = Pair()
        .Matches(File.ReadAllText(Path.Combine(Root, "wwwroot", "css", "app.css")))
        .ToDictionary(match => match.Groups[1].Value, match => (match.Groups[2].Value, match.Groups[3].Value));

    [Theory]
    [InlineData("ink", "paper")]
    [InlineData("ink-2", "paper")]
    [InlineData("ink-3", "paper")]
    [InlineData("ink-3", "hover")]
    [InlineData("ink-2", "key")]
    [InlineData("accent", "paper")]
    [InlineData("surface", "accent")]
    [InlineData("verified", "surface")]
    [InlineData("verified", "verified-bg")]
    [InlineData("disputed", "surface")]
    [InlineData("disputed", "disputed-bg")]
    [InlineData("unsourced", "surface")]
    [InlineData("unsourced", "unsourced-bg")]
    [InlineData("open", "open-bg")]
    [InlineData("ink", "disputed-bg")]
    [InlineData("ink", "unsourced-bg")]
    public void Text_OnItsGround_CanBeReadInLightAndDark(string text, string ground)
    {
        Assert.True(Contrast(Colours[text].Light, Colours[ground].Light) >= 4.5, "light");
        Assert.True(Contrast(Colours[text].Dark, Colours[ground].Dark) >= 4.5, "dark");
    }

    [Theory]
    [InlineData("line-strong", "surface")]
    [InlineData("focus", "paper")]
    [InlineData("focus", "surface")]
    public void Edges_OfControls_CanBeSeenInLightAndDark(string edge, string ground)
    {
        Assert.True(Contrast(Colours[edge].Light, Colours[ground].Light) >= 3, "light");
        Assert.True(Contrast(Colours[edge].Dark, Colours[ground].Dark) >= 3, "dark");
    }

    [Fact]
    public void StyleSheets_UseOnlyNamesThatExist()
    {
        var sheets = Directory.EnumerateFiles(Path.Combine(Root, "wwwroot", "css"), "*.css")
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "src", "FactCheck.Web", "Components"), "*.css", SearchOption.AllDirectories));
        var known = sheets.SelectMany(sheet => Definition().Matches(File.ReadAllText(sheet))).Select(match => match.Groups[1].Value).ToHashSet();
        var unknown = sheets.SelectMany(sheet => Use().Matches(File.ReadAllText(sheet)).Select(match => match.Groups[1].Value))
            .Where(name => !known.Contains(name)).Distinct();
        Assert.Empty(unknown);
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        if (hex.Length == 4)
            hex = string.Concat("#", new string(hex[1], 2), new string(hex[2], 2), new string(hex[3], 2));
        double Channel(int at)
        {
            var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("FactCheck.sln is nowhere above the tests.");
    }

    [GeneratedRegex(@"--([a-z0-9-]+): light-dark\((#[0-9a-f]{3,6}), (#[0-9a-f]{3,6})\)")]
    private static partial Regex Pair();

    [GeneratedRegex("--([a-z0-9-]+)\\s*:")]
    private static partial Regex Definition();

    [GeneratedRegex("var\\(--([a-z0-9-]+)\\)")]
    private static partial Regex Use();
}
