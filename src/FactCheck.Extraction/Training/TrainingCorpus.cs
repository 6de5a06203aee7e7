using FactCheck.Extraction.Formats;
using FactCheck.Extraction.Model;
using FactCheck.Extraction.Tagging;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Training;

/// <summary>The articles of a corpus as the network learns from them, with the word lists drawn from them.</summary>
internal sealed class TrainingCorpus
{
    private const int LeastArticles = 2;
    private const int Folds = 10;
    private const int TaggerFolds = 4;

    private TrainingCorpus(
        Tagger tagger, Vocabulary vocabulary, CueLexicon cues, int[] wordCounts, IReadOnlyList<TrainingArticle> articles)
    {
        Tagger = tagger;
        Vocabulary = vocabulary;
        Cues = cues;
        WordCounts = wordCounts;
        Articles = articles;
    }

    /// <summary>Trained on all articles.</summary>
    public Tagger Tagger { get; }

    public Vocabulary Vocabulary { get; }

    public CueLexicon Cues { get; }

    /// <summary>Occurrences of the word at each row of the vocabulary.</summary>
    public IReadOnlyList<int> WordCounts { get; }

    public IReadOnlyList<TrainingArticle> Articles { get; }

    public static TrainingCorpus Prepare(IReadOnlyList<AnnotatedArticle> articles, ulong seed)
    {
        var documents = articles.Select(a => TextDocument.Read(a.Text)).ToList();
        var (tagger, tagged) = Tag([.. documents.Zip(articles, (d, a) => TaggedArticle.Of(d, a.Tokens))], seed);
        var gold = documents.Zip(articles, (d, a) => GoldLabels.Of(d, a.Attributions)).ToList();
        var (vocabulary, wordCounts) = CountWords(documents);
        var counts = Enumerable.Range(0, Folds).Select(_ => new CueCounts(vocabulary)).ToList();
        for (var i = 0; i < documents.Count; i++)
            counts[i % Folds].Add(documents[i], gold[i]);
        var all = CueCounts.Sum(vocabulary, counts);

        var prepared = new List<TrainingArticle>();
        for (var i = 0; i < documents.Count; i++)
        {
            // The rate a word had in the other articles, as it will be with articles never seen.
            var cues = CueCounts.Sum(vocabulary, [.. counts.Where((_, fold) => fold != i % Folds)]).ToLexicon();
            prepared.Add(new TrainingArticle(
                tagged[i],
                TokenFeatures.Of(tagged[i], vocabulary, cues),
                Chunk.Cut(documents[i]),
                gold[i],
                SilverLabels.Of(documents[i], articles[i].Tokens)));
        }

        return new TrainingCorpus(tagger, vocabulary, all.ToLexicon(), wordCounts, prepared);
    }

    /// <summary>A tagger from all articles, and each article tagged by one from the others, as it will be with articles never seen.</summary>
    private static (Tagger Tagger, TextDocument[] Tagged) Tag(IReadOnlyList<TaggedArticle> articles, ulong seed)
    {
        var trainer = new TaggerTrainer(articles);
        var taggers = new Tagger[TaggerFolds + 1];
        Parallel.For(0, taggers.Length, fold =>
            taggers[fold] = trainer.Train([.. articles.Where((_, i) => i % TaggerFolds != fold)], seed));
        return (taggers[TaggerFolds], [.. articles.Select((a, i) => taggers[i % TaggerFolds].Tag(a.Document))]);
    }

    private static (Vocabulary Vocabulary, int[] Counts) CountWords(List<TextDocument> documents)
    {
        var counts = new Dictionary<string, (int Count, int Articles, int Last)>(StringComparer.Ordinal);
        for (var i = 0; i < documents.Count; i++)
        {
            for (var t = 0; t < documents[i].Tokens.Length; t++)
            {
                var word = Vocabulary.Normalize(documents[i].Word(t));
                var (count, inArticles, last) = counts.GetValueOrDefault(word, (0, 0, -1));
                counts[word] = (count + 1, last == i ? inArticles : inArticles + 1, i);
            }
        }

        var words = counts
            .Where(w => w.Value.Articles >= LeastArticles)
            .OrderByDescending(w => w.Value.Count)
            .ThenBy(w => w.Key, StringComparer.Ordinal)
            .Select(w => w.Key)
            .ToList();
        return (new Vocabulary(words), [0, .. words.Select(w => counts[w].Count)]);
    }
}
