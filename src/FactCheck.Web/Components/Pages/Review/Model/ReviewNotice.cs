namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>One sentence about what was just done, or why it was not.</summary>
/// <param name="Undo">Takes it back, or null where that is not possible.</param>
public sealed record ReviewNotice(string Sentence, bool IsProblem = false, Func<Task>? Undo = null);
