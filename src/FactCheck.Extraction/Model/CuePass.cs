using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Model;

/// <summary>
/// Scores, for each cue of a chunk that an <see cref="EncoderPass"/> has read, which tokens around it are its source
/// and its content. Not thread-safe.
/// </summary>
internal sealed class CuePass(AttributionNetwork network)
{
    private readonly List<Segment> _segments = [];

    /// <summary>Per token of the chunk, shared by all cues.</summary>
    public Matrix TokenPart { get; } = new(network.Shape.Hidden);

    /// <summary>Mean of the encoder's output over each cue.</summary>
    public Matrix CueMean { get; } = new(network.Shape.Encoded);

    public Matrix AnchorPart { get; } = new(network.Shape.Hidden);

    /// <summary>One row for each token of each window, window after window.</summary>
    public Matrix Anchored { get; } = new(network.Shape.Hidden);

    public RecurrentState State { get; } = new(network.Shape.Hidden);

    /// <summary>Scores of the labels of <see cref="AttributionNetwork.Roles"/>.</summary>
    public Matrix Roles { get; } = new(network.RoleWeights.Columns);

    /// <summary>The rows of each cue's window.</summary>
    public IReadOnlyList<Segment> Segments => _segments;

    /// <summary>Rows of the distance and the relation table for each row of <see cref="Anchored"/>.</summary>
    public List<(int Distance, int Relation)> Places { get; } = [];

    /// <param name="encoded">The encoder's output for the chunk.</param>
    /// <param name="quotation">Quotation of each token of the chunk, -1 outside.</param>
    /// <param name="sentence">Sentence of each token of the chunk.</param>
    public void Run(
        Matrix encoded, ReadOnlySpan<int> quotation, ReadOnlySpan<int> sentence, IReadOnlyList<CueAnchor> anchors,
        Dropout? dropout = null)
    {
        TokenPart.Reset(encoded.Rows);
        MatrixProduct.Accumulate(
            encoded.Values, network.TokenWeights.Values, TokenPart.Values, encoded.Rows, encoded.Columns, TokenPart.Columns);
        MeanOverCues(encoded, anchors);
        AnchorPart.Reset(anchors.Count);
        MatrixProduct.Accumulate(
            CueMean.Values, network.AnchorWeights.Values, AnchorPart.Values, anchors.Count, encoded.Columns, AnchorPart.Columns);
        FillAnchored(quotation, sentence, anchors);
        VectorMath.Rectify(Anchored.Values);
        EncoderPass.Drop(Anchored, dropout?.Anchored);
        network.PerCue.Run(Anchored, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_segments), State);
        EncoderPass.Drop(State.Output, dropout?.PerCue);
        AttributionNetwork.Dense(State.Output, network.RoleWeights, network.RoleBias, Roles);
    }

    private void MeanOverCues(Matrix encoded, IReadOnlyList<CueAnchor> anchors)
    {
        CueMean.Reset(anchors.Count);
        for (var i = 0; i < anchors.Count; i++)
        {
            var cue = anchors[i].Cue;
            for (var t = cue.Start; t < cue.End; t++)
                VectorMath.AddScaled(encoded.Row(t), 1f / cue.Length, CueMean.Row(i));
        }
    }

    private void FillAnchored(ReadOnlySpan<int> quotation, ReadOnlySpan<int> sentence, IReadOnlyList<CueAnchor> anchors)
    {
        _segments.Clear();
        Places.Clear();
        Anchored.Reset(anchors.Sum(a => a.Window.Length));
        var row = 0;
        for (var i = 0; i < anchors.Count; i++)
        {
            var (cue, window) = anchors[i];
            _segments.Add(new Segment(row, row + window.Length));
            for (var t = window.Start; t < window.End; t++, row++)
            {
                var place = (
                    Distance: DistanceRow(t, cue),
                    Relation: RelationRow(quotation[t], quotation[cue.Start], sentence[t] - sentence[cue.Start]));
                Places.Add(place);
                var target = Anchored.Row(row);
                TokenPart.Row(t).CopyTo(target);
                VectorMath.Add(AnchorPart.Row(i), target);
                VectorMath.Add(network.Distance.Row(place.Distance), target);
                VectorMath.Add(network.Relation.Row(place.Relation), target);
            }
        }
    }

    private static int DistanceRow(int token, Segment cue)
    {
        if (token >= cue.Start && token < cue.End)
            return 0;
        var before = token < cue.Start;
        var distance = before ? cue.Start - token : token - cue.End + 1;
        var bucket = distance switch
        {
            <= 4 => distance,
            <= 6 => 5,
            <= 9 => 6,
            <= 14 => 7,
            <= 24 => 8,
            <= 49 => 9,
            _ => 10,
        };
        return before ? bucket : bucket + 10;
    }

    private static int RelationRow(int quotation, int cueQuotation, int sentences)
    {
        var quotes = quotation < 0
            ? (cueQuotation < 0 ? 0 : 1)
            : cueQuotation < 0 ? 2 : quotation == cueQuotation ? 3 : 4;
        var side = sentences < 0 ? 0 : sentences == 0 ? 1 : 2;
        return (quotes * 3) + side;
    }
}
