namespace FactCheck.Cli;

/// <summary>What the program returns to the shell.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>At least one thing that was asked for could not be done; standard error says which.</summary>
    public const int Failed = 1;

    /// <summary>The command line itself is wrong; nothing was done.</summary>
    public const int Usage = 2;
}
