using FactCheck.Extraction.Model;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Training;

/// <summary>Counts how often the forms of each word stand within a cue.</summary>
internal sealed class CueCounts
{
    private readonly string[] _stems;
    private readonly Dictionary<string, (int InCue, int Total)> _counts = new(StringComparer.Ordinal);
    private readonly Vocabulary _vocabulary;

    public CueCounts(Vocabulary vocabulary)
        : this(vocabulary, ["", .. vocabulary.Words.Select(WordStem.Of)])
    {
    }

    private CueCounts(Vocabulary vocabulary, string[] stems) => (_vocabulary, _stems) = (vocabulary, stems);

    public static CueCounts Sum(Vocabulary vocabulary, IReadOnlyList<CueCounts> parts)
    {
        var sum = new CueCounts(vocabulary, parts[0]._stems);
        foreach (var part in parts)
        {
            foreach (var (stem, count) in part._counts)
                sum.Add(stem, count.InCue, count.Total);
        }

        return sum;
    }

    public void Add(TextDocument document, GoldLabels gold)
    {
        var inCue = new bool[document.Tokens.Length];
        foreach (var cue in gold.Attributions.SelectMany(a => a.Cue))
            inCue.AsSpan(cue.Start..cue.End).Fill(true);
        for (var t = 0; t < inCue.Length; t++)
            Add(_stems[_vocabulary.RowOf(document.Word(t))], inCue[t] ? 1 : 0, 1);
    }

    public CueLexicon ToLexicon()
    {
        var percent = new byte[_stems.Length];
        var bucket = new byte[_stems.Length];
        for (var row = 1; row < _stems.Length; row++)
        {
            var (inCue, total) = _counts.GetValueOrDefault(_stems[row]);
            bucket[row] = CueLexicon.BucketOf(inCue, total);
            percent[row] = (byte)(total == 0 ? 0 : 100 * inCue / total);
        }

        return new CueLexicon(percent, bucket);
    }

    private void Add(string stem, int inCue, int total)
    {
        var old = _counts.GetValueOrDefault(stem);
        _counts[stem] = (old.InCue + inCue, old.Total + total);
    }
}
