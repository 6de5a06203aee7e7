using System.CommandLine;
using System.Globalization;
using FactCheck.Core.People;
using FactCheck.Workbench.Intake;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Cli.Commands;

/// <summary><c>import</c>: brings articles in.</summary>
internal static class ImportCommand
{
    public static Command Create(Option<FileInfo?> database)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Articles as .txt, .md, .html or .docx.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command(
            "import",
            "Bring articles in, and print the number of each, a line each.")
        {
            files,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(files), parsed.GetValue(database), parsed.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        string[] files, FileInfo? database, InvocationConfiguration console, CancellationToken cancellation)
    {
        await using var desk = await DeskServices.OpenAsync(database, cancellation);
        var reader = desk.GetRequiredService<ReadArticle>();
        var import = desk.GetRequiredService<ImportArticle>();
        var code = ExitCodes.Done;
        foreach (var file in files)
        {
            try
            {
                var draft = await InputFiles.DraftAsync(reader, file, cancellation);
                var number = (await import.RunAsync(Actor.CommandLine, draft, cancellation: cancellation)).ValueOrFail();
                await console.Output.WriteLineAsync(number.ToString(CultureInfo.InvariantCulture));
            }
            catch (CommandFailure failure)
            {
                await console.Error.WriteLineAsync(files.Length == 1 ? failure.Message : $"{file}: {failure.Message}");
                code = ExitCodes.Failed;
            }
        }

        return code;
    }
}
