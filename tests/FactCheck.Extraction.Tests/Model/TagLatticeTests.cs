using FactCheck.Extraction.Model;
using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Tests.Model;

public class TagLatticeTests
{
    private const int Length = 4;

    private readonly TagSequence _sequence;
    private readonly Matrix _scores = new(16);
    private readonly List<(int[] Labels, double Weight)> _all = [];

    public TagLatticeTests()
    {
        var random = new Random(3);
        var tags = new TagSet(2);
        _sequence = new TagSequence(tags, new Parameter("transitions", tags.Count + 2, 16, Sparse: false));
        for (var i = 0; i < _sequence.Transitions.Values.Length; i++)
            _sequence.Transitions.Values[i] = random.NextSingle() - 0.5f;
        _scores.Reset(Length + 2);
        foreach (ref var score in _scores.Values)
            score = (random.NextSingle() - 0.5f) * 4;
        foreach (var labels in Labellings(tags, []))
            _all.Add((labels, Math.Exp(_sequence.Score(_scores, new Segment(1, 1 + Length), labels))));
    }

    [Fact]
    public void Read_ShortSequence_AgreesWithCountingEveryLabelling()
    {
        var lattice = new TagLattice(_sequence);
        lattice.Read(_scores, new Segment(1, 1 + Length));
        var total = _all.Sum(a => a.Weight);

        Assert.Equal(Math.Log(total), lattice.LogTotal, 9);
        for (var t = 0; t < Length; t++)
        {
            for (var y = 0; y < _sequence.Tags.Count; y++)
            {
                Assert.Equal(Share(a => a[t] == y), lattice.Label(t, y), 9);
                for (var z = 0; t + 1 < Length && z < _sequence.Tags.Count; z++)
                    Assert.Equal(Share(a => a[t] == y && a[t + 1] == z), lattice.Pair(t, y, z), 9);
            }

            for (var end = t + 1; end <= Length; end++)
                Assert.Equal(Share(a => TagSet.Stretches(a).Contains((1, new Segment(t, end)))), lattice.Stretch(1, t, end), 9);
        }

        Assert.Equal(Share(a => TagSet.RoleOf(a[1]) == 1), lattice.Role(1, 1), 9);

        double Share(Func<int[], bool> holds) => _all.Where(a => holds(a.Labels)).Sum(a => a.Weight) / total;
    }

    [Fact]
    public void Best_ShortSequence_IsTheHeaviestLabelling()
    {
        Assert.Equal(_all.MaxBy(a => a.Weight).Labels, _sequence.Best(_scores, new Segment(1, 1 + Length)));
    }

    [Fact]
    public void Stretches_MarkedLabels_GivesBackWhatWasMarked()
    {
        var labels = new int[8];
        TagSet.Mark(labels, 0, 1, 0);
        TagSet.Mark(labels, 1, 4, 1);
        TagSet.Mark(labels, 6, 8, 0);

        Assert.Equal([(0, new Segment(0, 1)), (1, new Segment(1, 4)), (0, new Segment(6, 8))], TagSet.Stretches(labels));
    }

    private static IEnumerable<int[]> Labellings(TagSet tags, int[] begun)
    {
        if (begun.Length == Length)
            return TagSet.CanEnd(begun[^1]) ? [begun] : [];
        return Enumerable.Range(0, tags.Count)
            .Where(y => begun.Length == 0 ? TagSet.CanBegin(y) : tags.Follows(begun[^1], y))
            .SelectMany(y => Labellings(tags, [.. begun, y]));
    }
}
