using FactCheck.Core.Text;
using FactCheck.Extraction.Formats;
using FactCheck.Extraction.Tagging;
using FactCheck.Extraction.Text;
using FactCheck.Extraction.Training;

namespace FactCheck.Extraction.Tests.Training;

public class TaggerTrainerTests
{
    [Fact]
    public void Train_RepeatedSentences_TagsThemAsAnnotated()
    {
        List<TaggedArticle> articles = [.. Enumerable.Range(0, 12).Select(_ => Article())];

        var tagger = new TaggerTrainer(articles).Train(articles, seed: 1);

        var scores = TaggerEvaluation.Run(tagger, [Article()]);
        Assert.Equal(1, scores.PartsOfSpeech);
        Assert.Equal(1, scores.Names.F1);
    }

    [Fact]
    public void Of_NameOfTwoWordsThenAnother_StartsTwoNames()
    {
        var article = Article();

        Assert.Equal([1, 2, 0, 5, 0, 0, 0, 0, 0], article.Names.Select(n => (int)n));
    }

    [Fact]
    public void Of_TokenCutDifferently_HasNoPart()
    {
        const string text = "It rained.";

        var article = TaggedArticle.Of(TextDocument.Read(text), [new SilverToken(new TextSpan(0, 4), 0, "NN", "O", 0, "root")]);

        Assert.Equal([0, 0, 0], article.Parts.Select(p => (int)p));
    }

    private static TaggedArticle Article()
    {
        const string text = "Ada Bell visited Ohio. It rained there.";
        string[] parts = ["NNP", "NNP", "VBD", "NNP", ".", "PRP", "VBD", "RB", "."];
        string[] names = ["PERSON", "PERSON", "O", "LOCATION", "O", "O", "O", "O", "O"];
        var document = TextDocument.Read(text);
        return TaggedArticle.Of(
            document, [.. document.Tokens.Select((t, i) => new SilverToken(t.Span, i < 5 ? 0 : 1, parts[i], names[i], 0, "dep"))]);
    }
}
