using System.Collections.Frozen;
using FactCheck.Extraction.Pipeline;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Claims.Signals;

/// <summary>What every token of a document signals, and its figures, each looked up once.</summary>
internal sealed class SignalMap
{
    private static readonly FrozenSet<string> Times = (
        "year week month night summer winter spring autumn fall weekend quarter decade century season monday tuesday wednesday thursday friday saturday sunday "
        + "january february march april may june july august september october november december").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly WordSignal[] _signals;
    private readonly bool[] _names;

    public SignalMap(TextDocument document)
    {
        Document = document;
        Figures = [.. document.Paragraphs.Where(paragraph => !paragraph.OutsideStory).SelectMany(paragraph => FigureParser.Parse(document.Text, paragraph.Span))];
        _signals = new WordSignal[document.Tokens.Length];
        _names = new bool[document.Tokens.Length];
        for (var token = 0; token < _signals.Length; token++)
        {
            if (document.Tokens[token].Kind != TokenKind.Word) continue;
            var word = document.Word(token);
            _signals[token] = SignalLexicon.Of(word);
            if (_signals[token] != WordSignal.None) _signals[token] = InContext(token, _signals[token]);
            _names[token] = char.IsUpper(word[0]) && word.Length > 1 && !StartsSentence(token) && (_signals[token] & (WordSignal.Day | WordSignal.FirstPerson)) == 0;
        }

        NameSentenceStarts();
        FindPresentVerbs();
    }

    public TextDocument Document { get; }

    /// <summary>All figures of the story, in order; none runs over the end of a paragraph.</summary>
    public IReadOnlyList<ExtractedFigure> Figures { get; }

    public WordSignal this[int token] => (uint)token < (uint)_signals.Length ? _signals[token] : WordSignal.None;

    public bool Has(int token, WordSignal any) => (this[token] & any) != 0;

    /// <summary>A capitalised word that is part of a name.</summary>
    public bool IsName(int token) => (uint)token < (uint)_names.Length && _names[token];

    /// <summary>Takes back what a word does not signal beside its neighbours: "expected" without "to", "most voters", Will Smith.</summary>
    private WordSignal InContext(int token, WordSignal signal)
    {
        if ((signal & WordSignal.Future) != 0 && (signal & WordSignal.Will) == 0 && !Document.Is(token + 1, "to")
            && !Document.Is(token - 1, "would") && !Document.Is(token - 1, "could"))
            signal &= ~WordSignal.Future;
        if ((signal & (WordSignal.Will | WordSignal.Possible)) != 0 && char.IsUpper(Document.Word(token)[0]) && !StartsSentence(token))
            signal &= ~(WordSignal.Will | WordSignal.Future | WordSignal.Possible | WordSignal.Finite);
        if ((signal & WordSignal.Cause) != 0 && (Document.Is(token, "due") || Document.Is(token, "owing") || Document.Is(token, "thanks")) && !Document.Is(token + 1, "to")
            || Document.Is(token, "responsible") && !Document.Is(token + 1, "for"))
            signal &= ~WordSignal.Cause;
        if ((signal & WordSignal.Superlative) != 0 && (Document.Is(token, "most") || Document.Is(token, "least")) && token + 1 < _signals.Length
            && (Document.Is(token + 1, "of") || Document.Word(token + 1)[^1] == 's' || Document.Is(token - 1, "at")))
            signal &= ~WordSignal.Superlative;
        // "Last year" is a time, not a rank.
        if ((signal & WordSignal.Superlative) != 0 && (Document.Is(token, "last") || Document.Is(token, "first")) && Document.IsIn(token + 1, Times))
            signal |= WordSignal.Recent;
        return signal;
    }

    private bool StartsSentence(int token)
    {
        if (token == 0) return true;
        var before = Document.Tokens[token - 1];
        return before.Kind == TokenKind.QuotationMark || before.Kind == TokenKind.Punctuation && Document.Text[before.Start] is '.' or '!' or '?' or ':' or '…'
            || Document.Sentences[Document.SentenceOfToken(token)].FirstToken == token;
    }

    /// <summary>"Russia now supplies about", "she heads the": unlisted verbs of the present, told by what stands on either side.</summary>
    private void FindPresentVerbs()
    {
        for (var token = 1; token + 1 < _signals.Length; token++)
        {
            if (_signals[token] != WordSignal.None || Document.Tokens[token].Kind != TokenKind.Word) continue;
            var word = Document.Word(token);
            if (word.Length < 4 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i' || !char.IsLower(word[0])) continue;
            var subject = Document.Is(token - 1, "now") || Document.Is(token - 1, "also") || Document.Is(token - 1, "still") ? token - 2 : token - 1;
            var opens = Document.Tokens[token + 1].Kind is TokenKind.Number or TokenKind.Symbol || Document.Is(token + 1, "about") || Document.Is(token + 1, "no")
                || Has(token + 1, WordSignal.SubjectStart) && !Has(token + 1, WordSignal.Finite) && !Document.Is(token + 1, "who") && !Document.Is(token + 1, "that");
            if (opens && (IsName(subject) || Document.Is(subject, "he") || Document.Is(subject, "she") || Document.Is(subject, "it"))) _signals[token] = WordSignal.Finite;
        }
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
            if (char.IsUpper(word[0]) && word.Length > 1 && (known.Contains(word) || IsName(token + 1) || Has(token + 1, WordSignal.Stand | WordSignal.Reaction) || Has(token + 1, WordSignal.Past) && Document.Word(token + 1).EndsWith("ed"))) _names[token] = true;
        }
    }
}
