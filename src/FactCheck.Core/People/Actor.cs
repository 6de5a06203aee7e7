namespace FactCheck.Core.People;

/// <summary>The person on whose behalf a use case runs.</summary>
/// <param name="Id">Account identifier.</param>
/// <param name="Name">Name as the desk knows it.</param>
/// <param name="Role">What the person may do.</param>
public sealed record Actor(string Id, string Name, Role Role)
{
    /// <summary>Whoever runs the command line: they hold the database anyway, and have no account.</summary>
    public static Actor CommandLine { get; } = new("command-line", "The command line", Role.Administrator);

    /// <summary>FactCheck itself, in what it does by the clock; it has no account and may change nothing else.</summary>
    public static Actor Program { get; } = new("factcheck", "FactCheck", Role.Reader);
}
