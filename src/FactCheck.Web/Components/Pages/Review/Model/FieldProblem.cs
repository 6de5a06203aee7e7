namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>What is wrong with a field, as a sentence that says what to do.</summary>
/// <param name="Field">Name of the field.</param>
public sealed record FieldProblem(string Field, string Sentence);
