namespace FactCheck.Workbench.Corrections;

/// <summary>A correction as a person saw it.</summary>
/// <param name="Version">Its token as last read.</param>
public sealed record CorrectionRef(int Article, int Number, Guid Version);
