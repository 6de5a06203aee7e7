using FactCheck.Extraction.Evaluation;
using FactCheck.Extraction.Tagging;

namespace FactCheck.Extraction.Training;

/// <summary>Compares a tagger with automatic annotation of articles it has not seen.</summary>
internal static class TaggerEvaluation
{
    public static TaggerScores Run(Tagger tagger, IReadOnlyList<TaggedArticle> articles)
    {
        int tokens = 0, same = 0;
        var names = default(MatchCount);
        foreach (var article in articles)
        {
            if (article.Parts.AsSpan().IndexOfAnyExcept((byte)0) < 0)
                continue;
            var document = tagger.Tag(article.Document);
            var found = new byte[article.Parts.Length];
            for (var t = 0; t < article.Parts.Length; t++)
            {
                found[t] = (byte)document.NameOf(t).Label;
                if (article.Parts[t] == 0)
                    continue;
                tokens++;
                same += (byte)document.PartOf(t) == article.Parts[t] ? 1 : 0;
            }

            var gold = Names(article.Names);
            var predicted = Names(found);
            names += new MatchCount(predicted.Count, gold.Count, predicted.Count(gold.Contains));
        }

        return new TaggerScores(tokens == 0 ? 0 : (double)same / tokens, names);
    }

    private static HashSet<(int Start, int End, NameClass Class)> Names(byte[] labels)
    {
        var names = new HashSet<(int, int, NameClass)>();
        for (int start = 0, end; start < labels.Length; start = end)
        {
            end = start + 1;
            if (labels[start] == 0)
                continue;
            while (end < labels.Length && labels[end] != 0 && !NameTag.OfLabel(labels[end]).Starts)
                end++;
            names.Add((start, end, NameTag.OfLabel(labels[start]).Class));
        }

        return names;
    }
}
