using FactCheck.Extraction.Model;
using FactCheck.Extraction.Tagging;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Tests.Tagging;

public class TaggerTests
{
    private static readonly Tagger Tagger = NetworkAttributionFinder.Load().Tagger;

    [Fact]
    public void Tag_PlainSentence_GivesPartsOfSpeech()
    {
        var document = Tag("The mayor quickly told them that two old bridges would be closed.");

        Assert.Equal(
            [
                PartOfSpeech.Determiner, PartOfSpeech.Noun, PartOfSpeech.Adverb, PartOfSpeech.PastVerb, PartOfSpeech.Pronoun,
                PartOfSpeech.Preposition, PartOfSpeech.Number, PartOfSpeech.Adjective, PartOfSpeech.PluralNoun, PartOfSpeech.Modal,
                PartOfSpeech.BaseVerb, PartOfSpeech.ParticipleVerb, PartOfSpeech.SentenceEnd,
            ],
            Enumerable.Range(0, document.Tokens.Length).Select(document.PartOf));
    }

    [Fact]
    public void Tag_Names_GivesTheirClassAndBounds()
    {
        var document = Tag("Senator Mary Jones of Ohio said Congress would vote.");
        var names = Enumerable.Range(0, document.Tokens.Length).Select(document.NameOf).ToList();

        Assert.Equal(NameClass.None, names[0].Class);
        Assert.Equal([new NameTag(NameClass.Person, true), new NameTag(NameClass.Person, false)], names[1..3]);
        Assert.Equal(new NameTag(NameClass.Place, true), names[4]);
        Assert.Equal(new NameTag(NameClass.Organisation, true), names[6]);
    }

    [Fact]
    public void Tag_SentenceWithoutEnd_TagsEveryToken()
    {
        var document = Tag(string.Join(' ', Enumerable.Repeat("rain and", 5000)));

        Assert.All(Enumerable.Range(0, document.Tokens.Length), t => Assert.NotEqual(PartOfSpeech.None, document.PartOf(t)));
    }

    [Fact]
    public void PartOf_DocumentNotTagged_IsNone()
    {
        var document = TextDocument.Read("It rained.");

        Assert.All(Enumerable.Range(0, document.Tokens.Length), t =>
        {
            Assert.Equal(PartOfSpeech.None, document.PartOf(t));
            Assert.Equal(default, document.NameOf(t));
        });
    }

    [Theory]
    [InlineData(NameClass.None, false, 0)]
    [InlineData(NameClass.Person, true, 1)]
    [InlineData(NameClass.Person, false, 2)]
    [InlineData(NameClass.Other, false, 8)]
    public void Label_AnyTag_ComesBack(NameClass name, bool starts, int label)
    {
        Assert.Equal(label, new NameTag(name, starts).Label);
        Assert.Equal(new NameTag(name, starts), NameTag.OfLabel(label));
    }

    private static TextDocument Tag(string text) => Tagger.Tag(TextDocument.Read(text));
}
