using MudBlazor;

namespace FactCheck.Web.Theme;

/// <summary>
/// Type and measures for MudBlazor's components. Colours are not here: <c>wwwroot/css/app.css</c> holds the one palette, light and dark,
/// and <c>wwwroot/css/mud.css</c> hands it to MudBlazor, so the server need not know which of the two the reader's system prefers.
/// </summary>
public static class FactCheckTheme
{
    private static readonly string[] Sans = ["system-ui", "Segoe UI", "Helvetica Neue", "Arial", "sans-serif"];

    public static MudTheme Value { get; } = new()
    {
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "6px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Sans, FontSize = ".875rem", LineHeight = "1.45", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontFamily = Sans, FontSize = ".875rem", LineHeight = "1.45", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontFamily = Sans, FontSize = ".8125rem", LineHeight = "1.45", LetterSpacing = "normal" },
            Subtitle1 = new Subtitle1Typography { FontFamily = Sans, FontSize = ".875rem", LineHeight = "1.45", LetterSpacing = "normal" },
            Subtitle2 = new Subtitle2Typography { FontFamily = Sans, FontSize = ".8125rem", LineHeight = "1.45", LetterSpacing = "normal" },
            Caption = new CaptionTypography { FontFamily = Sans, FontSize = ".8125rem", LineHeight = "1.45", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = Sans, FontSize = ".875rem", FontWeight = "500", LetterSpacing = "normal", TextTransform = "none" },
            H6 = new H6Typography { FontFamily = Sans, FontSize = "1.0625rem", FontWeight = "600", LetterSpacing = "normal" },
        },
    };
}
