using FactCheck.Extraction.Model;
using FactCheck.Extraction.Model.Numerics;
using FactCheck.Extraction.Training;

namespace FactCheck.Extraction.Tests.Training;

public class TagSequenceGradientTests
{
    /// <summary>The gradient of the cue field's loss, weight by weight, against what a small step really changes.</summary>
    [Fact]
    public void Add_CueField_GradientAgreesWithDifferences()
    {
        var random = new SeededRandom(11);
        var transitions = CueField.NewTransitions();
        var scores = new Matrix(transitions.Columns);
        scores.Reset(6);
        Fill(transitions.Values);
        Fill(scores.Values);
        int[] labels = [0, TagSet.First(0), TagSet.Inner(0), TagSet.Last(0), 0, TagSet.Only(0)];
        var scoresGradient = new Matrix(transitions.Columns);
        scoresGradient.Reset(6);
        var transitionsGradient = new float[transitions.Values.Length];
        Loss(scoresGradient, transitionsGradient);

        for (var t = 0; t < 6; t++)
        {
            for (var label = 0; label < CueField.Tags.Count; label++)
                Check(scores.Row(t).Slice(label, 1), scoresGradient.Row(t)[label]);
        }

        for (var i = 0; i < transitions.Values.Length; i++)
            Check(transitions.Values.AsSpan(i, 1), transitionsGradient[i]);

        void Check(Span<float> weight, float expected)
        {
            const float step = 0.01f;
            var original = weight[0];
            weight[0] = original + step;
            var up = Loss();
            weight[0] = original - step;
            var down = Loss();
            weight[0] = original;
            Assert.Equal(expected, (up - down) / (2 * step), 1e-3);
        }

        double Loss(Matrix? intoScores = null, float[]? intoTransitions = null)
        {
            var gradient = new Matrix(transitions.Columns);
            gradient.Reset(6);
            return new TagSequenceGradient(new TagSequence(CueField.Tags, transitions)).Add(
                scores, new Segment(0, 6), labels, intoScores ?? gradient, intoTransitions ?? new float[transitions.Values.Length]);
        }

        void Fill(Span<float> values)
        {
            foreach (ref var value in values)
                value = random.NextSingle() - 0.5f;
        }
    }
}
