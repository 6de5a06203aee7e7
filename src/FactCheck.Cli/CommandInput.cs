using System.Text;

namespace FactCheck.Cli;

/// <summary>Standard input.</summary>
/// <param name="IsRedirected">It comes from a file or another program, not from a person at the keyboard.</param>
internal sealed record CommandInput(Stream Stream, bool IsRedirected)
{
    /// <summary>The first line as UTF-8; from a person it is asked for and not shown.</summary>
    public async Task<string> SecretAsync(string prompt, TextWriter error, CancellationToken cancellation)
    {
        if (IsRedirected)
        {
            using var reader = new StreamReader(Stream, Encoding.UTF8, leaveOpen: true);
            return await reader.ReadLineAsync(cancellation) ?? "";
        }

        await error.WriteAsync(prompt);
        var typed = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace && typed.Length > 0)
                typed.Length--;
            else if (!char.IsControl(key.KeyChar))
                typed.Append(key.KeyChar);
        }

        await error.WriteLineAsync();
        return typed.ToString();
    }
}
