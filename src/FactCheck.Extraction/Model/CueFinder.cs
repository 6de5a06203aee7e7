using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Model;

/// <summary>
/// Picks cues by the probability of every stretch that might be one, not by the single best labelling: the mean of what
/// the network's joint head and the cue field hold it to be. One for each thread.
/// </summary>
internal sealed class CueFinder(TagSequence joint, TagSequence field)
{
    private const int LongestCue = 8;
    private const double LeastStart = 0.01;
    private const double LeastStretch = 0.005;

    private readonly TagLattice _lattice = new(joint);
    private readonly TagLattice _fieldLattice = new(field);
    private readonly List<(Segment Cue, double Probability)> _candidates = [];

    /// <summary>The cues of a paragraph in text order, with the probability that there is one at the place.</summary>
    /// <param name="scores">The joint head's scores of the chunk.</param>
    /// <param name="fieldScores">The cue field's scores of the chunk.</param>
    /// <param name="threshold">The least probability, 0 to 1.</param>
    public List<(Segment Cue, double Probability)> Find(Matrix scores, Matrix fieldScores, Segment paragraph, double threshold)
    {
        _lattice.Read(scores, paragraph);
        _fieldLattice.Read(fieldScores, paragraph);
        CollectCandidates(paragraph.Length);
        _candidates.Sort(static (a, b) => a.Probability != b.Probability
            ? b.Probability.CompareTo(a.Probability)
            : a.Cue.Start != b.Cue.Start ? a.Cue.Start.CompareTo(b.Cue.Start) : a.Cue.End.CompareTo(b.Cue.End));

        var found = new List<(Segment, double)>();
        while (_candidates.Count > 0)
        {
            var (best, _) = _candidates[0];
            var sum = 0.0;
            foreach (var (cue, probability) in _candidates)
                sum += Overlap(cue, best) ? probability : 0;
            if (sum >= threshold)
                found.Add((new Segment(best.Start + paragraph.Start, best.End + paragraph.Start), Math.Min(1, sum)));
            _candidates.RemoveAll(c => Overlap(c.Cue, best));
        }

        found.Sort(static (a, b) => a.Item1.Start.CompareTo(b.Item1.Start));
        return found;
    }

    private void CollectCandidates(int length)
    {
        _candidates.Clear();
        for (var start = 0; start < length; start++)
        {
            Consider(start, start + 1);
            if (_lattice.Label(start, TagSet.First(AttributionNetwork.Cue)) < LeastStart
                && _fieldLattice.Label(start, TagSet.First(0)) < LeastStart)
                continue;
            for (var end = start + 2; end <= Math.Min(length, start + LongestCue); end++)
                Consider(start, end);
        }
    }

    private void Consider(int start, int end)
    {
        var p = (_lattice.Stretch(AttributionNetwork.Cue, start, end) + _fieldLattice.Stretch(0, start, end)) / 2;
        if (p >= LeastStretch)
            _candidates.Add((new Segment(start, end), p));
    }

    private static bool Overlap(Segment a, Segment b) => a.Start < b.End && b.Start < a.End;
}
