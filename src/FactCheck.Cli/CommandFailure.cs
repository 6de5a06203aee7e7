namespace FactCheck.Cli;

/// <summary>A command can't do what was asked; the message is the sentence for standard error.</summary>
internal sealed class CommandFailure(string sentence, int exitCode = ExitCodes.Failed) : Exception(sentence)
{
    public int ExitCode { get; } = exitCode;
}
