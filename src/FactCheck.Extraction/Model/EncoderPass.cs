using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Model;

/// <summary>Reads one chunk after another with the network's encoder and joint head. Not thread-safe.</summary>
internal sealed class EncoderPass(AttributionNetwork network)
{
    private readonly Segment[] _whole = new Segment[1];

    public Matrix Embedded { get; } = new(network.Shape.Input);

    public Matrix Projected { get; } = new(network.Shape.Projection);

    public Matrix Window { get; } = new(network.First.Input);

    public RecurrentState First { get; } = new(network.Shape.Hidden);

    public RecurrentState Second { get; } = new(network.Shape.Hidden);

    /// <summary>Scores of the joint head's labels.</summary>
    public Matrix Joint { get; } = new(network.JointWeights.Columns);

    public ReadOnlySpan<Segment> Whole => _whole;

    /// <summary>Fills all layers for tokens whose table rows are <paramref name="rows"/> [tokens × slots].</summary>
    public void Run(ReadOnlySpan<int> rows, Dropout? dropout = null)
    {
        var n = rows.Length / TokenFeatures.Slots;
        _whole[0] = new Segment(0, n);
        Embed(rows, n);
        Drop(Embedded, dropout?.Input);
        AttributionNetwork.Dense(Embedded, network.ProjectionWeights, network.ProjectionBias, Projected);
        VectorMath.Rectify(Projected.Values);
        Drop(Projected, dropout?.Projection);
        FillWindow();
        network.First.Run(Window, _whole, First);
        Drop(First.Output, dropout?.First);
        network.Second.Run(First.Output, _whole, Second);
        Drop(Second.Output, dropout?.Second);
        AttributionNetwork.Dense(Second.Output, network.JointWeights, network.JointBias, Joint);
    }

    internal static void Drop(Matrix values, float[]? mask)
    {
        if (mask is null)
            return;
        for (var i = 0; i < values.Rows; i++)
            VectorMath.Multiply(mask, values.Row(i));
    }

    private void Embed(ReadOnlySpan<int> rows, int n)
    {
        Embedded.Reset(n);
        for (var t = 0; t < n; t++)
        {
            var target = Embedded.Row(t);
            for (var slot = 0; slot < TokenFeatures.Slots; slot++)
            {
                var table = network.Tables[slot];
                table.Row(rows[(t * TokenFeatures.Slots) + slot]).CopyTo(target);
                target = target[table.Columns..];
            }
        }
    }

    private void FillWindow()
    {
        var n = Projected.Rows;
        var width = Projected.Columns;
        Window.Reset(n);
        for (var t = 0; t < n; t++)
        {
            var target = Window.Row(t);
            for (var offset = -NetworkShape.WindowReach; offset <= NetworkShape.WindowReach; offset++)
            {
                if (t + offset >= 0 && t + offset < n)
                    Projected.Row(t + offset).CopyTo(target[((offset + NetworkShape.WindowReach) * width)..]);
            }
        }
    }
}
