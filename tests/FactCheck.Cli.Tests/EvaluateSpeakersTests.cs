using System.Text.Json;

namespace FactCheck.Cli.Tests;

public sealed class EvaluateSpeakersTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task EvaluateSpeakers_Json_HasTheShares()
    {
        folder.Write("a.txt", "“The harbour will pay for itself,” said Mara Lind, the mayor.");
        var path = Path.GetDirectoryName(folder.Write("a.speakers", "The harbour will | name | Mara Lind [person] (mayor)"))!;

        var run = await CommandRun.OfAsync("evaluate", "speakers", path, "--json");

        Assert.Equal((0, ""), (run.Code, run.Error));
        var all = JsonDocument.Parse(run.Output).RootElement.GetProperty("all");
        Assert.Equal((1, 1), (all.GetProperty("gold").GetInt32(), all.GetProperty("named").GetInt32()));
    }

    [Fact]
    public async Task EvaluateSpeakers_LineOfAnotherForm_IsOneSentence()
    {
        folder.Write("a.txt", "Nothing was said.");
        var path = Path.GetDirectoryName(folder.Write("a.speakers", "Nothing | name"))!;

        var run = await CommandRun.OfAsync("evaluate", "speakers", path);

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith("The articles can't be read: a.speakers line 1 is not of the form", run.Error, StringComparison.Ordinal);
    }
}
