namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>A form as the browser kept it: typed and, as far as the browser knows, not saved.</summary>
/// <param name="Key">What the browser knows it by.</param>
/// <param name="Claim">Number of the claim it is on; 0 for none.</param>
/// <param name="Kind">"verdict", "note", "evidence", "comment", "answer", "settle" or "correction"; anything else is passed over.</param>
/// <param name="Verdict">Name of the verdict that was pressed.</param>
/// <param name="EvidenceId">The piece that was being changed; null for a new one.</param>
/// <param name="QueryId">The query that was being answered.</param>
/// <param name="Version">Token of the claim as the person knew it; null where a form does not depend on that.</param>
/// <param name="Fields">Values by field name; a ticked box holds "true".</param>
public sealed record KeptForm(
    string Key, int Claim, string? Kind, string? Verdict, int? EvidenceId, IReadOnlyDictionary<string, string> Fields, int? QueryId = null, Guid? Version = null)
{
    /// <summary>What was typed into the field, or nothing.</summary>
    public string Text(string field) => Fields.TryGetValue(field, out var text) ? text : "";
}
