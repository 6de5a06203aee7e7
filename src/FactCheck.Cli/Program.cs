using System.Text;
using FactCheck.Cli;

// Pipes and files get UTF-8 without a mark, whatever the machine prefers.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8);
await using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
await using var input = Console.OpenStandardInput();
return await CommandLine.RunAsync(args, new CommandInput(input, Console.IsInputRedirected), output, error);
