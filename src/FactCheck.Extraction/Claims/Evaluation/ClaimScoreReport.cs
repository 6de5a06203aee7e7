using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactCheck.Extraction.Claims.Evaluation;

/// <summary>Writes claim scores for people and for programs.</summary>
public static class ClaimScoreReport
{
    /// <summary>A line for each transcript, then the mean.</summary>
    public static string ToText(ClaimScores scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var text = new StringBuilder("Check-worthiness, each transcript ranked by a model fitted to the others\n\n");
        var widest = scores.Transcripts.Select(transcript => transcript.Name.Length).Append(10).Max();
        text.Append("transcript".PadRight(widest)).Append("  sentences  worthy  average precision\n");
        foreach (var transcript in scores.Transcripts)
            text.Append(CultureInfo.InvariantCulture, $"{transcript.Name.PadRight(widest)}  {transcript.Sentences,9}  {transcript.Worthy,6}  {transcript.AveragePrecision,17:0.000}\n");
        text.Append(CultureInfo.InvariantCulture, $"\nMean average precision {scores.MeanAveragePrecision:0.0000}");
        return text.ToString();
    }

    /// <summary>One object: <c>meanAveragePrecision</c> and <c>transcripts</c>.</summary>
    public static string ToJson(ClaimScores scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return JsonSerializer.Serialize(scores, ClaimScoreJson.Default.ClaimScores);
    }
}
