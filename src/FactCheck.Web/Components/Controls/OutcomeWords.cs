using FactCheck.Workbench;

namespace FactCheck.Web.Components.Controls;

/// <summary>What a page tells the person when a change did not go through.</summary>
public static class OutcomeWords
{
    /// <summary>The sentences to show; empty when it was saved.</summary>
    public static IReadOnlyList<string> Sentences<T>(this Outcome<T> outcome) => outcome switch
    {
        Outcome<T>.Saved => [],
        Outcome<T>.Invalid invalid => invalid.Errors,
        Outcome<T>.Conflict conflict => [conflict.Message],
        Outcome<T>.Forbidden forbidden => [forbidden.Message],
        Outcome<T>.NotFound missing => [missing.Message],
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
