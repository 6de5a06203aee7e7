using FactCheck.Extraction.Formats;
using FactCheck.Extraction.Tagging;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Training;

/// <summary>A document with the tags that automatic annotation gives its tokens.</summary>
/// <param name="Parts">For each token a <see cref="PartOfSpeech"/>, none where the annotation cuts the text differently.</param>
/// <param name="Names">For each token a label of <see cref="NameTag"/>; meaningful where there is a part of speech.</param>
internal sealed record TaggedArticle(TextDocument Document, byte[] Parts, byte[] Names)
{
    private static readonly Dictionary<string, PartOfSpeech> PartsOfSpeech = new(StringComparer.Ordinal)
    {
        ["NN"] = PartOfSpeech.Noun,
        ["NNS"] = PartOfSpeech.PluralNoun,
        ["NNP"] = PartOfSpeech.ProperNoun,
        ["NNPS"] = PartOfSpeech.PluralProperNoun,
        ["PRP"] = PartOfSpeech.Pronoun,
        ["PRP$"] = PartOfSpeech.PossessivePronoun,
        ["VB"] = PartOfSpeech.BaseVerb,
        ["VBD"] = PartOfSpeech.PastVerb,
        ["VBZ"] = PartOfSpeech.ThirdPersonVerb,
        ["VBP"] = PartOfSpeech.PresentVerb,
        ["VBG"] = PartOfSpeech.GerundVerb,
        ["VBN"] = PartOfSpeech.ParticipleVerb,
        ["MD"] = PartOfSpeech.Modal,
        ["TO"] = PartOfSpeech.To,
        ["JJ"] = PartOfSpeech.Adjective,
        ["JJR"] = PartOfSpeech.ComparativeAdjective,
        ["JJS"] = PartOfSpeech.SuperlativeAdjective,
        ["RB"] = PartOfSpeech.Adverb,
        ["RBR"] = PartOfSpeech.ComparativeAdverb,
        ["RBS"] = PartOfSpeech.SuperlativeAdverb,
        ["RP"] = PartOfSpeech.Particle,
        ["IN"] = PartOfSpeech.Preposition,
        ["CC"] = PartOfSpeech.Conjunction,
        ["DT"] = PartOfSpeech.Determiner,
        ["PDT"] = PartOfSpeech.Predeterminer,
        ["CD"] = PartOfSpeech.Number,
        ["POS"] = PartOfSpeech.PossessiveEnding,
        ["EX"] = PartOfSpeech.Existential,
        ["WDT"] = PartOfSpeech.QuestionDeterminer,
        ["WP"] = PartOfSpeech.QuestionPronoun,
        ["WP$"] = PartOfSpeech.QuestionPossessive,
        ["WRB"] = PartOfSpeech.QuestionAdverb,
        ["UH"] = PartOfSpeech.Interjection,
        ["FW"] = PartOfSpeech.ForeignWord,
        [","] = PartOfSpeech.Comma,
        ["."] = PartOfSpeech.SentenceEnd,
        [":"] = PartOfSpeech.Colon,
        ["``"] = PartOfSpeech.OpeningQuote,
        ["''"] = PartOfSpeech.ClosingQuote,
        ["-LRB-"] = PartOfSpeech.OpeningBracket,
        ["-RRB-"] = PartOfSpeech.ClosingBracket,
        ["$"] = PartOfSpeech.Currency,
        ["#"] = PartOfSpeech.Currency,
    };

    private static readonly Dictionary<string, NameClass> NameClasses = new(StringComparer.Ordinal)
    {
        ["PERSON"] = NameClass.Person,
        ["ORGANIZATION"] = NameClass.Organisation,
        ["LOCATION"] = NameClass.Place,
        ["MISC"] = NameClass.Other,
    };

    public static TaggedArticle Of(TextDocument document, IReadOnlyList<SilverToken> silver)
    {
        var parts = new byte[document.Tokens.Length];
        var names = new byte[document.Tokens.Length];
        var at = 0;
        var before = (Class: NameClass.None, Sentence: -1, Index: -1);
        for (var t = 0; t < document.Tokens.Length; t++)
        {
            var span = document.Tokens[t].Span;
            while (at < silver.Count && silver[at].Span.Start < span.Start)
                at++;
            if (at == silver.Count || silver[at].Span != span)
                continue;
            parts[t] = (byte)PartsOfSpeech.GetValueOrDefault(silver[at].PartOfSpeech, PartOfSpeech.Symbol);
            var name = NameClasses.GetValueOrDefault(silver[at].Name);
            var continues = before == (name, silver[at].Sentence, t - 1);
            names[t] = (byte)new NameTag(name, !continues && name != NameClass.None).Label;
            before = (name, silver[at].Sentence, t);
        }

        return new TaggedArticle(document, parts, names);
    }
}
