using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Model;

/// <summary>
/// The rows of the network's tables for every token of a document, looked up chunk by chunk so that a long document
/// does not hold them all at once. Immutable, thread-safe.
/// </summary>
internal sealed class TokenFeatures
{
    public const int Slots = (int)FeatureSlot.Count;

    /// <summary>Rows of each table but that of words, in the order of <see cref="FeatureSlot"/>.</summary>
    public const int SuffixRows = 4096, PrefixRows = 4096, ShapeRows = 512, MarkRows = 48, DistanceRows = 8;

    private const int MarkClasses = 12;

    private readonly TextDocument _document;
    private readonly Vocabulary _vocabulary;
    private readonly CueLexicon _cues;
    private readonly byte[] _marks;
    private readonly int[] _quotation;
    private readonly int[] _sentence;

    private TokenFeatures(TextDocument document, Vocabulary vocabulary, CueLexicon cues)
    {
        (_document, _vocabulary, _cues) = (document, vocabulary, cues);
        _quotation = new int[document.Tokens.Length];
        _sentence = new int[document.Tokens.Length];
        _marks = QuoteStates(document, _quotation, out var edges);
        for (var t = 0; t < _marks.Length; t++)
            _marks[t] = (byte)((_marks[t] * MarkClasses) + MarkClass(document, t, edges[t]));
        for (var s = 0; s < document.Sentences.Length; s++)
            _sentence.AsSpan(document.Sentences[s].FirstToken..document.Sentences[s].EndToken).Fill(s);
    }

    /// <summary>For each token the index of the outermost quotation it stands in, -1 outside.</summary>
    public ReadOnlySpan<int> Quotation => _quotation;

    /// <summary>For each token the index of its sentence.</summary>
    public ReadOnlySpan<int> Sentence => _sentence;

    public static TokenFeatures Of(TextDocument document, Vocabulary vocabulary, CueLexicon cues) => new(document, vocabulary, cues);

    /// <summary>Fills <paramref name="rows"/> [tokens × <see cref="Slots"/>] for a stretch of tokens.</summary>
    public void ReadRows(Segment tokens, Span<int> rows)
    {
        for (var t = tokens.Start; t < tokens.End; t++)
        {
            var sentence = _document.Sentences[_sentence[t]];
            var word = _document.Word(t);
            var wordRow = _vocabulary.RowOf(word);
            var row = rows.Slice((t - tokens.Start) * Slots, Slots);
            row[(int)FeatureSlot.FromSentenceStart] = DistanceBucket(t - sentence.FirstToken);
            row[(int)FeatureSlot.ToSentenceEnd] = DistanceBucket(sentence.EndToken - 1 - t);
            row[(int)FeatureSlot.Word] = wordRow;
            row[(int)FeatureSlot.CueRate] = _cues.Bucket(wordRow);
            row[(int)FeatureSlot.Suffix] = (int)(Hash(word[Math.Max(0, word.Length - 3)..], 17) % SuffixRows);
            row[(int)FeatureSlot.Prefix] = (int)(Hash(word[..Math.Min(3, word.Length)], 31) % PrefixRows);
            row[(int)FeatureSlot.Shape] = (int)(ShapeHash(word) % ShapeRows);
            row[(int)FeatureSlot.Mark] = _marks[t];
            row[(int)FeatureSlot.Part] = (int)_document.PartOf(t);
            row[(int)FeatureSlot.Name] = _document.NameOf(t).Label;
        }
    }

    private static byte[] QuoteStates(TextDocument document, int[] quotation, out byte[] edges)
    {
        var state = new byte[document.Tokens.Length];
        edges = new byte[document.Tokens.Length];
        Array.Fill(quotation, -1);
        for (var q = 0; q < document.Quotations.Length; q++)
        {
            var found = document.Quotations[q];
            var first = document.TokenAt(found.Span.Start);
            var end = document.TokenAt(found.Span.End - 1) + 1;
            var value = (byte)(found.Depth > 0 ? 3 : found.Closed ? 1 : 2);
            state.AsSpan(first..end).Fill(value);
            if (found.Depth == 0)
                quotation.AsSpan(first..end).Fill(q);
            edges[first] = 1;
            if (found.Closed)
                edges[end - 1] = 2;
        }

        return state;
    }

    private static int MarkClass(TextDocument document, int token, byte edge)
    {
        if (edge != 0)
            return edge;
        var kind = document.Tokens[token].Kind;
        return kind switch
        {
            TokenKind.Word => 0,
            TokenKind.Number => 3,
            TokenKind.Symbol => 4,
            TokenKind.QuotationMark => 5,
            _ => document.Word(token)[0] switch
            {
                ',' => 6,
                '.' or '?' or '!' or '…' => 7,
                ':' => 8,
                ';' => 9,
                '(' or ')' or '[' or ']' => 10,
                _ => 11,
            },
        };
    }

    /// <summary>0, 1, 2, 3, then 4–5, 6–9, 10–19 and more.</summary>
    private static int DistanceBucket(int distance) => distance switch
    {
        <= 3 => distance,
        <= 5 => 4,
        <= 9 => 5,
        <= 19 => 6,
        _ => 7,
    };

    private static uint Hash(ReadOnlySpan<char> word, uint seed)
    {
        var hash = 2166136261 ^ seed;
        foreach (var c in word)
            hash = (hash ^ char.ToLowerInvariant(c)) * 16777619;
        return hash ^ (hash >> 15);
    }

    /// <summary>Upper case, lower case, digits and the marks between them, runs of one sort cut to two.</summary>
    private static uint ShapeHash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        var last = '\0';
        var run = 0;
        foreach (var c in word)
        {
            var sort = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : c;
            run = sort == last ? run + 1 : 1;
            last = sort;
            if (run <= 2)
                hash = (hash ^ sort) * 16777619;
        }

        return hash ^ (hash >> 15);
    }
}
