using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Extraction.Evaluation;

/// <summary>Writes scores for people and for programs.</summary>
public static class ScoreReport
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DictionaryKeyPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        WriteIndented = true,
    };

    /// <summary>One JSON object, camel-case, shares as numbers from 0 to 1.</summary>
    public static string ToJson(AttributionScores scores) => JsonSerializer.Serialize(scores, Json);

    /// <summary>A table for a terminal, in per cent.</summary>
    public static string ToText(AttributionScores scores)
    {
        var text = new StringBuilder();
        Line(text, $"{scores.Articles} articles, {scores.Linked.Gold} attributions marked, {scores.Linked.Predicted} found");
        Line(text, $"{"exact",-18}{"precision",10}{"recall",10}{"F1",8}");
        Row(text, "source", scores.Source);
        Row(text, "cue", scores.Cue);
        Row(text, "content", scores.Content);
        Row(text, "all three", scores.All);
        Row(text, "found and linked", scores.Linked);
        Line(text, $"sentence by sentence");
        Row(text, "  source", scores.Window.Source);
        Row(text, "  cue", scores.Window.Cue);
        Row(text, "  content", scores.Window.Content);
        foreach (var (kind, score) in scores.ByKind.OrderBy(k => k.Key))
        {
            Line(text, $"{kind.ToString().ToLowerInvariant()} ({score.Linked.Gold} marked)");
            Row(text, "  source", score.Source);
            Row(text, "  cue", score.Cue);
            Row(text, "  content", score.Content);
            Row(text, "  linked", score.Linked);
        }

        Line(text, $"{"confidence",-18}{"count",10}{"mean",10}{"right",8}");
        foreach (var (bin, calibration) in scores.Calibration.Index())
        {
            Line(text, $"{$"{bin / 10.0:F1} to {(bin + 1) / 10.0:F1}",-18}{calibration.Count,10}{100 * calibration.MeanConfidence,10:F1}{100 * calibration.ShareRight,8:F1}");
        }

        return text.ToString().TrimEnd();
    }

    private static void Row(StringBuilder text, string name, MatchCount count) =>
        Line(text, $"{name,-18}{100 * count.Precision,10:F1}{100 * count.Recall,10:F1}{100 * count.F1,8:F1}");

    private static void Line(StringBuilder text, FormattableString line) =>
        text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
}
