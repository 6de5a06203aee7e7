using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using FactCheck.Cli.Commands;
using FactCheck.Workbench;

namespace FactCheck.Cli;

/// <summary>The whole command line: what it understands, and what becomes of errors.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command and returns its <see cref="ExitCodes"/>.</summary>
    public static async Task<int> RunAsync(string[] args, CommandInput input, TextWriter output, TextWriter error)
    {
        // Names that begin with @ are files here, not lists of arguments.
        var parsed = Create(input).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction || (parsed.Action is null && parsed.Errors.Count > 0))
        {
            await error.WriteLineAsync($"{Sentence(parsed)} See {NameOf(parsed.CommandResult)} --help.");
            return ExitCodes.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (CommandFailure failure)
        {
            await error.WriteLineAsync(failure.Message);
            return failure.ExitCode;
        }
        catch (FactCheckStartException failure)
        {
            await error.WriteLineAsync(failure.Message);
            return ExitCodes.Failed;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped; what was not finished is not saved.");
            return ExitCodes.Failed;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(failure.Message);
            return ExitCodes.Failed;
        }
        finally
        {
            await output.FlushAsync(CancellationToken.None);
        }
    }

    private static RootCommand Create(CommandInput input)
    {
        var database = new Option<FileInfo?>("--database")
        {
            Description = "SQLite file to use instead of the web app's database.",
            HelpName = "FILE",
            Recursive = true,
        };
        var root = new RootCommand("FactCheck finds who said what in an article, and keeps what was checked.")
        {
            ExtractCommand.Create(input),
            ImportCommand.Create(database),
            ReportCommand.Create(database),
            UserCommand.Create(database, input),
            EvaluateCommand.Create(),
            TrainCommand.Create(),
        };
        root.Options.Add(database);
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    private static string Sentence(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count > 0)
            return $"“{parsed.UnmatchedTokens[0]}” is not understood here.";
        if (parsed.CommandResult.Command.Subcommands.Count > 0)
            return "Name a command.";
        return parsed.Errors[0].Message.ReplaceLineEndings(" ").TrimEnd();
    }

    private static string NameOf(CommandResult command)
    {
        var names = new List<string>();
        for (var result = command; result is not null; result = result.Parent as CommandResult)
            names.Insert(0, result.Command is RootCommand ? "factcheck" : result.Command.Name);
        return string.Join(' ', names);
    }
}
