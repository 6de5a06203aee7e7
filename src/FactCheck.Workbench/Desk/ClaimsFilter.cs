using FactCheck.Core.Claims;

namespace FactCheck.Workbench.Desk;

/// <summary>Which claims of all articles to list; what is null does not count.</summary>
/// <param name="State">Null for all that are not dismissed.</param>
/// <param name="AssigneeId">Account that has the claim; <see cref="Nobody"/> for those nobody has.</param>
/// <param name="Speaker">Part of a speaker's name.</param>
/// <param name="Worth">Least check-worthiness, 0 to 1.</param>
/// <param name="UntouchedHours">For how long nobody may have done anything with a claim that somebody has.</param>
public sealed record ClaimsFilter(
    WorkState? State = null,
    Verdict? Verdict = null,
    ClaimKind? Kind = null,
    string? AssigneeId = null,
    string? Speaker = null,
    DueFilter? Due = null,
    double? Worth = null,
    int? UntouchedHours = null)
{
    /// <summary>Stands for no account.</summary>
    public const string Nobody = "nobody";
}
