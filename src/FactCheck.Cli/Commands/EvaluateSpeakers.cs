using System.CommandLine;
using FactCheck.Extraction.Evaluation;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Cli.Commands;

/// <summary><c>evaluate speakers</c>: measures whom attributions are given to on articles with known speakers.</summary>
internal static class EvaluateSpeakers
{
    public static Command Create()
    {
        var path = new Argument<DirectoryInfo>("PATH")
        {
            Description = "Folder with NAME.txt and NAME.speakers, a line for each attribution.",
        };
        var json = new Option<bool>("--json") { Description = "Print the scores as JSON." };
        var misses = new Option<bool>("--misses") { Description = "Also list every attribution that is not right in all." };
        var command = new Command("speakers", "Score who is given as the speaker of each attribution.") { path, json, misses };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetRequiredValue(path), parsed.GetValue(json), parsed.GetValue(misses), parsed.InvocationConfiguration, cancellation)));
        return command;
    }

    private static int Run(DirectoryInfo path, bool json, bool misses, InvocationConfiguration console, CancellationToken cancellation)
    {
        try
        {
            var articles = SpeakerArticle.ReadAll(path.FullName);
            if (articles.Count == 0)
            {
                console.Error.WriteLine($"{path} holds no article with speakers; it needs NAME.txt and NAME.speakers.");
                return 1;
            }

            var scores = SpeakerEvaluation.Run(articles, ExtractionPipeline.Default, cancellation);
            console.Output.WriteLine(json ? SpeakerScoreReport.ToJson(scores) : SpeakerScoreReport.ToText(scores, misses));
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            console.Error.WriteLine($"The articles can't be read: {e.Message}");
            return 1;
        }
    }
}
