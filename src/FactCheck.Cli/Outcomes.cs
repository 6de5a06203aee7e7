using FactCheck.Workbench;

namespace FactCheck.Cli;

/// <summary>Outcomes as the command line tells them.</summary>
internal static class Outcomes
{
    /// <summary>The value.</summary>
    /// <exception cref="CommandFailure">There is none; the message says why.</exception>
    public static T ValueOrFail<T>(this Outcome<T> outcome) => outcome switch
    {
        Outcome<T>.Saved saved => saved.Value,
        Outcome<T>.Invalid invalid => throw new CommandFailure(string.Join(' ', invalid.Errors)),
        Outcome<T>.Conflict conflict => throw new CommandFailure(conflict.Message),
        Outcome<T>.Forbidden forbidden => throw new CommandFailure(forbidden.Message),
        Outcome<T>.NotFound missing => throw new CommandFailure(missing.Message),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
