namespace FactCheck.Workbench;

/// <summary>FactCheck can't start; every error is a sentence that says what to do.</summary>
public sealed class FactCheckStartException : Exception
{
    /// <param name="errors">All that is wrong, at least one sentence.</param>
    /// <param name="inner">What happened underneath, for the log.</param>
    public FactCheckStartException(IReadOnlyList<string> errors, Exception? inner = null)
        : base(string.Join(' ', errors), inner) => Errors = errors;

    /// <summary>One sentence each.</summary>
    public IReadOnlyList<string> Errors { get; }
}
