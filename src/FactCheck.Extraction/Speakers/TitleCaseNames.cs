using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>Finds in lines in title case the names that the rest of the text knows: "Roe Slams Port Plan" names Roe.</summary>
internal sealed class TitleCaseNames
{
    private const int LongestName = 6;

    private readonly TextDocument _document;
    private readonly Dictionary<string, NameKind> _known = new(NameComparer.Instance);

    /// <param name="mentions">The names of all other lines.</param>
    public TitleCaseNames(TextDocument document, IEnumerable<NameMention> mentions)
    {
        _document = document;
        foreach (NameMention mention in mentions)
        {
            if (mention.Kind is not (NameKind.Person or NameKind.Body or NameKind.Place)) continue;
            _known.TryAdd(mention.Name, mention.Kind);
            int space = mention.Name.LastIndexOf(' ');
            if (mention.Kind == NameKind.Person && space > 0) _known.TryAdd(mention.Name[(space + 1)..], NameKind.Person);
        }
    }

    /// <summary>The known names among the words of a sentence, in order.</summary>
    public IEnumerable<NameMention> In(int sentence)
    {
        Sentence line = _document.Sentences[sentence];
        for (int i = line.FirstToken; i < line.EndToken;)
        {
            if (Longest(i, line.EndToken) is { } found)
            {
                yield return new NameMention(i, i, found.End, found.Name, found.Kind, sentence, false);
                i = found.End;
            }
            else
            {
                i++;
            }
        }
    }

    private (int End, string Name, NameKind Kind)? Longest(int first, int limit)
    {
        if (_document.Tokens[first].Kind != TokenKind.Word || !char.IsUpper(_document.Text[_document.Tokens[first].Start])) return null;
        for (int end = Math.Min(limit, first + LongestName); end > first; end--)
        {
            string name = _document.SpanOf(first, end).Slice(_document.Text);
            if (_known.TryGetValue(name, out NameKind kind)) return (end, name, kind);
        }

        return null;
    }
}
