using FactCheck.Extraction.Model;

namespace FactCheck.Extraction.Training;

/// <summary>One chunk of an article with its labels, all counted from its own first token.</summary>
/// <param name="Rows">[tokens × slots] rows of the tables.</param>
/// <param name="Anchors">The cues people marked, with their windows.</param>
/// <param name="Roles">For each anchor the labels of its window.</param>
internal sealed record TrainingChunk(
    int[] Rows,
    int[] Quotation,
    int[] Sentence,
    Segment[] Paragraphs,
    int[] Joint,
    int[] Silver,
    IReadOnlyList<CueAnchor> Anchors,
    IReadOnlyList<int[]> Roles)
{
    public int Length => Joint.Length;

    public static IEnumerable<TrainingChunk> Of(TrainingArticle article)
    {
        foreach (var chunk in article.Chunks)
            yield return Of(article, chunk);
    }

    private static TrainingChunk Of(TrainingArticle article, Chunk chunk)
    {
        var (start, end) = (chunk.Tokens.Start, chunk.Tokens.End);
        var anchors = new List<CueAnchor>();
        var roles = new List<int[]>();
        foreach (var attribution in article.Gold.Attributions)
        {
            var cue = new Segment(attribution.Cue[0].Start - start, attribution.Cue[0].End - start);
            var paragraph = Array.FindIndex(chunk.Paragraphs, p => p.Start <= cue.Start && cue.End <= p.End);
            if (paragraph < 0)
                continue;
            var anchor = CueAnchor.In(cue, chunk.Paragraphs[paragraph]);
            anchors.Add(anchor);
            roles.Add(GoldLabels.Roles(
                attribution, new Segment(anchor.Window.Start + start, anchor.Window.End + start)));
        }

        var rows = new int[(end - start) * TokenFeatures.Slots];
        article.Features.ReadRows(chunk.Tokens, rows);
        var kinds = SilverLabels.Counts.Count;
        return new TrainingChunk(
            rows,
            article.Features.Quotation[start..end].ToArray(),
            article.Features.Sentence[start..end].ToArray(),
            chunk.Paragraphs,
            WellFormed(article.Gold.Joint[start..end], chunk.Paragraphs),
            article.Silver[(start * kinds)..(end * kinds)],
            anchors,
            roles);
    }

    /// <summary>Cuts stretches that run over a paragraph's end in two.</summary>
    private static int[] WellFormed(int[] joint, Segment[] paragraphs)
    {
        var labels = new int[joint.Length];
        foreach (var paragraph in paragraphs)
        {
            var start = paragraph.Start;
            for (var t = paragraph.Start; t < paragraph.End; t++)
            {
                if (joint[t] == TagSet.Outside)
                    continue;
                if (TagSet.CanBegin(joint[t]) || t == paragraph.Start)
                    start = t;
                if (TagSet.CanEnd(joint[t]) || t + 1 == paragraph.End)
                    TagSet.Mark(labels, start, t + 1, TagSet.RoleOf(joint[t]));
            }
        }

        return labels;
    }
}
