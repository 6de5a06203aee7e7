using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Extraction.Evaluation;

/// <summary>Writes speaker scores for people and for programs.</summary>
public static class SpeakerScoreReport
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DictionaryKeyPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        WriteIndented = true,
    };

    /// <summary>One JSON object, camel-case, shares as numbers from 0 to 1.</summary>
    public static string ToJson(SpeakerScores scores) => JsonSerializer.Serialize(scores, Json);

    /// <summary>A table for a terminal, in per cent, then what was missed where <paramref name="misses"/> asks for it.</summary>
    public static string ToText(SpeakerScores scores, bool misses)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var text = new StringBuilder();
        Line(text, $"{scores.Articles} articles, {scores.All.Gold} attributions marked; name, kind and title are shares of those found");
        Line(text, $"{"pointed to by",-14}{"marked",8}{"found",8}{"name",8}{"kind",8}{"title",8}");
        foreach (var (mention, count) in scores.ByMention)
            Row(text, mention == MentionKind.None ? "nothing" : mention.ToString().ToLowerInvariant(), count);
        Row(text, "all", scores.All);
        Line(text, $"outlets, in order: {scores.Outlets.Right} right of {scores.Outlets.Gold} marked, {scores.Outlets.Predicted} found");
        foreach (var miss in misses ? scores.Misses : [])
            Line(text, $"\n{miss.Article}: {miss.Words} ({miss.Mention.ToString().ToLowerInvariant()})\n  marked {miss.Expected}\n  found  {miss.Found ?? "nothing"}");
        return text.ToString().TrimEnd();
    }

    private static void Row(StringBuilder text, string name, SpeakerCount count) =>
        Line(text, $"{name,-14}{count.Gold,8}{100 * count.FoundShare,8:F1}{100 * count.NameShare,8:F1}{100 * count.KindShare,8:F1}{100 * count.TitleShare,8:F1}");

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
