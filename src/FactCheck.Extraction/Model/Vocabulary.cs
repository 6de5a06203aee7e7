namespace FactCheck.Extraction.Model;

/// <summary>Numbers the words the network has a row for; row 0 stands for all others. Immutable, thread-safe.</summary>
internal sealed class Vocabulary
{
    private const int LongestWord = 64;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _rows;
    private readonly uint[] _stems;

    /// <param name="words">Normalised words, the first of them at row 1.</param>
    public Vocabulary(IReadOnlyList<string> words)
    {
        Words = words;
        var rows = new Dictionary<string, int>(words.Count, StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
            rows[words[i]] = i + 1;
        _rows = rows.GetAlternateLookup<ReadOnlySpan<char>>();
        _stems = [0, .. words.Select(HashStem)];
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>Number of rows, the one for unknown words included.</summary>
    public int Rows => Words.Count + 1;

    /// <summary>A number that the forms of the word at a row share; at least 2 but for unknown words, which have 0.</summary>
    public uint StemHash(int row) => _stems[row];

    /// <summary>The row of a word as it stands in a text, 0 where it has none.</summary>
    public int RowOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return 0;
        Span<char> buffer = stackalloc char[LongestWord];
        Normalize(word, buffer);
        return _rows.TryGetValue(buffer[..word.Length], out var row) ? row : 0;
    }

    /// <summary>Lower case, every digit as 0, one shape of apostrophe and of double quotation marks.</summary>
    public static string Normalize(ReadOnlySpan<char> word)
    {
        var buffer = new char[word.Length];
        Normalize(word, buffer);
        return new string(buffer);
    }

    private static void Normalize(ReadOnlySpan<char> word, Span<char> target)
    {
        for (var i = 0; i < word.Length; i++)
            target[i] = NormalizeCharacter(word[i]);
    }

    private static uint HashStem(string word)
    {
        var hash = 2166136261;
        foreach (var c in WordStem.Of(word))
            hash = (hash ^ c) * 16777619;
        return hash | 2;
    }

    private static char NormalizeCharacter(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= '0' and <= '9' => '0',
        '\u2018' or '\u2019' or '\u02BC' or '`' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        _ => char.ToLowerInvariant(c),
    };
}
