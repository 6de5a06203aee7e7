using System.Globalization;
using System.Text;
using FactCheck.Core.Text;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Formats;

/// <summary>
/// Writes claims as comma-separated values (RFC 4180, \n line ends), one row a claim, offsets UTF-16. A field that a
/// spreadsheet would take for a formula is written with an apostrophe before it.
/// </summary>
public static class ClaimCsv
{
    /// <summary>The line of column names.</summary>
    public const string Header =
        "file,claim,kind,text,speakers,titles,cue,quote,outlet,figures,checkWorthiness,reasons,start,end\n";

    /// <summary>The rows of one text; empty where it has no claim.</summary>
    /// <param name="file">What to name the text in the first column.</param>
    public static string Rows(string file, string text, ExtractionResult result)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(result);
        var attributions = result.Attributions.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var rows = new StringBuilder();
        foreach (var claim in result.Claims)
        {
            var said = claim.AttributionId is { } id ? attributions[id] : null;
            IEnumerable<string> fields =
            [
                Field(file),
                Field(claim.Id),
                Field(Lower(claim.Kind)),
                Field(Spans.Verbatim(text, claim.Spans)),
                Field(string.Join("; ", said?.Speakers.Select(s => s.Name) ?? [])),
                Field(string.Join("; ", said?.Speakers.Select(s => s.Title ?? "") ?? [])),
                Field(said is null ? "" : Spans.Verbatim(text, said.Cue)),
                Field(said is null ? "" : Lower(said.Kind)),
                Field(said?.Outlet ?? ""),
                Field(string.Join("; ", claim.Figures.Select(Figure))),
                claim.CheckWorthiness.ToString("0.####", CultureInfo.InvariantCulture),
                Field(string.Join("; ", claim.Reasons)),
                claim.Spans[0].Start.ToString(CultureInfo.InvariantCulture),
                claim.Spans[^1].End.ToString(CultureInfo.InvariantCulture),
            ];
            rows.AppendJoin(',', fields).Append('\n');
        }

        return rows.ToString();

        static string Figure(ExtractedFigure figure) =>
            string.Create(CultureInfo.InvariantCulture, $"{figure.Value}{(figure.Unit is null ? "" : " " + figure.Unit)}");
    }

    private static string Lower<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static string Field(string value)
    {
        if (value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r')
            value = "'" + value;
        return value.AsSpan().ContainsAny("\",\n\r;") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }
}
