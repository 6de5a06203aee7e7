using FactCheck.Extraction.Model;
using FactCheck.Extraction.Tagging;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Tests.Model;

public class CueFeaturesTests
{
    private static readonly Vocabulary Words = new(["the", "mayor", "said", "that", "it", "rained", "hail"]);
    private static readonly CueLexicon Cues = new(new byte[Words.Rows], [0, 1, 1, 9, 2, 1, 1, 1]);

    [Fact]
    public void Add_OtherParagraphBefore_ChangesNothing()
    {
        const string paragraph = "The mayor said that it rained.";

        Assert.Equal(Hashes("It rained.\n\n" + paragraph, 3), Hashes("“Hail!” the mayor said.\n\n" + paragraph, 8));
    }

    [Fact]
    public void Add_OtherWordAfter_ChangesSome() =>
        Assert.NotEqual(Hashes("The mayor said that it rained.", 0), Hashes("The mayor said that it hail.", 0));

    [Fact]
    public void Read_ShorterChunkAfterALongerOne_KeepsNothingOfIt()
    {
        var features = new CueFeatures(Words);
        Read(features, "“Hail,” the mayor said that it rained. The mayor said hail, said the mayor, that it rained.");
        var after = Read(features, "It rained.");

        Assert.Equal(Read(new CueFeatures(Words), "It rained."), after);
    }

    private static uint[][] Hashes(string text, int from) => Read(new CueFeatures(Words), text)[from..];

    private static uint[][] Read(CueFeatures features, string text)
    {
        var document = TextDocument.Read(text);
        var tokens = TokenFeatures.Of(document, Words, Cues);
        var chunk = Assert.Single(Chunk.Cut(document));
        var rows = new int[chunk.Tokens.Length * TokenFeatures.Slots];
        tokens.ReadRows(chunk.Tokens, rows);
        features.Read(document, tokens, chunk, rows);
        var all = new uint[features.Length][];
        for (var t = 0; t < features.Length; t++)
        {
            var list = new FeatureList(new uint[CueFeatures.Most]);
            features.Add(t, ref list);
            all[t] = list.Hashes.ToArray();
        }

        return all;
    }
}
