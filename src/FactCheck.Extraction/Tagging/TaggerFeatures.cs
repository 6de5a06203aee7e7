using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Tagging;

/// <summary>
/// What the taggers look at for the tokens of one piece of a document: the word and its neighbours, its endings and
/// shape, and the labels already given on its left. One for each thread.
/// </summary>
internal sealed class TaggerFeatures
{
    /// <summary>The most features of a token.</summary>
    public const int Most = 32;

    // Two places of padding on each side stand for the piece's edges.
    private const int Pad = 2;
    private const int Slots = 7;
    private const int Word = 0, Suffix1 = 1, Suffix2 = 2, Suffix3 = 3, Suffix4 = 4, Prefix3 = 5, Shape = 6;

    private uint[] _forms = [];

    /// <summary>Reads the words of tokens [start, end).</summary>
    public void Read(TextDocument document, int start, int end)
    {
        var size = (end - start + (2 * Pad)) * Slots;
        if (_forms.Length < size)
            _forms = new uint[size];
        _forms.AsSpan(0, size).Fill(1);
        for (var t = start; t < end; t++)
            ReadWord(document.Word(t), _forms.AsSpan((t - start + Pad) * Slots, Slots));
    }

    /// <summary>Features for the part of speech of the piece's token <paramref name="t"/>.</summary>
    /// <param name="parts">Parts of speech of the piece's tokens, those before <paramref name="t"/> known.</param>
    public void AddForPart(int t, ReadOnlySpan<byte> parts, ref FeatureList features)
    {
        var at = _forms.AsSpan((t + Pad) * Slots);
        uint word = at[Word], before = Form(t - 1, Word), after = Form(t + 1, Word);
        uint last = t > 0 ? parts[t - 1] : 0u, beforeLast = t > 1 ? parts[t - 2] : 0u;
        features.Add(word);
        features.Add(before);
        features.Add(after);
        features.Add(Form(t - 2, Word));
        features.Add(Form(t + 2, Word));
        features.Add(before, word);
        features.Add(word, after);
        features.Add(at[Suffix1]);
        features.Add(at[Suffix2]);
        features.Add(at[Suffix3]);
        features.Add(at[Suffix4]);
        features.Add(at[Prefix3]);
        features.Add(at[Shape], t == 0 ? 1u : 0);
        features.Add(Form(t - 1, Suffix3));
        features.Add(Form(t + 1, Suffix3));
        features.Add(Form(t + 1, Shape), at[Shape]);
        features.Add(last);
        features.Add(last, beforeLast);
        features.Add(last, word);
        features.Add(last, beforeLast, word);
        features.Add(last, at[Suffix3]);
        features.Add(last, after);
        features.Add(last, Form(t + 1, Suffix3), at[Suffix2]);
        features.Add(0);
    }

    /// <summary>Features for the name label of the piece's token <paramref name="t"/>.</summary>
    /// <param name="parts">Parts of speech of all the piece's tokens.</param>
    /// <param name="names">Labels of the piece's tokens, those before <paramref name="t"/> known.</param>
    public void AddForName(int t, ReadOnlySpan<byte> parts, ReadOnlySpan<byte> names, ref FeatureList features)
    {
        var at = _forms.AsSpan((t + Pad) * Slots);
        uint word = at[Word], before = Form(t - 1, Word), after = Form(t + 1, Word), shape = at[Shape];
        uint part = parts[t], partBefore = PartAt(parts, t - 1), partAfter = PartAt(parts, t + 1);
        uint last = t > 0 ? names[t - 1] : 0u, beforeLast = t > 1 ? names[t - 2] : 0u;
        uint shapeBefore = Form(t - 1, Shape), shapeAfter = Form(t + 1, Shape);
        features.Add(word);
        features.Add(before);
        features.Add(after);
        features.Add(Form(t - 2, Word));
        features.Add(Form(t + 2, Word));
        features.Add(before, word);
        features.Add(word, after);
        features.Add(at[Suffix2], part);
        features.Add(at[Suffix3]);
        features.Add(at[Suffix4]);
        features.Add(at[Prefix3]);
        features.Add(shape, t == 0 ? 1u : 0);
        features.Add(shapeBefore, shape, shapeAfter);
        features.Add(part);
        features.Add(partBefore, part);
        features.Add(part, partAfter);
        features.Add(partBefore, part, partAfter);
        features.Add(last);
        features.Add(last, beforeLast);
        features.Add(last, word);
        features.Add(last, part);
        features.Add(last, shape, part);
        features.Add(last, before);
        features.Add(last, after);
        features.Add(shape, after);
        features.Add(shape, before);
        features.Add(after, Form(t + 2, Word));
        features.Add(Form(t - 2, Word), before);
        features.Add(0);
    }

    private uint Form(int t, int slot) => _forms[((t + Pad) * Slots) + slot];

    private static uint PartAt(ReadOnlySpan<byte> parts, int t) => (uint)t < (uint)parts.Length ? parts[t] : 0u;

    private static void ReadWord(ReadOnlySpan<char> word, Span<uint> forms)
    {
        const uint basis = 2166136261, prime = 16777619;
        uint hash = basis, shape = basis;
        char sort = '\0';
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            char next;
            if (char.IsAsciiLetterLower(c)) next = 'x';
            else if (char.IsAsciiDigit(c)) (next, c) = ('d', '0');
            else if (char.IsUpper(c)) (next, c) = ('X', char.ToLowerInvariant(c));
            else if (char.IsLetter(c)) next = 'x';
            else next = c = Plain(c);
            hash = (hash ^ c) * prime;
            if (next != sort || i == 1)
                shape = (shape ^ next) * prime;
            sort = next;
            if (i == 2)
                forms[Prefix3] = hash;
        }

        if (word.Length < 3)
            forms[Prefix3] = hash;
        forms[Word] = hash;
        forms[Shape] = shape;
        hash = basis;
        for (var i = 1; i <= 4; i++)
        {
            if (i <= word.Length)
                hash = (hash ^ Plain(char.ToLowerInvariant(word[^i]))) * prime;
            forms[Suffix1 + i - 1] = hash;
        }
    }

    /// <summary>One shape of apostrophe, of opening and of closing quotation marks, of dash.</summary>
    private static char Plain(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '`' => '\'',
        '\u00AB' or '\u201E' => '\u201C',
        '\u00BB' => '\u201D',
        '\u2013' or '\u2014' => '-',
        >= '0' and <= '9' => '0',
        _ => c,
    };
}
