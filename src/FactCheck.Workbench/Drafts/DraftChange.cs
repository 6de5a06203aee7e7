using FactCheck.Core.Claims;

namespace FactCheck.Workbench.Drafts;

/// <summary>A claim whose words a new draft changes.</summary>
/// <param name="Voice">The words that named the source and reported it, where they change; else null.</param>
public sealed record DraftChange(int Claim, Verdict? Verdict, string Was, string Now, string? Voice);
