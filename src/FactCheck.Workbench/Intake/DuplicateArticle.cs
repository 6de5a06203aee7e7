namespace FactCheck.Workbench.Intake;

/// <summary>An article the desk already has with the same text.</summary>
public sealed record DuplicateArticle(int Number, string Title);
