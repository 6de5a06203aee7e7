using System.Text;

namespace FactCheck.Extraction.Model;

/// <summary>
/// Reads and writes a model: word lists, then each matrix row by row, a 32-bit scale and one signed byte a weight.
/// Little-endian.
/// </summary>
internal static class AttributionModelFile
{
    private const uint Mark = 0x31414346;
    private const int Levels = 127;

    public static void Write(AttributionModel model, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        writer.Write(model.Vocabulary.Words.Count);
        foreach (var word in model.Vocabulary.Words)
            writer.Write(word);
        writer.Write(model.Cues.Percents);
        writer.Write(model.Cues.BucketBytes);
        writer.Write(model.Network.Shape.Projection);
        writer.Write(model.Network.Shape.Hidden);
        foreach (var parameter in model.Network.Parameters)
            WriteRows(parameter, writer);
        foreach (var weight in model.Confidence.Weights)
            writer.Write(weight);
        writer.Write(model.Confidence.Knots.Count);
        foreach (var (curve, share) in model.Confidence.Knots)
        {
            writer.Write(curve);
            writer.Write(share);
        }
    }

    /// <exception cref="InvalidDataException">The stream holds no model of this version.</exception>
    public static AttributionModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Mark)
            throw new InvalidDataException("This is no attribution model.");
        var words = new string[reader.ReadInt32()];
        for (var i = 0; i < words.Length; i++)
            words[i] = reader.ReadString();
        var vocabulary = new Vocabulary(words);
        var cues = new CueLexicon(reader.ReadBytes(vocabulary.Rows), reader.ReadBytes(vocabulary.Rows));
        var network = new AttributionNetwork(StandardShape.For(vocabulary.Rows, reader.ReadInt32(), reader.ReadInt32()));
        foreach (var parameter in network.Parameters)
            ReadRows(parameter, reader);
        return new AttributionModel(vocabulary, cues, network, ReadConfidence(reader));
    }

    private static ConfidenceScale ReadConfidence(BinaryReader reader)
    {
        var weights = new double[ConfidenceScale.InputCount];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = reader.ReadDouble();
        var knots = new (double, double)[reader.ReadInt32()];
        for (var i = 0; i < knots.Length; i++)
            knots[i] = (reader.ReadDouble(), reader.ReadDouble());
        return new ConfidenceScale(weights, knots);
    }

    private static void WriteRows(Parameter parameter, BinaryWriter writer)
    {
        var bytes = new byte[parameter.Columns];
        for (var row = 0; row < parameter.Rows; row++)
        {
            var values = parameter.Row(row);
            var scale = 0f;
            foreach (var value in values)
                scale = Math.Max(scale, Math.Abs(value) / Levels);
            writer.Write(scale);
            for (var i = 0; i < bytes.Length; i++)
                bytes[i] = (byte)(sbyte)(scale == 0 ? 0 : MathF.Round(values[i] / scale));
            writer.Write(bytes);
        }
    }

    private static void ReadRows(Parameter parameter, BinaryReader reader)
    {
        var bytes = new byte[parameter.Columns];
        for (var row = 0; row < parameter.Rows; row++)
        {
            var scale = reader.ReadSingle();
            reader.BaseStream.ReadExactly(bytes);
            var values = parameter.Values.AsSpan(row * parameter.Columns, parameter.Columns);
            for (var i = 0; i < bytes.Length; i++)
                values[i] = scale * (sbyte)bytes[i];
        }
    }
}
