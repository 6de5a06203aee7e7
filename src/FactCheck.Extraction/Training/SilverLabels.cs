using FactCheck.Extraction.Formats;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Training;

/// <summary>
/// Labels of automatic annotation that training makes the network's first layers foretell: part of speech, name,
/// dependency relation and direction and distance of the head. They teach it grammar and are dropped afterwards.
/// </summary>
internal static class SilverLabels
{
    /// <summary>A token for which nothing is known.</summary>
    public const int Unknown = -1;

    private const int HeadBuckets = 20;

    private static readonly string[] PartsOfSpeech =
    [
        "NN", "NNP", "IN", "DT", "JJ", "NNS", ",", ".", "VBD", "RB", "PRP", "VB", "CC", "VBZ", "TO", "VBG", "VBN", "VBP",
        "''", "CD", "PRP$", "``", "MD", "POS", ":", "WP", "WDT", "NNPS", "WRB", "RP", "JJR", "JJS", "-LRB-", "-RRB-",
        "RBR", "EX", "$", "RBS", "PDT", "UH", "WP$", "FW",
    ];

    private static readonly string[] Names =
        ["O", "PERSON", "ORGANIZATION", "LOCATION", "MISC", "DATE", "NUMBER", "DURATION", "PERCENT", "MONEY", "TIME"];

    private static readonly string[] Relations =
    [
        "punct", "case", "nmod", "nsubj", "det", "compound", "amod", "dobj", "root", "advmod", "mark", "aux", "cc", "conj",
        "nmod:poss", "ccomp", "xcomp", "advcl", "cop", "dep", "acl:relcl", "nummod", "acl", "neg", "appos", "auxpass",
        "nsubjpass", "nmod:tmod", "compound:prt", "parataxis", "mwe", "nmod:npmod", "expl", "csubj", "iobj",
    ];

    /// <summary>How many labels each kind has; the last of each stands for all others.</summary>
    public static IReadOnlyList<int> Counts { get; } =
        [PartsOfSpeech.Length + 1, Names.Length + 1, Relations.Length + 1, HeadBuckets];

    /// <summary>[tokens × kinds] labels; a token that the annotation cuts differently is unknown.</summary>
    public static int[] Of(TextDocument document, IReadOnlyList<SilverToken> silver)
    {
        var kinds = Counts.Count;
        var labels = new int[document.Tokens.Length * kinds];
        Array.Fill(labels, Unknown);
        var at = 0;
        for (var t = 0; t < document.Tokens.Length; t++)
        {
            var span = document.Tokens[t].Span;
            while (at < silver.Count && silver[at].Span.Start < span.Start)
                at++;
            if (at == silver.Count || silver[at].Span != span)
                continue;
            var row = labels.AsSpan(t * kinds, kinds);
            row[0] = IndexIn(PartsOfSpeech, silver[at].PartOfSpeech);
            row[1] = IndexIn(Names, silver[at].Name);
            row[2] = IndexIn(Relations, silver[at].Relation);
            row[3] = HeadBucket(silver[at].HeadOffset);
        }

        return labels;
    }

    private static int IndexIn(string[] names, string name)
    {
        var index = Array.IndexOf(names, name);
        return index < 0 ? names.Length : index;
    }

    private static int HeadBucket(int offset)
    {
        var distance = Math.Abs(offset);
        var bucket = distance switch
        {
            <= 5 => distance,
            <= 7 => 6,
            <= 10 => 7,
            <= 15 => 8,
            _ => 9,
        };
        return offset >= 0 ? bucket : bucket + 10;
    }
}
