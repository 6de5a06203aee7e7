using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>
/// What the capitals of a text say: a word that the text elsewhere writes small is no name for standing first in its
/// sentence, and a line in title case has capitals that mean nothing.
/// </summary>
internal sealed class Capitals
{
    private const int FewestWords = 3;
    private const int LongWord = 4;

    private readonly TextDocument _document;
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly bool[] _titleCase;

    public Capitals(TextDocument document)
    {
        _document = document;
        _titleCase = new bool[document.Sentences.Length];
        var small = _small.GetAlternateLookup<ReadOnlySpan<char>>();
        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int s = 0; s < document.Sentences.Length; s++)
        {
            Sentence sentence = document.Sentences[s];
            if (sentence.OutsideStory || (_titleCase[s] = IsInTitleCase(sentence))) continue;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (document.Tokens[i].Kind != TokenKind.Word) continue;
                ReadOnlySpan<char> word = document.Word(i);
                if (char.IsLower(word[0])) small.Add(word);
                else if (!Opens(i, sentence.FirstToken)) names.Add(word);
            }
        }

        if (Array.TrueForAll(_titleCase, static t => t)) Array.Clear(_titleCase);
    }

    /// <summary>Whether the words of the sentence have capitals because all of its line has.</summary>
    public bool IsTitleCase(int sentence) => _titleCase[sentence];

    /// <summary>Whether the word opens its sentence and is elsewhere written small, and never with a capital in midst of one.</summary>
    public bool IsCommonWord(int token, int sentence)
    {
        ReadOnlySpan<char> word = _document.Word(token);
        if (word.Length > 40 || !Opens(token, _document.Sentences[sentence].FirstToken)) return false;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return _small.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower) && !_names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    // After a quotation mark or a colon, too, a word has its capital from where it stands.
    private bool Opens(int token, int first) =>
        token == first || _document.Tokens[token - 1].Kind == TokenKind.QuotationMark || _document.Is(token - 1, ":") || _document.Is(token - 1, "(");

    private bool IsInTitleCase(Sentence sentence)
    {
        Paragraph paragraph = _document.Paragraphs[sentence.Paragraph];
        if (paragraph.FirstToken != sentence.FirstToken || paragraph.EndToken != sentence.EndToken) return false;
        int words = 0, capitals = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (_document.Tokens[i].Kind != TokenKind.Word || _document.Tokens[i].Span.Length < LongWord) continue;
            words++;
            if (char.IsUpper(_document.Text[_document.Tokens[i].Start])) capitals++;
        }

        return words >= FewestWords && capitals * 10 >= words * 9;
    }
}
