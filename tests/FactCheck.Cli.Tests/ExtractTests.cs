using System.Text;
using System.Text.Json;
using FactCheck.Extraction.Formats;

namespace FactCheck.Cli.Tests;

public sealed class ExtractTests : IDisposable
{
    private const string Story =
        "“The harbour will pay for itself,” said Mara Lind, the mayor. “Nobody asked the fishermen.”\n\n"
        + "The harbour cost 40 million euros, 12% more than planned, Reuters reported.\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Extract_Json_IsOneObjectALineInTheOrderOfTheFiles()
    {
        var run = await CommandRun.OfAsync("extract", folder.Write("a.txt", Story), folder.Write("b.txt", "Nothing was said."));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(2, run.Lines.Count);
        Assert.Equal([Story.Length, 17], run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetProperty("length").GetInt32()));
    }

    [Fact]
    public async Task Extract_Json_HasTheAgreedShapeAndEverySpanSlicesToItsText()
    {
        var run = await CommandRun.OfAsync("extract", folder.Write("a.txt", Story));

        var json = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal(["text", "notice", "sentences", "attributions", "claims"], Names(json));
        Assert.Equal(["length", "sha256"], Names(json.GetProperty("text")));
        Assert.Equal(["start", "end", "boilerplate"], Names(json.GetProperty("sentences")[0]));
        var attributions = json.GetProperty("attributions").EnumerateArray().ToList();
        Assert.NotEmpty(attributions);
        Assert.All(attributions, a => Assert.Equal(
            ["id", "kind", "content", "cue", "source", "speakers", "outlet", "outletChain", "confidence", "reasons"], Names(a)));
        Assert.All(attributions, a => Assert.Contains(a.GetProperty("kind").GetString(), (string[])["direct", "mixed", "indirect"]));
        Assert.Contains(attributions, a => a.GetProperty("speakers").EnumerateArray().Any(s =>
            s.GetProperty("name").GetString() == "Mara Lind" && s.GetProperty("kind").GetString() == "person"));
        var claims = json.GetProperty("claims").EnumerateArray().ToList();
        Assert.All(claims, c => Assert.Equal(["id", "spans", "kind", "figures", "attribution", "checkWorthiness", "reasons"], Names(c)));
        Assert.Contains(claims, c => c.GetProperty("figures").EnumerateArray().Any(f =>
            f.GetProperty("value").GetDecimal() == 40_000_000 && Names(f).SequenceEqual(["start", "end", "text", "value", "upperValue", "unit", "role", "bound", "iso", "isRelative"])));
        foreach (var span in attributions.SelectMany(a => (string[])["content", "cue", "source"], (a, role) => a.GetProperty(role))
            .Concat(claims.Select(c => c.GetProperty("spans"))).SelectMany(spans => spans.EnumerateArray()))
        {
            Assert.Equal(Story[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()], span.GetProperty("text").GetString());
        }
    }

    [Fact]
    public async Task Extract_PublicationDay_WorksOutTheDaysOfTheStory()
    {
        var run = await CommandRun.OfAsync("extract", "--published", "2024-05-14", folder.Write("a.txt", "Mara Lind opened the port in Lima on Monday."));

        var figure = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement.GetProperty("claims")[0].GetProperty("figures")[0];
        Assert.Equal(("Monday", "2024-05-13"), (figure.GetProperty("text").GetString(), figure.GetProperty("iso").GetString()));
    }

    [Fact]
    public async Task Extract_WindowsLineEndsAndMark_AreCharactersOfTheFile()
    {
        var text = "\uFEFFFirst line.\r\n“It is over,” said Mara Lind.\r\n";

        var run = await CommandRun.OfAsync("extract", folder.Write("a.txt", text));

        var json = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal(text.Length, json.GetProperty("text").GetProperty("length").GetInt32());
        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(folder["a.txt"]))),
            json.GetProperty("text").GetProperty("sha256").GetString());
        Assert.Equal(
            text.IndexOf('“', StringComparison.Ordinal),
            json.GetProperty("attributions")[0].GetProperty("content")[0].GetProperty("start").GetInt32());
    }

    [Fact]
    public async Task Extract_Brat_WritesAnAnnFileInCodePointsOfTheFile()
    {
        const string text = "\uFEFF🎉 Party.\r\n“It is over 🎉,” said Mara Lind. “Go home.”\r\n";
        var input = folder.Write("in/party.txt", text);

        var run = await CommandRun.OfAsync("extract", "--format", "brat", "--output", folder["out"], input);

        Assert.Equal((0, "", ""), (run.Code, run.Output, run.Error));
        var lines = folder.Read("out/party.ann").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var points = text.EnumerateRunes().Select(r => r.ToString()).ToArray();
        foreach (var line in lines.Where(l => l[0] == 'T'))
        {
            var columns = line.Split('\t');
            Assert.Equal(3, columns.Length);
            var ranges = columns[1][(columns[1].IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';').Select(r => r.Split(' ').Select(int.Parse).ToArray());
            Assert.Equal(string.Join(' ', ranges.Select(r => string.Concat(points[r[0]..r[1]]))), columns[2]);
        }

        Assert.Contains(lines, l => l.Contains("\tContent ", StringComparison.Ordinal) && l.Contains(';', StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1", StringComparison.Ordinal));
        var read = Assert.Single(BratAnnotations.Read(text, lines));
        Assert.Equal("Mara Lind", read.Source[0].Slice(text));
    }

    [Fact]
    public async Task Extract_Csv_IsOneRowAClaim()
    {
        var run = await CommandRun.OfAsync("extract", "--format", "csv", folder.Write("a.txt", Story), folder.Write("b.txt", Story + "."));
        var json = JsonDocument.Parse((await CommandRun.OfAsync("extract", folder["a.txt"])).Output).RootElement;

        Assert.Equal(ClaimCsv.Header, run.Lines[0] + "\n");
        Assert.Equal(json.GetProperty("claims").GetArrayLength(), run.Lines.Count(l => l.StartsWith("a,c", StringComparison.Ordinal)));
        Assert.Contains(run.Lines, l => l.StartsWith("b,c1,", StringComparison.Ordinal) && l.Contains("Mara Lind", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Extract_Output_WritesAFileForEachText()
    {
        var run = await CommandRun.OfAsync("extract", folder.Write("a.txt", Story), folder.Write("b.md", "# Headline\n\n**Bold** words."), "--output", folder["out"]);

        Assert.Equal((0, ""), (run.Code, run.Output));
        Assert.Equal(["a.json", "b.json"], Directory.GetFiles(folder["out"]).Select(Path.GetFileName).Order());
        Assert.Contains("\"length\":21", folder.Read("out/b.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_OutputIsAFile_IsRefusedInOneSentence()
    {
        var story = folder.Write("a.txt", Story);

        var run = await CommandRun.OfAsync("extract", story, "--output", story);

        Assert.Equal((1, $"{story} is a file; name a folder to write to.\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task Extract_OutputUnderAFile_IsRefusedInOneSentence()
    {
        var story = folder.Write("a.txt", Story);

        var run = await CommandRun.OfAsync("extract", story, "--output", Path.Combine(story, "out"));

        Assert.Equal((1, $"The folder {Path.Combine(story, "out")} can't be made; name another to write to.\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task Extract_OneResultThatCannotBeWritten_IsNamedAndTheRestIsDone()
    {
        Directory.CreateDirectory(folder["out/a.json"]);

        var run = await CommandRun.OfAsync("extract", folder.Write("a.txt", Story), folder.Write("b.txt", Story), "--output", folder["out"]);

        Assert.Equal((1, $"{folder["out/a.json"]} can't be written; check the folder's permissions and the room on its disk.\n"), (run.Code, run.Error));
        Assert.True(File.Exists(folder["out/b.json"]));
    }

    [Fact]
    public async Task Extract_BratOfAnotherFormat_WritesTheTextItRefersTo()
    {
        var run = await CommandRun.OfAsync("extract", "--format", "brat", folder.Write("b.md", "**Bold** words."), "--output", folder["out"]);

        Assert.Equal(0, run.Code);
        Assert.Equal("Bold words.", folder.Read("out/b.txt"));
    }

    [Fact]
    public async Task Extract_StandardInput_IsRead()
    {
        var run = await CommandRun.WithInputAsync(Story, "extract", "-");

        Assert.Equal(Story.Length, JsonDocument.Parse(run.Output).RootElement.GetProperty("text").GetProperty("length").GetInt32());
    }

    [Fact]
    public async Task Extract_OneFileThatFails_IsNamedAndTheRestIsDone()
    {
        var binary = folder.Write("binary.txt", [0, 1, 2, 3, 0, 255]);

        var run = await CommandRun.OfAsync("extract", folder["missing.txt"], binary, folder.Write("empty.txt", ""), folder.Write("a.txt", Story));

        Assert.Equal(1, run.Code);
        Assert.Single(run.Lines);
        Assert.Equal(
            [
                $"There is no file {folder["missing.txt"]}.",
                "“binary.txt” is not text; save the article as text, Markdown, HTML or .docx and try again.",
                "“empty.txt” has no text to check.",
            ],
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Extract_Folder_IsRefused()
    {
        var run = await CommandRun.OfAsync("extract", Path.GetTempPath());

        Assert.Equal((1, $"{Path.GetTempPath()} is a folder; name the files in it.\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task Extract_Windows1252_IsReadByCharacters()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("“It’s over,” said José Núñez.");

        var run = await CommandRun.OfAsync("extract", folder.Write("a.txt", bytes));

        Assert.Contains("“It’s over,”", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_SeveralTextsAsBratWithoutFolder_IsAUsageError()
    {
        var run = await CommandRun.OfAsync("extract", "--format", "brat", "a.txt", "b.txt");

        Assert.Equal((2, "Annotations of several texts need a folder: add --output DIR.\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task Extract_TwoTextsOfOneName_IsAUsageErrorAndNothingIsWritten()
    {
        var run = await CommandRun.OfAsync("extract", folder.Write("x/a.txt", Story), folder.Write("y/a.txt", Story), "--output", folder["out"]);

        Assert.Equal(2, run.Code);
        Assert.EndsWith("would be written to one file, a.json; give them different names or folders.\n", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["out"]));
    }

    [Fact]
    public async Task Extract_FileNameThatBeginsWithAt_IsAFile() =>
        Assert.Equal("There is no file @list.\n", (await CommandRun.OfAsync("extract", "@list")).Error);

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
