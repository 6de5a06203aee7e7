using FactCheck.Extraction.Model;
using FactCheck.Extraction.Training;

namespace FactCheck.Extraction.Tests.Training;

public sealed class AttributionTrainingTests : IDisposable
{
    private readonly string _corpus = Directory.CreateTempSubdirectory("factcheck-corpus").FullName;

    public AttributionTrainingTests()
    {
        string[] names = ["Ada Bell", "Tom Hall", "The mayor", "Lena Fox"];
        string[] cues = ["said", "argued", "said", "warned"];
        for (var i = 0; i < 8; i++)
        {
            var folder = Path.Combine(_corpus, i < 6 ? "train" : "dev");
            Directory.CreateDirectory(Path.Combine(folder, "text"));
            Directory.CreateDirectory(Path.Combine(folder, "attributions"));
            var (name, cue) = (names[i % 4], cues[i % 4]);
            const string content = "the river would rise again";
            var text = $"{name} {cue} {content}.\n\nIt rained for {i + 2} days and the town waited.";
            File.WriteAllText(Path.Combine(folder, "text", $"town-{i}.txt"), text);
            var at = name.Length + 1;
            var end = at + cue.Length + 1;
            File.WriteAllLines(Path.Combine(folder, "attributions", $"town-{i}_ab.ann"),
            [
                $"T1\tSource 0 {name.Length}\t{name}", $"T2\tCue {at} {at + cue.Length}\t{cue}",
                $"T3\tContent {end} {end + content.Length}\t{content}", $"T4\tAttribution {at} {at + cue.Length}\t{cue}",
                "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1",
            ]);
        }
    }

    public void Dispose() => Directory.Delete(_corpus, recursive: true);

    [Fact]
    public void Run_SameSeedTwice_WritesTheSameBytes()
    {
        var first = Train(seed: 5, out var lines);

        Assert.Equal(first, Train(seed: 5, out _));
        Assert.NotEqual(first, Train(seed: 6, out _));
        Assert.Contains(lines, l => l.Contains("epoch  2", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_WrittenModel_WritesTheSameBytesAgain()
    {
        var bytes = Train(seed: 5, out _);
        using var output = new MemoryStream();

        AttributionModelFile.Write(AttributionModelFile.Read(new MemoryStream(bytes)), output);

        Assert.Equal(bytes, output.ToArray());
    }

    [Fact]
    public void Read_OtherFile_IsRefused() => AssertRefused("no model"u8.ToArray(), "is no attribution model");

    [Fact]
    public void Read_OtherVersion_IsRefused()
    {
        var bytes = Train(seed: 5, out _);
        bytes[4] = 1;

        AssertRefused(bytes, "is of version 1");
    }

    [Fact]
    public void Read_OneBitChanged_IsRefused()
    {
        var bytes = Train(seed: 5, out _);
        bytes[bytes.Length / 2] ^= 1;

        AssertRefused(bytes, "is damaged");
    }

    [Fact]
    public void Read_FileCutShort_IsRefused() => AssertRefused(Train(seed: 5, out _)[..^1], "is damaged");

    private static void AssertRefused(byte[] bytes, string because)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => AttributionModelFile.Read(new MemoryStream(bytes)));
        Assert.Contains(because, refusal.Message, StringComparison.Ordinal);
    }

    private byte[] Train(int seed, out List<string> lines)
    {
        var told = new List<string>();
        using var output = new MemoryStream();
        AttributionTraining.Run(_corpus, output, epochs: 2, seed, told.Add);
        lines = told;
        return output.ToArray();
    }
}
