using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Model;

/// <summary>A run of paragraphs that the network reads together.</summary>
/// <param name="Tokens">Its tokens in the document.</param>
/// <param name="Paragraphs">Its paragraphs, counted from its own first token; very long ones in several pieces.</param>
internal sealed record Chunk(Segment Tokens, Segment[] Paragraphs)
{
    private const int UsualLength = 200;
    private const int LongestParagraph = 400;

    /// <summary>Cuts a document into chunks that together hold every token once.</summary>
    public static List<Chunk> Cut(TextDocument document)
    {
        var chunks = new List<Chunk>();
        var open = new List<Segment>();
        foreach (var piece in Pieces(document))
        {
            if (open.Count > 0 && piece.End - open[0].Start > UsualLength)
                chunks.Add(Close(open));
            open.Add(piece);
        }

        if (open.Count > 0)
            chunks.Add(Close(open));
        return chunks;
    }

    private static Chunk Close(List<Segment> open)
    {
        var start = open[0].Start;
        var chunk = new Chunk(
            new Segment(start, open[^1].End), [.. open.Select(p => new Segment(p.Start - start, p.End - start))]);
        open.Clear();
        return chunk;
    }

    private static IEnumerable<Segment> Pieces(TextDocument document)
    {
        var sentence = 0;
        foreach (var paragraph in document.Paragraphs)
        {
            var start = paragraph.FirstToken;
            while (paragraph.EndToken - start > LongestParagraph)
            {
                // The last sentence end in reach, or a plain cut where one sentence is longer than that.
                var cut = start + LongestParagraph;
                var best = cut;
                for (; sentence < document.Sentences.Length && document.Sentences[sentence].EndToken <= cut; sentence++)
                {
                    if (document.Sentences[sentence].EndToken > start)
                        best = document.Sentences[sentence].EndToken;
                }

                yield return new Segment(start, best);
                start = best;
            }

            if (paragraph.EndToken > start)
                yield return new Segment(start, paragraph.EndToken);
        }
    }
}
