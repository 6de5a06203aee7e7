using FactCheck.Extraction.Model;
using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Training;

/// <summary>Forward and backward pass of the whole network over one chunk. Holds buffers: one for each thread.</summary>
internal sealed class ChunkGradient
{
    private const float AuxiliaryWeight = 0.3f;

    private readonly AttributionNetwork _network;
    private readonly AuxiliaryHeads _heads;
    private readonly TransposedWeights _transposed;
    private readonly EncoderPass _encoder;
    private readonly CuePass _cues;
    private readonly RecurrentGradient _firstBack, _secondBack, _perCueBack;
    private readonly TagSequenceGradient _joint, _roles;
    private readonly Matrix _firstGradient, _secondGradient, _windowGradient, _projectedGradient, _embeddedGradient;
    private readonly Matrix _jointGradient, _rolesGradient, _perCueGradient, _anchoredGradient, _tokenGradient;
    private readonly Matrix _anchorGradient, _cueMeanGradient, _auxiliary, _auxiliaryGradient;
    private float[] _byColumn = [];

    public ChunkGradient(AttributionNetwork network, AuxiliaryHeads heads, TransposedWeights transposed)
    {
        (_network, _heads, _transposed) = (network, heads, transposed);
        _encoder = new EncoderPass(network);
        _cues = new CuePass(network);
        _firstBack = new RecurrentGradient(network.First);
        _secondBack = new RecurrentGradient(network.Second);
        _perCueBack = new RecurrentGradient(network.PerCue);
        _joint = new TagSequenceGradient(network.Joint);
        _roles = new TagSequenceGradient(network.Roles);
        var shape = network.Shape;
        _firstGradient = new Matrix(shape.Encoded);
        _secondGradient = new Matrix(shape.Encoded);
        _perCueGradient = new Matrix(shape.Encoded);
        _cueMeanGradient = new Matrix(shape.Encoded);
        _windowGradient = new Matrix(network.First.Input);
        _projectedGradient = new Matrix(shape.Projection);
        _embeddedGradient = new Matrix(shape.Input);
        _jointGradient = new Matrix(network.JointWeights.Columns);
        _rolesGradient = new Matrix(network.RoleWeights.Columns);
        _anchoredGradient = new Matrix(shape.Hidden);
        _tokenGradient = new Matrix(shape.Hidden);
        _anchorGradient = new Matrix(shape.Hidden);
        _auxiliary = new Matrix(AuxiliaryHeads.Width);
        _auxiliaryGradient = new Matrix(AuxiliaryHeads.Width);
    }

    /// <summary>The weights whose transposed copies the backward pass reads.</summary>
    public static IReadOnlyList<Parameter> Transposable(AttributionNetwork network, AuxiliaryHeads heads) =>
    [
        network.ProjectionWeights, network.First.Weights, network.Second.Weights, network.JointWeights,
        network.TokenWeights, network.AnchorWeights, network.PerCue.Weights, network.RoleWeights, heads.Weights,
    ];

    /// <summary>Takes over what is derived from the weights after they have changed.</summary>
    public void ReadWeights()
    {
        _joint.ReadWeights();
        _roles.ReadWeights();
    }

    /// <summary>Adds the gradient of the chunk's loss to <paramref name="gradient"/>.</summary>
    /// <param name="rows">The chunk's table rows, words dropped as training wants.</param>
    /// <returns>The loss.</returns>
    public double Add(TrainingChunk chunk, ReadOnlySpan<int> rows, Dropout? dropout, GradientSet gradient)
    {
        _encoder.Run(rows, dropout);
        var encoded = _encoder.Second.Output;
        _secondGradient.Reset(encoded.Rows);
        var loss = AddJoint(chunk, encoded, gradient);
        if (chunk.Anchors.Count > 0)
            loss += AddRoles(chunk, encoded, dropout, gradient);

        EncoderPass.Drop(_secondGradient, dropout?.Second);
        _firstGradient.Reset(encoded.Rows);
        Back(_secondBack, _network.Second, _encoder.First.Output, _encoder.Whole, _encoder.Second, _secondGradient, gradient, _firstGradient);
        loss += AddAuxiliary(chunk, gradient);
        EncoderPass.Drop(_firstGradient, dropout?.First);
        _windowGradient.Reset(encoded.Rows);
        Back(_firstBack, _network.First, _encoder.Window, _encoder.Whole, _encoder.First, _firstGradient, gradient, _windowGradient);
        AddTables(rows, dropout, gradient);
        return loss;
    }

    private double AddJoint(TrainingChunk chunk, Matrix encoded, GradientSet gradient)
    {
        var loss = 0.0;
        _jointGradient.Reset(encoded.Rows);
        foreach (var paragraph in chunk.Paragraphs)
        {
            loss += _joint.Add(
                _encoder.Joint, paragraph, chunk.Joint.AsSpan(paragraph.Start..paragraph.End), _jointGradient,
                gradient.Dense(_network.Joint.Transitions));
        }

        BackDense(encoded, _network.JointWeights, _network.JointBias, _jointGradient, _secondGradient, gradient);
        return loss;
    }

    private double AddRoles(TrainingChunk chunk, Matrix encoded, Dropout? dropout, GradientSet gradient)
    {
        _cues.Run(encoded, chunk.Quotation, chunk.Sentence, chunk.Anchors, dropout);
        _rolesGradient.Reset(_cues.Roles.Rows);
        var loss = 0.0;
        for (var i = 0; i < chunk.Anchors.Count; i++)
        {
            loss += _roles.Add(
                _cues.Roles, _cues.Segments[i], chunk.Roles[i], _rolesGradient, gradient.Dense(_network.Roles.Transitions));
        }

        _perCueGradient.Reset(_cues.Roles.Rows);
        BackDense(_cues.State.Output, _network.RoleWeights, _network.RoleBias, _rolesGradient, _perCueGradient, gradient);
        EncoderPass.Drop(_perCueGradient, dropout?.PerCue);
        _anchoredGradient.Reset(_cues.Roles.Rows);
        Back(_perCueBack, _network.PerCue, _cues.Anchored, [.. _cues.Segments], _cues.State, _perCueGradient, gradient, _anchoredGradient);
        EncoderPass.Drop(_anchoredGradient, dropout?.Anchored);
        VectorMath.RectifyBackward(_cues.Anchored.Values, _anchoredGradient.Values);
        SpreadAnchored(chunk, encoded.Rows, gradient);

        BackDense(encoded, _network.TokenWeights, null, _tokenGradient, _secondGradient, gradient);
        _cueMeanGradient.Reset(chunk.Anchors.Count);
        BackDense(_cues.CueMean, _network.AnchorWeights, null, _anchorGradient, _cueMeanGradient, gradient);
        for (var i = 0; i < chunk.Anchors.Count; i++)
        {
            var cue = chunk.Anchors[i].Cue;
            for (var t = cue.Start; t < cue.End; t++)
                VectorMath.AddScaled(_cueMeanGradient.Row(i), 1f / cue.Length, _secondGradient.Row(t));
        }

        return loss;
    }

    private void SpreadAnchored(TrainingChunk chunk, int tokens, GradientSet gradient)
    {
        _tokenGradient.Reset(tokens);
        _anchorGradient.Reset(chunk.Anchors.Count);
        var width = _anchoredGradient.Columns;
        var distance = gradient.Dense(_network.Distance);
        var relation = gradient.Dense(_network.Relation);
        var row = 0;
        for (var i = 0; i < chunk.Anchors.Count; i++)
        {
            var window = chunk.Anchors[i].Window;
            for (var t = window.Start; t < window.End; t++, row++)
            {
                var g = _anchoredGradient.Row(row);
                VectorMath.Add(g, _tokenGradient.Row(t));
                VectorMath.Add(g, _anchorGradient.Row(i));
                VectorMath.Add(g, distance.AsSpan(_cues.Places[row].Distance * width, width));
                VectorMath.Add(g, relation.AsSpan(_cues.Places[row].Relation * width, width));
            }
        }
    }

    private double AddAuxiliary(TrainingChunk chunk, GradientSet gradient)
    {
        AttributionNetwork.Dense(_encoder.First.Output, _heads.Weights, _heads.Bias, _auxiliary);
        _auxiliaryGradient.Reset(_auxiliary.Rows);
        var loss = AuxiliaryHeads.Add(_auxiliary, chunk.Silver, AuxiliaryWeight, _auxiliaryGradient);
        BackDense(_encoder.First.Output, _heads.Weights, _heads.Bias, _auxiliaryGradient, _firstGradient, gradient);
        return loss;
    }

    private void AddTables(ReadOnlySpan<int> rows, Dropout? dropout, GradientSet gradient)
    {
        var n = _windowGradient.Rows;
        var width = _network.Shape.Projection;
        _projectedGradient.Reset(n);
        for (var t = 0; t < n; t++)
        {
            for (var offset = -NetworkShape.WindowReach; offset <= NetworkShape.WindowReach; offset++)
            {
                if (t + offset >= 0 && t + offset < n)
                {
                    VectorMath.Add(
                        _windowGradient.Row(t).Slice((offset + NetworkShape.WindowReach) * width, width),
                        _projectedGradient.Row(t + offset));
                }
            }
        }

        EncoderPass.Drop(_projectedGradient, dropout?.Projection);
        VectorMath.RectifyBackward(_encoder.Projected.Values, _projectedGradient.Values);
        _embeddedGradient.Reset(n);
        BackDense(_encoder.Embedded, _network.ProjectionWeights, _network.ProjectionBias, _projectedGradient, _embeddedGradient, gradient);
        EncoderPass.Drop(_embeddedGradient, dropout?.Input);
        for (var slot = 0; slot < TokenFeatures.Slots; slot++)
        {
            var table = gradient.Rows(_network.Tables[slot]);
            var column = _network.Tables.Take(slot).Sum(p => p.Columns);
            for (var t = 0; t < n; t++)
                table.Add(rows[(t * TokenFeatures.Slots) + slot], _embeddedGradient.Row(t)[column..]);
        }
    }

    private void BackDense(
        Matrix input, Parameter weights, Parameter? bias, Matrix outputGradient, Matrix inputGradient, GradientSet gradient)
    {
        if (bias is not null)
        {
            for (var t = 0; t < outputGradient.Rows; t++)
                VectorMath.Add(outputGradient.Row(t), gradient.Dense(bias));
        }

        var size = input.Rows * input.Columns;
        if (_byColumn.Length < size)
            _byColumn = new float[size];
        MatrixProduct.Transpose(input.Values, _byColumn, input.Rows, input.Columns);
        MatrixProduct.Accumulate(_byColumn, outputGradient.Values, gradient.Dense(weights), input.Columns, input.Rows, weights.Columns);
        MatrixProduct.Accumulate(
            outputGradient.Values, _transposed.Of(weights), inputGradient.Values, input.Rows, weights.Columns, input.Columns);
    }

    private void Back(
        RecurrentGradient back, RecurrentLayer layer, Matrix input, ReadOnlySpan<Segment> segments, RecurrentState state,
        Matrix outputGradient, GradientSet gradient, Matrix inputGradient) =>
        back.Run(
            input, segments, state, outputGradient, _transposed.Of(layer.Weights), gradient.Dense(layer.Weights),
            gradient.Dense(layer.Gates), inputGradient);
}
