namespace FactCheck.Workbench;

/// <summary>How a change ended. Nothing is saved unless it is <see cref="Saved"/>.</summary>
/// <typeparam name="T">What the change is about, as it now stands.</typeparam>
public abstract record Outcome<T>
{
    private Outcome()
    {
    }

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
