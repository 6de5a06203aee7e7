namespace FactCheck.Core;

/// <summary>A change was refused because it breaks a rule of the desk; nothing has been changed.</summary>
public sealed class RuleBrokenException : Exception
{
    /// <param name="errors">What is missing or in the way, one sentence each, at least one.</param>
    public RuleBrokenException(params IReadOnlyList<string> errors)
        : base(string.Join(' ', errors)) => Errors = errors;

    /// <summary>One sentence each; they name what to do.</summary>
    public IReadOnlyList<string> Errors { get; }
}
