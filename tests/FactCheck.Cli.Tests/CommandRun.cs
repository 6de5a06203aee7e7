using System.Text;

namespace FactCheck.Cli.Tests;

/// <summary>What one run of the program printed and returned.</summary>
internal sealed record CommandRun(int Code, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<CommandRun> OfAsync(params string[] args) => WithInputAsync([], args);

    public static async Task<CommandRun> WithInputAsync(byte[] input, params string[] args)
    {
        using var stream = new MemoryStream(input);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(args, new CommandInput(stream, IsRedirected: true), output, error);
        return new CommandRun(code, output.ToString(), error.ToString());
    }

    public static Task<CommandRun> WithInputAsync(string input, params string[] args) =>
        WithInputAsync(Encoding.UTF8.GetBytes(input), args);
}
