using System.Globalization;
using FactCheck.Core.Text;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Other words as somebody types them, not proposed yet.</summary>
public sealed class CorrectionDraft(int draft, IReadOnlyList<TextSpan> spans, string was, int? claim)
{
    /// <summary>Number of the revision the words were selected in.</summary>
    public int Draft { get; } = draft;

    public IReadOnlyList<TextSpan> Spans { get; } = spans;

    /// <summary>Where the words stand ("120-134").</summary>
    public string Place => string.Create(CultureInfo.InvariantCulture, $"{Spans[0].Start}-{Spans[0].End}");

    /// <summary>The words of the article.</summary>
    public string Was { get; } = was;

    /// <summary>Number of the claim they belong to, or null.</summary>
    public int? Claim { get; } = claim;

    /// <summary>What is to stand there; begins as the words that do.</summary>
    public string Words { get; set; } = was;

    public string Reason { get; set; } = "";

    public IReadOnlyList<string> Problems { get; set; } = [];

    public bool IsSaving { get; set; }
}
