using FactCheck.Extraction.Model;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Tests.Model;

public class ChunkTests
{
    [Fact]
    public void Cut_ParagraphsShortAndLong_HoldsEveryTokenOnceAndNoPieceIsTooLong()
    {
        var sentence = "The council met on Tuesday and put off the vote once more. ";
        var text = string.Join('\n', sentence, string.Concat(Enumerable.Repeat(sentence, 90)), string.Concat(Enumerable.Repeat("word ", 1500)), sentence);
        var document = TextDocument.Read(text);

        var chunks = Chunk.Cut(document);

        var pieces = chunks.SelectMany(c => c.Paragraphs.Select(p => (Start: p.Start + c.Tokens.Start, End: p.End + c.Tokens.Start))).ToList();
        Assert.Equal(0, pieces[0].Start);
        Assert.Equal(document.Tokens.Length, pieces[^1].End);
        Assert.All(pieces.Zip(pieces.Skip(1)), p => Assert.Equal(p.First.End, p.Second.Start));
        Assert.All(pieces, p => Assert.InRange(p.End - p.Start, 1, 400));
    }

    [Fact]
    public void Cut_EmptyText_IsEmpty() => Assert.Empty(Chunk.Cut(TextDocument.Read("")));
}
