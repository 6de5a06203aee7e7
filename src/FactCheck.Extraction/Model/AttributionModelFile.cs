using System.Numerics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Extraction.Tagging;

namespace FactCheck.Extraction.Model;

/// <summary>
/// Reads and writes a model: a mark, the version, the length and the SHA-256 of what follows; then the tagger, the word
/// list, the cue lexicon, the cue field, the network row by row (a 32-bit scale and one signed byte a weight) and the
/// confidence. Little-endian. No text of any article is in it beyond single words.
/// </summary>
internal static class AttributionModelFile
{
    private const uint Mark = 0x4C4D4346;
    private const int Version = 3;
    private const int LargestLength = 64 << 20;
    private const int Levels = 127;

    public static void Write(AttributionModel model, Stream stream)
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        {
            WriteFeatures(model.Tagger.Parts, writer);
            WriteFeatures(model.Tagger.Names, writer);
            writer.Write(model.Vocabulary.Words.Count);
            foreach (var word in model.Vocabulary.Words)
                writer.Write(word);
            writer.Write(model.Cues.Percents);
            writer.Write(model.Cues.BucketBytes);
            WriteFeatures(model.Field.Weights, writer);
            foreach (var weight in model.Field.Transitions.Values)
                writer.Write(weight);
            writer.Write(model.Network.Shape.Projection);
            writer.Write(model.Network.Shape.Hidden);
            foreach (var parameter in model.Network.Parameters)
                WriteRows(parameter, writer);
            WriteConfidence(model.Confidence, writer);
        }

        var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        using var file = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        file.Write(Mark);
        file.Write(Version);
        file.Write(bytes.Length);
        file.Write(SHA256.HashData(bytes));
        file.Write(bytes);
    }

    /// <exception cref="InvalidDataException">The stream holds no model, one of another version, or a damaged one; the message says which.</exception>
    public static AttributionModel Read(Stream stream)
    {
        var bytes = ReadContent(stream);
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var tagger = new Tagger(ReadFeatures(TokenTags.PartCount, reader, bytes), ReadFeatures(NameTag.Labels, reader, bytes));
        var words = new string[reader.ReadInt32()];
        for (var i = 0; i < words.Length; i++)
            words[i] = reader.ReadString();
        var vocabulary = new Vocabulary(words);
        var cues = new CueLexicon(reader.ReadBytes(vocabulary.Rows), reader.ReadBytes(vocabulary.Rows));
        var fieldWeights = ReadFeatures(CueField.Tags.Count, reader, bytes);
        var transitions = CueField.NewTransitions();
        foreach (ref var weight in transitions.Values.AsSpan())
            weight = reader.ReadSingle();
        var network = new AttributionNetwork(StandardShape.For(vocabulary.Rows, reader.ReadInt32(), reader.ReadInt32()));
        foreach (var parameter in network.Parameters)
            ReadRows(parameter, reader);
        return new AttributionModel(
            tagger, vocabulary, cues, new CueField(fieldWeights, transitions), network, ReadConfidence(reader));
    }

    private static byte[] ReadContent(Stream stream)
    {
        try
        {
            using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
            if (reader.ReadUInt32() != Mark)
                throw new InvalidDataException("This file is no attribution model; make one with the train command.");
            var version = reader.ReadInt32();
            if (version != Version)
                throw new InvalidDataException($"This attribution model is of version {version} and this program reads version {Version}; train it again.");
            var length = reader.ReadInt32();
            if (length is < 0 or > LargestLength)
                throw new InvalidDataException(Damaged);
            var hash = reader.ReadBytes(SHA256.HashSizeInBytes);
            var bytes = new byte[length];
            stream.ReadExactly(bytes);
            if (!SHA256.HashData(bytes).AsSpan().SequenceEqual(hash))
                throw new InvalidDataException(Damaged);
            return bytes;
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException(Damaged, e);
        }
    }

    private const string Damaged = "The attribution model is damaged; copy it anew or train it again.";

    /// <summary>
    /// For each feature its hash as the difference from the last, a bit mask of the labels whose weight is not 0, then those
    /// weights.
    /// </summary>
    private static void WriteFeatures(HashedWeights weights, BinaryWriter writer)
    {
        writer.Write(weights.Keys.Length);
        writer.Write(weights.Scale);
        uint last = 0;
        for (var key = 0; key < weights.Keys.Length; key++)
        {
            writer.Write7BitEncodedInt((int)(weights.Keys[key] - last));
            last = weights.Keys[key];
            var row = weights.Row(key);
            ulong present = 0;
            for (var label = 0; label < row.Length; label++)
                present |= row[label] == 0 ? 0 : 1UL << label;
            writer.Write7BitEncodedInt64((long)present);
            foreach (var weight in row)
            {
                if (weight != 0)
                    writer.Write(weight);
            }
        }
    }

    /// <summary>Reads straight from the bytes: millions of calls of a reader are half of what starting the program takes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static HashedWeights ReadFeatures(int labels, BinaryReader reader, byte[] bytes)
    {
        var keys = new uint[reader.ReadInt32()];
        var scale = reader.ReadSingle();
        var stride = HashedWeights.StrideOf(labels);
        var rows = new sbyte[keys.Length * stride];
        var at = (int)reader.BaseStream.Position;
        uint last = 0;
        for (var key = 0; key < keys.Length; key++)
        {
            keys[key] = last += (uint)ReadNumber(bytes, ref at);
            var row = key * stride;
            for (var present = ReadNumber(bytes, ref at); present != 0; present &= present - 1)
                rows[row + BitOperations.TrailingZeroCount(present)] = (sbyte)bytes[at++];
        }

        reader.BaseStream.Position = at;
        return new HashedWeights(labels, keys, rows, scale);
    }

    /// <summary>Seven bits a byte, the lowest first, as the writer has it.</summary>
    private static ulong ReadNumber(byte[] bytes, ref int at)
    {
        ulong number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return number;
        }
    }

    private static void WriteConfidence(ConfidenceScale scale, BinaryWriter writer)
    {
        writer.Write(scale.Threshold);
        foreach (var weight in scale.Weights)
            writer.Write(weight);
    }

    private static ConfidenceScale ReadConfidence(BinaryReader reader)
    {
        var threshold = reader.ReadDouble();
        var weights = new double[ConfidenceInputs.Count];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = reader.ReadDouble();
        return new ConfidenceScale(threshold, weights);
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
