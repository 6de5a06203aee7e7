using System.CommandLine;
using FactCheck.Extraction.Training;

namespace FactCheck.Cli.Commands;

/// <summary><c>train</c>: makes the weights of the attribution finder from a corpus.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var corpus = new Argument<DirectoryInfo>("CORPUS")
        {
            Description = "Folder with train and dev, each with text, attributions and, if there is any, silver.",
        };
        var output = new Option<FileInfo>("--output", "-o") { Description = "File to write the weights to.", Required = true };
        var epochs = new Option<int>("--epochs") { Description = "Times to go through the articles.", DefaultValueFactory = _ => 12 };
        var seed = new Option<int>("--seed") { Description = "Start of the random numbers; same seed, same bytes.", DefaultValueFactory = _ => 1 };
        var command = new Command("train", "Train the attribution finder on a corpus that people annotated.") { corpus, output, epochs, seed };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetRequiredValue(corpus), parsed.GetRequiredValue(output), parsed.GetValue(epochs), parsed.GetValue(seed),
            parsed.InvocationConfiguration, cancellation)));
        return command;
    }

    private static int Run(
        DirectoryInfo corpus, FileInfo output, int epochs, int seed, InvocationConfiguration console, CancellationToken cancellation)
    {
        try
        {
            using var buffer = new MemoryStream();
            AttributionTraining.Run(corpus.FullName, buffer, epochs, seed, Tell, cancellation);
            File.WriteAllBytes(output.FullName, buffer.ToArray());
            console.Output.WriteLine($"Wrote {output} ({buffer.Length / 1024.0 / 1024.0:F1} MB).");
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            console.Error.WriteLine($"Training stopped: {e.Message}");
            return 1;
        }

        void Tell(string line)
        {
            console.Output.WriteLine(line);
            console.Output.Flush();
        }
    }
}
