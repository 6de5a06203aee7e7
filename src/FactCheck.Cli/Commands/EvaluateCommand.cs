using System.CommandLine;
using FactCheck.Extraction.Evaluation;
using FactCheck.Extraction.Formats;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Cli.Commands;

/// <summary><c>evaluate</c>: measures the extraction against what people marked.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var command = new Command("evaluate", "Measure the extraction against a corpus that people annotated.");
        command.Subcommands.Add(CreateAttributions());
        command.Subcommands.Add(EvaluateClaims.Create());
        command.Subcommands.Add(EvaluateSpeakers.Create());
        return command;
    }

    private static Command CreateAttributions()
    {
        var path = new Argument<DirectoryInfo>("PATH")
        {
            Description = "Folder with text/NAME.txt and attributions/NAME_ANNOTATOR.ann (brat standoff).",
        };
        var json = new Option<bool>("--json") { Description = "Print the scores as JSON." };
        var plot = new Option<FileInfo>("--plot") { Description = "Also draw the confidence against the share right, as SVG, to this file." };
        var command = new Command("attributions", "Score source, cue and content spans, exact, article by article.") { path, json, plot };
        command.SetAction((parsed, cancellation) => Task.FromResult(RunAttributions(
            parsed.GetRequiredValue(path), parsed.GetValue(json), parsed.GetValue(plot), parsed.InvocationConfiguration, cancellation)));
        return command;
    }

    private static int RunAttributions(
        DirectoryInfo path, bool json, FileInfo? plot, InvocationConfiguration console, CancellationToken cancellation)
    {
        try
        {
            var articles = AnnotatedCorpus.Read(path.FullName);
            if (articles.Count == 0)
            {
                console.Error.WriteLine($"{path} holds no annotated article; it needs text/NAME.txt and attributions/NAME.ann.");
                return 1;
            }

            var scores = AttributionEvaluation.Run(articles, ExtractionPipeline.Default, cancellation);
            console.Output.WriteLine(json ? ScoreReport.ToJson(scores) : ScoreReport.ToText(scores));
            if (plot is not null)
                File.WriteAllText(plot.FullName, CalibrationPlot.ToSvg(scores));
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            console.Error.WriteLine($"The corpus can't be read or the plot can't be written: {e.Message}");
            return 1;
        }
    }
}
