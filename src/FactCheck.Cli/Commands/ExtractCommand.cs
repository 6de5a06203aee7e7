using System.CommandLine;
using FactCheck.Extraction.Formats;
using FactCheck.Extraction.Pipeline;
using FactCheck.Workbench.Intake;

namespace FactCheck.Cli.Commands;

/// <summary><c>extract</c>: finds quotes, speakers and claims in texts and writes them down.</summary>
internal static class ExtractCommand
{
    private const string Json = "json";
    private const string Brat = "brat";
    private const string Csv = "csv";

    public static Command Create(CommandInput input)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Text files (.txt and any other name), .md, .html or .docx; - reads a text from standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description =
                "json: an object a text, offsets in UTF-16. brat: standoff annotations, offsets in Unicode code points. csv: a row a claim.",
            HelpName = "json|brat|csv",
            DefaultValueFactory = _ => Json,
        };
        format.Validators.Add(Choice.Of(Json, Brat, Csv));
        var folder = new Option<DirectoryInfo?>("--output")
        {
            Description = "Folder to write NAME.json, NAME.ann or NAME.csv to, instead of standard output.",
            HelpName = "DIR",
        };
        var published = new Option<DateOnly?>("--published")
        {
            Description = "Day the texts were published, to work out dates like “last Tuesday”.",
            HelpName = "YYYY-MM-DD",
        };
        var command = new Command(
            "extract",
            "Find who said what, and every claim, in texts; nothing is stored.")
        {
            files, format, folder, published,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(files),
            parsed.GetRequiredValue(format).ToLowerInvariant(),
            parsed.GetValue(folder),
            parsed.GetValue(published),
            input,
            parsed.InvocationConfiguration,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        string[] files, string format, DirectoryInfo? folder, DateOnly? published, CommandInput input, InvocationConfiguration console, CancellationToken cancellation)
    {
        EnsureApart(files, format, folder);
        if (folder is not null)
            OutputFolder.Create(folder);
        using var pages = new PageFetch(false, TimeProvider.System);
        var reader = new ReadArticle(pages);
        if (format == Csv && folder is null)
            await console.Output.WriteAsync(ClaimCsv.Header);
        var code = ExitCodes.Done;
        foreach (var file in files)
        {
            try
            {
                var text = await TextAsync(reader, file, input, cancellation);
                var result = ExtractionPipeline.Default.Extract(text, published, cancellation);
                if (result.Notice is { } notice)
                    await console.Error.WriteLineAsync($"{file}: {notice}");
                await WriteAsync(file, format, folder, text, result, console.Output, cancellation);
            }
            catch (CommandFailure failure)
            {
                await console.Error.WriteLineAsync(failure.Message);
                code = ExitCodes.Failed;
            }
        }

        return code;
    }

    /// <summary>Two texts must not end in one file, and annotations need a file a text.</summary>
    private static void EnsureApart(string[] files, string format, DirectoryInfo? folder)
    {
        if (folder is null)
        {
            if (format == Brat && files.Length > 1)
                throw new CommandFailure("Annotations of several texts need a folder: add --output DIR.", ExitCodes.Usage);
            if (files.Count(file => file == InputFiles.StandardInput) > 1)
                throw new CommandFailure("Standard input can be read only once.", ExitCodes.Usage);
            return;
        }

        if (files.GroupBy(Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } same)
        {
            throw new CommandFailure(
                $"{string.Join(" and ", same)} would be written to one file, {same.Key}{Extension(format)}; give them different names or folders.",
                ExitCodes.Usage);
        }
    }

    private static async Task<string> TextAsync(ReadArticle reader, string file, CommandInput input, CancellationToken cancellation)
    {
        if (file == InputFiles.StandardInput)
            return (await ReadArticle.VerbatimAsync(input.Stream, "Standard input", cancellation)).ValueOrFail();
        if (!InputFiles.IsPlain(file))
            return (await InputFiles.DraftAsync(reader, file, cancellation)).Text;
        await using var stream = InputFiles.Open(file);
        return (await ReadArticle.VerbatimAsync(stream, $"“{Path.GetFileName(file)}”", cancellation)).ValueOrFail();
    }

    private static async Task WriteAsync(
        string file, string format, DirectoryInfo? folder, string text, ExtractionResult result, TextWriter output, CancellationToken cancellation)
    {
        var content = format switch
        {
            Json => ExtractionJson.Write(text, result) + "\n",
            Brat => BratWriter.Write(text, result),
            Csv => ClaimCsv.Rows(Name(file), text, result),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
        };
        if (folder is null)
        {
            await output.WriteAsync(content.AsMemory(), cancellation);
            return;
        }

        if (format == Csv)
            content = ClaimCsv.Header + content;
        if (format == Brat && !InputFiles.IsPlain(file))
            await OutputFolder.WriteAsync(folder, Name(file) + ".txt", text, cancellation);
        await OutputFolder.WriteAsync(folder, Name(file) + Extension(format), content, cancellation);
    }

    private static string Name(string file) =>
        file == InputFiles.StandardInput ? "stdin" : Path.GetFileNameWithoutExtension(file);

    private static string Extension(string format) => format switch
    {
        Json => ".json",
        Brat => ".ann",
        Csv => ".csv",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };
}
