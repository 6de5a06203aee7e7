using System.Globalization;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Reporting.Model;

namespace FactCheck.Reporting.Markdown;

/// <summary>The words of the report for what the program knows as values.</summary>
internal static class ReportWords
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Verified => "✓ Verified",
        Verdict.Disputed => "≠ Disputed",
        Verdict.Unsourced => "? Unsourced",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };

    public static string Of(ClaimKind kind) => kind switch
    {
        ClaimKind.Quantity => "Quantity",
        ClaimKind.Comparison => "Comparison",
        ClaimKind.Trend => "Trend",
        ClaimKind.Event => "Event",
        ClaimKind.Position => "Position",
        ClaimKind.Definition => "Definition",
        ClaimKind.Cause => "Cause",
        ClaimKind.Prediction => "Prediction: not checkable yet",
        ClaimKind.Opinion => "Opinion: only that it was said can be checked",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Of(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "direct quote",
        QuoteKind.Mixed => "partly quoted",
        QuoteKind.Indirect => "in the article’s words",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Of(Stance stance) => stance switch
    {
        Stance.Supports => "Supports",
        Stance.Refutes => "Refutes",
        Stance.Context => "Context",
        _ => throw new ArgumentOutOfRangeException(nameof(stance), stance, null),
    };

    /// <summary>"Andrei Kozyrev, former Russian Foreign Minister", unescaped.</summary>
    public static string Of(ReportSpeaker speaker) =>
        (string.IsNullOrWhiteSpace(speaker.Title) ? speaker.Name : $"{speaker.Name}, {speaker.Title}")
        + (speaker.Kind == SpeakerKind.Unnamed ? " (not named in the article)" : "");

    /// <summary>"100 million tons (100,000,000 tons)"; the words alone where they say the same.</summary>
    public static string Of(ReportFigure figure) =>
        FigureWords.Parsed(figure.Text, figure.Value, figure.Unit) is { } parsed ? $"{figure.Text} ({parsed})" : figure.Text;

    /// <summary>"30 March 2022, 14:05 UTC".</summary>
    public static string At(DateTimeOffset time) =>
        time.ToUniversalTime().ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
