namespace FactCheck.Core.Claims;

/// <summary>A piece of evidence that stands on a claim.</summary>
public sealed record EvidenceMemento(int Id, EvidenceDetails Details, string? HeldById = null);
