using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Tests.Pipeline;

/// <summary>
/// Each file under Specs is an article, a line of equals signs, and what must be found in it: lines outside the story,
/// then every attribution in text order, parts of a span apart by a bar. The attributions are those of the rules, which
/// hold still; what the trained finder reads differently from one training to the next is measured on a corpus.
/// </summary>
public sealed class SpecTests
{
    private const string Divider = "=====\n";

    public static TheoryData<string> Files() =>
        [.. Directory.GetFiles(Folder, "*.txt").Select(static f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Specs");

    [Theory]
    [MemberData(nameof(Files))]
    public void Extract_SpecArticle_FindsExactlyWhatTheSpecSays(string file)
    {
        string spec = File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n");
        int divider = spec.IndexOf("\n" + Divider, StringComparison.Ordinal) + 1;
        Assert.True(divider > 0, $"{file} has no line of equals signs");
        string article = spec[..divider];

        string found = SpecFormat.Write(article, ExtractionPipeline.ByRules.Extract(article));

        Assert.Equal(spec[(divider + Divider.Length)..].Trim(), found.Trim());
    }
}
