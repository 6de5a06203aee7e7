using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Model;

/// <summary>Reads a document with the network, chunk by chunk. Holds buffers: one for each thread.</summary>
internal sealed class AttributionDecoder(AttributionNetwork network)
{
    private readonly EncoderPass _encoder = new(network);
    private readonly CuePass _cues = new(network);
    private readonly CueFinder _finder = new(network.Joint);
    private readonly TagLattice _lattice = new(network.Roles);
    private int[] _rows = [];

    /// <summary>The attributions of the chunks in the order of their cues.</summary>
    /// <param name="threshold">The least probability of a cue, 0 to 1.</param>
    public List<DecodedAttribution> Decode(
        TokenFeatures features, IReadOnlyList<Chunk> chunks, double threshold, CancellationToken cancellation = default)
    {
        var found = new List<DecodedAttribution>();
        foreach (var chunk in chunks)
        {
            cancellation.ThrowIfCancellationRequested();
            Decode(features, chunk, threshold, found);
        }

        return found;
    }

    private void Decode(TokenFeatures features, Chunk chunk, double threshold, List<DecodedAttribution> found)
    {
        var (start, length) = (chunk.Tokens.Start, chunk.Tokens.Length);
        if (_rows.Length < length * TokenFeatures.Slots)
            _rows = new int[length * TokenFeatures.Slots];
        var rows = _rows.AsSpan(0, length * TokenFeatures.Slots);
        features.ReadRows(chunk.Tokens, rows);
        _encoder.Run(rows);
        var anchors = new List<CueAnchor>();
        var probabilities = new List<double>();
        foreach (var paragraph in chunk.Paragraphs)
        {
            foreach (var (cue, probability) in _finder.Find(_encoder.Joint, paragraph, threshold))
            {
                anchors.Add(CueAnchor.In(cue, paragraph));
                probabilities.Add(probability);
            }
        }

        if (anchors.Count == 0)
            return;
        _cues.Run(
            _encoder.Second.Output, features.Quotation.Slice(start, length), features.Sentence.Slice(start, length), anchors);
        for (var i = 0; i < anchors.Count; i++)
            found.Add(ReadRoles(_cues.Segments[i], anchors[i], start, probabilities[i]));
    }

    private DecodedAttribution ReadRoles(Segment rows, CueAnchor anchor, int chunkStart, double cueProbability)
    {
        var labels = network.Roles.Best(_cues.Roles, rows);
        _lattice.ReadTotal(_cues.Roles, rows);
        var origin = chunkStart + anchor.Window.Start;
        List<Segment> source = [], content = [];
        foreach (var (role, stretch) in TagSet.Stretches(labels))
        {
            (role == AttributionNetwork.Source ? source : content)
                .Add(new Segment(stretch.Start + origin, stretch.End + origin));
        }

        // Two stretches are nearly always two readings of one source ("she, which"): the one beside the cue is meant.
        if (source.Count > 1)
            source = [source.MinBy(s => Math.Max(anchor.Cue.Start + chunkStart - s.End, s.Start - anchor.Cue.End - chunkStart))];

        return new DecodedAttribution(
            new Segment(anchor.Cue.Start + chunkStart, anchor.Cue.End + chunkStart),
            source,
            content,
            cueProbability,
            StableMath.Exp(Math.Min(0, network.Roles.Score(_cues.Roles, rows, labels) - _lattice.LogTotal)));
    }
}
