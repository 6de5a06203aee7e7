using FactCheck.Core.Attributions;
using FactCheck.Core.Text;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>Follows two people who speak in turn, so that a quotation with nobody beside it is given to the one who answers.</summary>
internal sealed class Dialogue(TextDocument document)
{
    private const int TurnsBack = 3;

    private readonly List<Turn> _turns = [];

    /// <summary>Notes who spoke; only one person at a time can be in a dialogue.</summary>
    public void Add(FoundAttribution found, IReadOnlyList<Reading> readings)
    {
        if (found.Content.Count == 0) return;
        CastMember? member = readings is [{ Member: { Kind: SpeakerKind.Person } one }] ? one : null;
        int paragraph = ParagraphOf(found.Content[0].Start);
        if (_turns.Count > 0 && _turns[^1].Paragraph == paragraph && _turns[^1].Member == member) _turns.RemoveAt(_turns.Count - 1);
        if (_turns.Count > TurnsBack) _turns.RemoveAt(0);
        _turns.Add(new Turn(member, paragraph, found.Content[^1], StartsParagraph(found.Content[0])));
    }

    /// <summary>Who answers in a paragraph that is only this quotation; null where it may as well be the last speaker going on.</summary>
    public Reading? Answer(FoundAttribution found)
    {
        if (found.Content.Count == 0 || _turns.Count < 2) return null;
        Turn last = _turns[^1];
        int paragraph = ParagraphOf(found.Content[0].Start);
        if (last.Member is null || !last.Opens || last.Paragraph != paragraph - 1 || !FillsParagraph(found.Content, paragraph)) return null;
        Turn? other = _turns.FindLast(t => t.Member is not null && t.Member != last.Member);
        if (other is null || paragraph - other.Paragraph > TurnsBack) return null;
        bool inTurn = other.Opens && other.Paragraph == paragraph - 2;
        if (!inTurn && !Asks(last) && !Addresses(last, other.Member!)) return null;
        return new Reading(other.Member, other.Member!.Name, SpeakerKind.Person, $"No speaker is named here: {other.Member.Name} answers {last.Member.Name}", 0.5);
    }

    private bool Asks(Turn turn) => document.Text.AsSpan(turn.Content.Start, turn.Content.Length).TrimEnd("\"'”’»“ ,").EndsWith("?");

    private bool Addresses(Turn turn, CastMember member)
    {
        int end = document.TokenAt(turn.Content.End - 1);
        for (int i = document.TokenAt(turn.Content.Start); i <= end; i++)
            if (document.Tokens[i].Kind == TokenKind.Word && char.IsUpper(document.Text[document.Tokens[i].Start]) && document.Is(i - 1, ",")
                && (member.Name.Split(' ').Contains(document.Word(i).ToString(), NameComparer.Instance) || Offices.Holds(member, document.Word(i).ToString()))) return true;
        return false;
    }

    private bool StartsParagraph(TextSpan content) => document.Paragraphs[ParagraphOf(content.Start)].Span.Start == content.Start;

    private bool FillsParagraph(IReadOnlyList<TextSpan> content, int paragraph)
    {
        TextSpan whole = document.Paragraphs[paragraph].Span;
        return content[0].Start == whole.Start && content[^1].End == whole.End && ParagraphOf(content[^1].Start) == paragraph;
    }

    private int ParagraphOf(int offset) => document.Sentences[document.SentenceOfToken(document.TokenAt(offset))].Paragraph;

    private sealed record Turn(CastMember? Member, int Paragraph, TextSpan Content, bool Opens);
}
