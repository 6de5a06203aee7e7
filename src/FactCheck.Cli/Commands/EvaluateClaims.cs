using System.CommandLine;
using FactCheck.Extraction.Claims.Evaluation;

namespace FactCheck.Cli.Commands;

/// <summary><c>evaluate claims</c>: measures check-worthiness on marked debates, and refits its weights on request.</summary>
internal static class EvaluateClaims
{
    public static Command Create()
    {
        var path = new Argument<DirectoryInfo>("PATH")
        {
            Description = "Folder of .tsv files, a transcript each: line, speaker, sentence, 0 or 1, separated by tabs.",
        };
        var json = new Option<bool>("--json") { Description = "Print the scores as JSON." };
        var weights = new Option<FileInfo>("--save-weights") { Description = "Also fit the model to all transcripts and write its weights to this file." };
        var command = new Command("claims", "Score how well sentences worth checking rank first, each transcript left out in turn.") { path, json, weights };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetRequiredValue(path), parsed.GetValue(json), parsed.GetValue(weights), parsed.InvocationConfiguration, cancellation)));
        return command;
    }

    private static int Run(DirectoryInfo path, bool json, FileInfo? weights, InvocationConfiguration console, CancellationToken cancellation)
    {
        try
        {
            var transcripts = MarkedTranscript.ReadAll(path.FullName);
            if (transcripts.Count < 2)
            {
                console.Error.WriteLine($"{path} holds fewer than two transcripts; it needs .tsv files of line, speaker, sentence and 0 or 1.");
                return 1;
            }

            var scores = ClaimEvaluation.Run(transcripts, cancellation);
            console.Output.WriteLine(json ? ClaimScoreReport.ToJson(scores) : ClaimScoreReport.ToText(scores));
            if (weights is null) return 0;
            using var stream = weights.Create();
            ClaimEvaluation.Train(transcripts).Save(stream);
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            console.Error.WriteLine($"The transcripts can't be read: {e.Message}");
            return 1;
        }
    }
}
