using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Model;

/// <summary>
/// The weights and layers of the network that tags cues, sources and contents. Immutable once trained, thread-safe.
/// </summary>
internal sealed class AttributionNetwork
{
    public const int Source = 0, Content = 1, Cue = 2;

    /// <summary>Rows of the tables that tell the per-cue head where a token stands to its cue.</summary>
    public const int DistanceRows = 24, RelationRows = 16;

    private readonly List<Parameter> _parameters = [];

    public AttributionNetwork(NetworkShape shape)
    {
        Shape = shape;
        Tables = [.. shape.Tables.Select((t, i) => New($"table {(FeatureSlot)i}", t.Rows, t.Width, sparse: true))];
        ProjectionWeights = New("projection", shape.Input, shape.Projection);
        ProjectionBias = New("projection bias", 1, shape.Projection);
        First = NewLayer("first", ((2 * NetworkShape.WindowReach) + 1) * shape.Projection, shape.Hidden, highway: false);
        Second = NewLayer("second", shape.Encoded, shape.Hidden, highway: true);
        var joint = new TagSet(3);
        JointWeights = New("joint", shape.Encoded, NetworkShape.Pad(joint.Count));
        JointBias = New("joint bias", 1, NetworkShape.Pad(joint.Count));
        Joint = new TagSequence(joint, New("joint transitions", joint.Count + 2, NetworkShape.Pad(joint.Count)));
        TokenWeights = New("cue token", shape.Encoded, shape.Hidden);
        AnchorWeights = New("cue anchor", shape.Encoded, shape.Hidden);
        Distance = New("cue distance", DistanceRows, shape.Hidden);
        Relation = New("cue relation", RelationRows, shape.Hidden);
        PerCue = NewLayer("per cue", shape.Hidden, shape.Hidden, highway: true);
        var roles = new TagSet(2);
        RoleWeights = New("roles", shape.Encoded, NetworkShape.Pad(roles.Count));
        RoleBias = New("roles bias", 1, NetworkShape.Pad(roles.Count));
        Roles = new TagSequence(roles, New("role transitions", roles.Count + 2, NetworkShape.Pad(roles.Count)));
    }

    public NetworkShape Shape { get; }

    /// <summary>All weights, in a fixed order.</summary>
    public IReadOnlyList<Parameter> Parameters => _parameters;

    public IReadOnlyList<Parameter> Tables { get; }

    public Parameter ProjectionWeights { get; }

    public Parameter ProjectionBias { get; }

    public RecurrentLayer First { get; }

    public RecurrentLayer Second { get; }

    public Parameter JointWeights { get; }

    public Parameter JointBias { get; }

    /// <summary>Labels of a paragraph: source, content and cue.</summary>
    public TagSequence Joint { get; }

    public Parameter TokenWeights { get; }

    public Parameter AnchorWeights { get; }

    public Parameter Distance { get; }

    public Parameter Relation { get; }

    public RecurrentLayer PerCue { get; }

    public Parameter RoleWeights { get; }

    public Parameter RoleBias { get; }

    /// <summary>Labels of the tokens around one cue: its source and its content.</summary>
    public TagSequence Roles { get; }

    /// <summary>output = input · weights + bias.</summary>
    public static void Dense(Matrix input, Parameter weights, Parameter bias, Matrix output)
    {
        output.Reset(input.Rows);
        for (var i = 0; i < input.Rows; i++)
            bias.Values.CopyTo(output.Row(i));
        MatrixProduct.Accumulate(input.Values, weights.Values, output.Values, input.Rows, weights.Rows, weights.Columns);
    }

    private RecurrentLayer NewLayer(string name, int input, int hidden, bool highway) =>
        new(New(name, input, 6 * hidden), New(name + " gates", 8, hidden), highway);

    private Parameter New(string name, int rows, int columns, bool sparse = false)
    {
        var parameter = new Parameter(name, rows, columns, sparse);
        _parameters.Add(parameter);
        return parameter;
    }
}
