namespace FactCheck.Workbench;

/// <summary>How a change ended. Nothing is saved unless it is <see cref="Saved"/>.</summary>
/// <typeparam name="T">What the change is about, as it now stands.</typeparam>
public abstract record Outcome<T>
{
    private Outcome()
    {
    }

    /// <summary>The same ending, about something else.</summary>
    internal Outcome<TOther> Select<TOther>(Func<T, TOther> change) => this switch
    {
        Saved saved => new Outcome<TOther>.Saved(change(saved.Value)),
        Invalid invalid => new Outcome<TOther>.Invalid(invalid.Errors),
        Conflict conflict => new Outcome<TOther>.Conflict(change(conflict.Current), conflict.Message),
        Forbidden forbidden => new Outcome<TOther>.Forbidden(forbidden.Message),
        NotFound missing => new Outcome<TOther>.NotFound(missing.Message),
        _ => throw new InvalidOperationException("No such outcome."),
    };

    /// <summary>The change is stored.</summary>
    public sealed record Saved(T Value) : Outcome<T>;

    /// <summary>The request breaks a rule; each error is a sentence that says what is missing.</summary>
    public sealed record Invalid(IReadOnlyList<string> Errors) : Outcome<T>;

    /// <summary>Somebody else changed it first; <paramref name="Current"/> is their version.</summary>
    public sealed record Conflict(T Current, string Message) : Outcome<T>;

    /// <summary>The person's role does not allow it.</summary>
    public sealed record Forbidden(string Message) : Outcome<T>;

    /// <summary>There is no such thing (any more).</summary>
    public sealed record NotFound(string Message) : Outcome<T>;
}
