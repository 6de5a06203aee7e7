using FactCheck.Core.Discussion;
using FactCheck.Reporting.Html;

namespace FactCheck.Workbench.Discussion;

/// <summary>Comments as HTML.</summary>
public static class CommentHtml
{
    /// <summary>The inner HTML of a comment or an answer; no markup in it comes from what people typed but what Markdown stands for.</summary>
    public static string Of(string markdown, IReadOnlyList<MentionedPerson> mentions) => HtmlComment.Body(markdown, mentions);
}
