using FactCheck.Extraction.Pipeline;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Claims.Signals;

/// <summary>What every token of a document signals, and its figures, each looked up once.</summary>
internal sealed class SignalMap
{
    private readonly WordSignal[] _signals;
    private readonly bool[] _names;

    public SignalMap(TextDocument document)
    {
        Document = document;
        Figures = FigureParser.Parse(document.Text);
        _signals = new WordSignal[document.Tokens.Length];
        _names = new bool[document.Tokens.Length];
        for (var token = 0; token < _signals.Length; token++)
        {
            if (document.Tokens[token].Kind != TokenKind.Word) continue;
            var word = document.Word(token);
            _signals[token] = SignalLexicon.Of(word);
            _names[token] = char.IsUpper(word[0]) && word.Length > 1 && !StartsSentence(token) && (_signals[token] & (WordSignal.Day | WordSignal.FirstPerson)) == 0;
        }

        NameSentenceStarts();
    }

    public TextDocument Document { get; }

    /// <summary>All figures of the text, in order.</summary>
    public IReadOnlyList<ExtractedFigure> Figures { get; }

    public WordSignal this[int token] => (uint)token < (uint)_signals.Length ? _signals[token] : WordSignal.None;

    public bool Has(int token, WordSignal any) => (this[token] & any) != 0;

    /// <summary>A capitalised word that is part of a name.</summary>
    public bool IsName(int token) => (uint)token < (uint)_names.Length && _names[token];

    private bool StartsSentence(int token)
    {
        if (token == 0) return true;
        var before = Document.Tokens[token - 1];
        return before.Kind == TokenKind.QuotationMark || before.Kind == TokenKind.Punctuation && Document.Text[before.Start] is '.' or '!' or '?' or ':' or '…'
            || Document.Sentences[Document.SentenceOfToken(token)].FirstToken == token;
    }

    /// <summary>A sentence may begin with a name: no lexicon word, and another name follows or the same word is a name elsewhere.</summary>
    private void NameSentenceStarts()
    {
        var known = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var token = 0; token < _names.Length; token++)
        {
            if (_names[token]) known.Add(Document.Word(token));
        }

        for (var token = 0; token < _names.Length; token++)
        {
            if (_names[token] || Document.Tokens[token].Kind != TokenKind.Word || _signals[token] != WordSignal.None) continue;
            var word = Document.Word(token);
            if (char.IsUpper(word[0]) && word.Length > 1 && (known.Contains(word) || IsName(token + 1))) _names[token] = true;
        }
    }
}
