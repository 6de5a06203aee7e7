using FactCheck.Extraction.Model.Numerics;
using FactCheck.Extraction.Tagging;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Model;

/// <summary>Reads a document with the model, chunk by chunk. Holds buffers: one for each thread.</summary>
internal sealed class AttributionDecoder(AttributionModel model)
{
    private readonly EncoderPass _encoder = new(model.Network);
    private readonly CuePass _cues = new(model.Network);
    private readonly CueFinder _finder = new(model.Network.Joint, model.Field.Sequence);
    private readonly CueFeatures _cueFeatures = new(model.Vocabulary);
    private readonly Matrix _fieldScores = new(HashedWeights.StrideOf(CueField.Tags.Count));
    private readonly TagLattice _lattice = new(model.Network.Roles);
    private int[] _rows = [];

    /// <summary>The attributions of the chunks in the order of their cues.</summary>
    /// <param name="threshold">The least probability of a cue, 0 to 1.</param>
    public List<DecodedAttribution> Decode(
        TextDocument document, TokenFeatures features, IReadOnlyList<Chunk> chunks, double threshold, CancellationToken cancellation = default)
    {
        var found = new List<DecodedAttribution>();
        foreach (var chunk in chunks)
        {
            cancellation.ThrowIfCancellationRequested();
            Decode(document, features, chunk, threshold, found);
        }

        return found;
    }

    private void Decode(TextDocument document, TokenFeatures features, Chunk chunk, double threshold, List<DecodedAttribution> found)
    {
        var (start, length) = (chunk.Tokens.Start, chunk.Tokens.Length);
        if (_rows.Length < length * TokenFeatures.Slots)
            _rows = new int[length * TokenFeatures.Slots];
        var rows = _rows.AsSpan(0, length * TokenFeatures.Slots);
        features.ReadRows(chunk.Tokens, rows);
        _encoder.Run(rows);
        _cueFeatures.Read(document, features, chunk, rows);
        model.Field.Score(_cueFeatures, _fieldScores);
        var anchors = new List<CueAnchor>();
        var probabilities = new List<double>();
        foreach (var paragraph in chunk.Paragraphs)
        {
            foreach (var (cue, probability) in _finder.Find(_encoder.Joint, _fieldScores, paragraph, threshold))
            {
                anchors.Add(CueAnchor.In(cue, paragraph));
                probabilities.Add(probability);
            }
        }

        if (anchors.Count == 0)
            return;
        CueAnchor.Narrow(anchors);
        _cues.Run(
            _encoder.Second.Output, features.Quotation.Slice(start, length), features.Sentence.Slice(start, length), anchors);
        for (var i = 0; i < anchors.Count; i++)
            found.Add(ReadRoles(_cues.Segments[i], anchors[i], start, probabilities[i]));
    }

    private DecodedAttribution ReadRoles(Segment rows, CueAnchor anchor, int chunkStart, double cueProbability)
    {
        var labels = model.Network.Roles.Best(_cues.Roles, rows);
        _lattice.Read(_cues.Roles, rows);
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
            StableMath.Exp(Math.Min(0, model.Network.Roles.Score(_cues.Roles, rows, labels) - _lattice.LogTotal)),
            ContentOverlap(labels),
            SourceProbability(source, origin));
    }

    private double ContentOverlap(int[] labels)
    {
        double shared = 0, either = 0;
        for (var t = 0; t < labels.Length; t++)
        {
            var probability = _lattice.Role(t, AttributionNetwork.Content);
            var chosen = TagSet.RoleOf(labels[t]) == AttributionNetwork.Content;
            shared += chosen ? probability : 0;
            either += chosen ? 1 : probability;
        }

        return either == 0 ? 0 : shared / either;
    }

    private double SourceProbability(List<Segment> source, int origin)
    {
        if (source.Count == 0)
        {
            var expected = 0.0;
            for (var t = 0; t < _lattice.Length; t++)
            {
                expected += _lattice.Label(t, TagSet.First(AttributionNetwork.Source))
                    + _lattice.Label(t, TagSet.Only(AttributionNetwork.Source));
            }

            return Math.Max(0, 1 - expected);
        }

        var most = 0.0;
        for (var t = source[0].Start; t < source[0].End; t++)
            most = Math.Max(most, _lattice.Role(t - origin, AttributionNetwork.Source));
        return Math.Min(1, most);
    }
}
