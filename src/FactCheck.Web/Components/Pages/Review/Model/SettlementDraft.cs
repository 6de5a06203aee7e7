using FactCheck.Core.Claims;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>How an editor is about to settle two verdicts that differ.</summary>
public sealed class SettlementDraft
{
    /// <summary>Null until chosen.</summary>
    public Verdict? Verdict { get; set; }

    public string Reason { get; set; } = "";
}
