using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Core.Text;
using FactCheck.Extraction.Tagging;

namespace FactCheck.Extraction.Text;

/// <summary>
/// One text with its tokens, paragraphs, sentences and quotations. Immutable; all lists are in text order and every
/// character that is not white space lies in exactly one token, sentence and paragraph.
/// </summary>
public sealed class TextDocument
{
    private readonly TokenTags? _tags;

    private TextDocument(
        string text, ImmutableArray<Token> tokens, ImmutableArray<Paragraph> paragraphs,
        ImmutableArray<Sentence> sentences, ImmutableArray<Quotation> quotations, TokenTags? tags = null)
    {
        Text = text;
        Tokens = tokens;
        Paragraphs = paragraphs;
        Sentences = sentences;
        Quotations = quotations;
        _tags = tags;
    }

    /// <summary>The text as given.</summary>
    public string Text { get; }

    public ImmutableArray<Token> Tokens { get; }

    public ImmutableArray<Paragraph> Paragraphs { get; }

    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>Quotations of the story, an outer one before those inside it.</summary>
    public ImmutableArray<Quotation> Quotations { get; }

    /// <summary>Reads <paramref name="text"/>; any string will do.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static TextDocument Read(string text, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<Token> tokens = Tokenizer.Tokenize(text);
        cancellation.ThrowIfCancellationRequested();
        List<Paragraph> paragraphs = ParagraphSplitter.Split(text, tokens);
        cancellation.ThrowIfCancellationRequested();
        List<Sentence> sentences = SentenceSplitter.Split(text, tokens, paragraphs);
        cancellation.ThrowIfCancellationRequested();
        List<Quotation> quotations = QuotationScanner.Scan(text, paragraphs);
        return new TextDocument(text, [.. tokens], [.. paragraphs], [.. sentences], [.. quotations]);
    }

    /// <summary>The part of speech of the token; none where the document has not been tagged.</summary>
    public PartOfSpeech PartOf(int token) => _tags is null ? PartOfSpeech.None : (PartOfSpeech)_tags.Parts[token];

    /// <summary>The token's place in a name; outside of all where the document has not been tagged.</summary>
    public NameTag NameOf(int token) => _tags is null ? default : NameTag.OfLabel(_tags.Names[token]);

    /// <summary>The same document with its tokens tagged.</summary>
    internal TextDocument With(TokenTags tags) => new(Text, Tokens, Paragraphs, Sentences, Quotations, tags);

    /// <summary>The characters of the token at <paramref name="index"/>.</summary>
    public ReadOnlySpan<char> Word(int index) => Slice(Tokens[index].Span);

    /// <summary>The characters of <paramref name="span"/>.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>From the start of token <paramref name="first"/> to the end of token <paramref name="end"/> − 1.</summary>
    public TextSpan SpanOf(int first, int end) => TextSpan.FromBounds(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>Tokens [first, end) as the text has them, but each stretch of white space as one space.</summary>
    public string WordsOf(int first, int end) =>
        string.Join(' ', SpanOf(first, end).Slice(Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Index of the first token that ends after <paramref name="offset"/>; the number of tokens where none does.</summary>
    public int TokenAt(int offset)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Tokens[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Index of the sentence that holds token <paramref name="token"/>.</summary>
    public int SentenceOfToken(int token)
    {
        int low = 0, high = Sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Sentences[middle].EndToken <= token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Whether the token is this word, letters' case aside.</summary>
    public bool Is(int token, string word) =>
        (uint)token < (uint)Tokens.Length && Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the token is one of these words; case matters as the set has it.</summary>
    public bool IsIn(int token, FrozenSet<string> words) =>
        (uint)token < (uint)Tokens.Length && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Word(token));
}
