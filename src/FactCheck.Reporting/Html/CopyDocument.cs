using System.Globalization;
using System.Net;
using System.Text;
using FactCheck.Core.Corrections;
using FactCheck.Core.Drafts;
using FactCheck.Core.Text;
using FactCheck.Reporting.Markdown;
using FactCheck.Reporting.Model;

namespace FactCheck.Reporting.Html;

/// <summary>A checked copy as one HTML file: the text with its accepted corrections, then all corrections.</summary>
public static class CopyDocument
{
    private const string Css =
        """
        .copy p { white-space: pre-wrap; }
        del { color: #a52a1e; background: #fbe8e4; text-decoration: line-through; }
        ins { color: #1e6b3f; background: #e4f2e8; text-decoration: underline; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        """;

    /// <param name="draft">Number of the draft the copy is of.</param>
    /// <param name="pieces">As <see cref="CheckedCopy.Of"/> gives them.</param>
    public static string Write(string title, int draft, IReadOnlyList<CopyPiece> pieces, IReadOnlyList<ReportCorrection> corrections)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture, $"<h1>Checked copy: {Encoded(title)}</h1>\n<p>Draft {draft}, {Words.Count(corrections.Count(correction => correction.State == CorrectionState.Accepted), "accepted correction")}.</p>\n<div class=\"copy\"><p>");
        foreach (var piece in pieces)
            body.Append(Marked(piece));
        body.Append("</p></div>\n");
        var list = new StringBuilder();
        MarkdownCorrections.Write(list, corrections);
        return HtmlReport.Page($"Checked copy: {title}", body.Append(HtmlReport.Body(list.ToString())).ToString(), Css);
    }

    // A paragraph ends where a blank line is, also within words that were taken out or put in.
    private static string Marked(CopyPiece piece) => string.Join("</p>\n<p>", piece.Text.Split("\n\n").Select(part => part.Length == 0 ? "" : piece.Kind switch
    {
        DiffKind.Removed => $"<del><span class=\"unseen\">[removed: </span>{Encoded(part)}<span class=\"unseen\">]</span></del>",
        DiffKind.Added => $"<ins><span class=\"unseen\">[added: </span>{Encoded(part)}<span class=\"unseen\">]</span></ins>",
        _ => Encoded(part),
    }));

    private static string Encoded(string words) => WebUtility.HtmlEncode(Typed.Storable(words));
}
