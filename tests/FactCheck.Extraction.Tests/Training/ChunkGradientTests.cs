using FactCheck.Extraction.Model;
using FactCheck.Extraction.Training;

namespace FactCheck.Extraction.Tests.Training;

public class ChunkGradientTests
{
    private static readonly Segment[] Paragraphs = [new(0, 9), new(9, 14)];

    /// <summary>Compares the gradient with what a small step along it really changes in the loss.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Add_SmallNetwork_GradientAgreesWithDifferences(bool dropout)
    {
        var network = new AttributionNetwork(StandardShape.For(words: 20, projection: 16, hidden: 16));
        var heads = new AuxiliaryHeads(network.Shape);
        Parameter[] parameters = [.. network.Parameters, .. heads.Parameters];
        var random = new SeededRandom(7);
        foreach (var parameter in parameters)
        {
            for (var i = 0; i < parameter.Values.Length; i++)
                parameter.Values[i] = (random.NextSingle() - 0.5f) * 0.6f;
        }

        var chunk = Chunk(random);
        var mask = dropout ? Masks(network.Shape, random) : null;
        var gradient = new GradientSet(parameters);
        Loss(network, heads, chunk, mask, gradient);

        foreach (var parameter in parameters)
        {
            var direction = new float[parameter.Values.Length];
            var expected = 0.0;
            if (parameter.Sparse)
            {
                var rows = gradient.Rows(parameter);
                for (var i = 0; i < rows.Rows.Count; i++)
                    rows.Values.Slice(i * parameter.Columns, parameter.Columns).CopyTo(direction.AsSpan(rows.Rows[i] * parameter.Columns));
            }
            else
            {
                gradient.Dense(parameter).CopyTo(direction, 0);
            }

            var length = Math.Sqrt(direction.Sum(d => (double)d * d));
            expected = length;
            var original = (float[])parameter.Values.Clone();
            const double step = 0.004;
            var up = Move(step);
            var down = Move(-step);
            original.CopyTo(parameter.Values, 0);
            var measured = (up - down) / (2 * step);

            Assert.True(
                Math.Abs(measured - expected) < 0.02 * Math.Max(1, expected),
                $"{parameter.Name}: gradient {expected:F4}, measured {measured:F4}");

            double Move(double by)
            {
                for (var i = 0; i < original.Length; i++)
                    parameter.Values[i] = original[i] + (float)(by * direction[i] / Math.Max(length, 1e-9));
                return Loss(network, heads, chunk, mask, new GradientSet(parameters));
            }
        }
    }

    private static double Loss(
        AttributionNetwork network, AuxiliaryHeads heads, TrainingChunk chunk, Dropout? mask, GradientSet gradient)
    {
        var transposed = new TransposedWeights(ChunkGradient.Transposable(network, heads));
        foreach (var parameter in transposed.Parameters)
            transposed.Update(parameter);
        return new ChunkGradient(network, heads, transposed).Add(chunk, chunk.Rows, mask, gradient);
    }

    private static Dropout Masks(NetworkShape shape, SeededRandom random)
    {
        return new Dropout(
            Mask(shape.Input), Mask(shape.Projection), Mask(shape.Encoded), Mask(shape.Encoded), Mask(shape.Hidden), Mask(shape.Encoded));

        float[] Mask(int width) => [.. Enumerable.Range(0, width).Select(_ => random.NextSingle() < 0.3f ? 0f : 1 / 0.7f)];
    }

    private static TrainingChunk Chunk(SeededRandom random)
    {
        var tokens = Paragraphs[^1].End;
        var rows = new int[tokens * TokenFeatures.Slots];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = random.NextInt(8);
        var joint = new int[tokens];
        TagSet.Mark(joint, 0, 2, AttributionNetwork.Source);
        TagSet.Mark(joint, 2, 3, AttributionNetwork.Cue);
        TagSet.Mark(joint, 3, 8, AttributionNetwork.Content);
        TagSet.Mark(joint, 10, 12, AttributionNetwork.Cue);
        TagSet.Mark(joint, 12, 14, AttributionNetwork.Content);
        CueAnchor[] anchors = [CueAnchor.In(new(2, 3), Paragraphs[0]), CueAnchor.In(new(10, 12), Paragraphs[1])];
        var first = new int[9];
        TagSet.Mark(first, 0, 2, AttributionNetwork.Source);
        TagSet.Mark(first, 3, 8, AttributionNetwork.Content);
        var second = new int[5];
        TagSet.Mark(second, 3, 5, AttributionNetwork.Content);
        var silver = new int[tokens * SilverLabels.Counts.Count];
        for (var i = 0; i < silver.Length; i++)
            silver[i] = i % 5 == 0 ? SilverLabels.Unknown : random.NextInt(10);
        return new TrainingChunk(
            rows, [.. Enumerable.Range(0, tokens).Select(t => t is > 2 and < 8 ? 0 : -1)],
            [.. Enumerable.Range(0, tokens).Select(t => t < 5 ? 0 : t < 9 ? 1 : 2)],
            Paragraphs, joint, silver, anchors, [first, second]);
    }
}
