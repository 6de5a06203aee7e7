using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Core.Text;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Formats;

/// <summary>Writes what was found in one text as one JSON object on one line; offsets are UTF-16, spans half-open.</summary>
public static class ExtractionJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // For files and pipes, not for pages: quotation marks and accents stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The object, without a line end.</summary>
    public static string Write(string text, ExtractionResult result)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(result);
        return JsonSerializer.Serialize(
            new
            {
                Text = new { Length = result.TextLength, result.Sha256 },
                result.Notice,
                Sentences = result.Sentences.Select(s => new { s.Span.Start, s.Span.End, Boilerplate = s.OutsideStory }),
                Attributions = result.Attributions.Select(a => new
                {
                    a.Id,
                    a.Kind,
                    Content = Spans(a.Content),
                    Cue = Spans(a.Cue),
                    Source = Spans(a.Source),
                    Speakers = a.Speakers.Select(s => new { s.Name, s.Title, s.Kind, s.Aliases, s.Reason, Confidence = Rounded(s.Confidence) }),
                    a.Outlet,
                    a.OutletChain,
                    Confidence = Rounded(a.Confidence),
                    a.Reasons,
                }),
                Claims = result.Claims.Select(c => new
                {
                    c.Id,
                    Spans = Spans(c.Spans),
                    c.Kind,
                    Figures = c.Figures.Select(f => new { f.Span.Start, f.Span.End, Text = f.Span.Slice(text), f.Value, f.UpperValue, f.Unit, f.Role, f.Bound, f.Iso, f.IsRelative }),
                    Attribution = c.AttributionId,
                    CheckWorthiness = Rounded(c.CheckWorthiness),
                    c.Reasons,
                }),
            },
            Options);

        IEnumerable<object> Spans(IEnumerable<TextSpan> spans) =>
            spans.Select(span => new { span.Start, span.End, Text = span.Slice(text) });
    }

    private static double Rounded(double share) => Math.Round(share, 4);
}
