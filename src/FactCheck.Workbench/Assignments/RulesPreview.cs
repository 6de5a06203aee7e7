namespace FactCheck.Workbench.Assignments;

/// <summary>What the rules would do with the open claims of an article that nobody has.</summary>
/// <param name="Given">Who gets what, in the order of the rules' people.</param>
/// <param name="Left">Claims that stay as they are.</param>
/// <param name="PassedOver">People the rules name who can't be given claims, a sentence each.</param>
/// <param name="HasRules">Whether there are any.</param>
public sealed record RulesPreview(
    int Article, string Title, IReadOnlyList<PreviewPerson> Given, IReadOnlyList<PreviewClaim> Left, IReadOnlyList<string> PassedOver, bool HasRules);
