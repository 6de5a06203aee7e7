using System.Text;
using UtfUnknown;

namespace FactCheck.Workbench.Intake.Formats;

/// <summary>Bytes to text, whatever the encoding; bytes that are no text are refused.</summary>
internal static class TextDecoding
{
    private const float Sure = 0.7f;

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly (byte[] Signature, string Kind)[] KnownBinaries =
    [
        ("%PDF-"u8.ToArray(), "a PDF"),
        ("PK\u0003\u0004"u8.ToArray(), "a Word document or a ZIP file"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"),
        ([0x89, 0x50, 0x4E, 0x47], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        ("GIF8"u8.ToArray(), "a picture"),
        (@"{\rtf"u8.ToArray(), "a rich text document"),
    ];

    /// <summary>Decodes by byte order mark, declared encoding, strict UTF-8, unmarked UTF-16, then by statistics.</summary>
    /// <param name="declared">Name of the encoding that a header or the page itself gives, or null.</param>
    /// <exception cref="UnreadableException">The bytes are not text.</exception>
    public static string Decode(byte[] bytes, string name, string? declared = null)
    {
        var text = Verbatim(bytes, name, declared);
        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }

    /// <summary>Like <see cref="Decode"/>, with a byte order mark kept as the character it is.</summary>
    /// <exception cref="UnreadableException">The bytes are not text.</exception>
    public static string Verbatim(byte[] bytes, string name, string? declared = null)
    {
        foreach (var (signature, kind) in KnownBinaries)
        {
            if (bytes.AsSpan().StartsWith(signature))
                throw new UnreadableException($"{name} is not text but looks like {kind}; save it as text or .docx and try again.");
        }

        var text = Marked(bytes) ?? Declared(bytes, declared) ?? Strict(bytes, new UTF8Encoding(false, true))
            ?? UnmarkedUtf16(bytes) ?? Guessed(bytes);
        return LooksBinary(text)
            ? throw new UnreadableException($"{name} is not text; save the article as text, Markdown, HTML or .docx and try again.")
            : text;
    }

    private static string? Marked(byte[] bytes)
    {
        // UTF-32's mark begins with UTF-16's, so it is asked first.
        foreach (var encoding in (Encoding[])[Encoding.UTF32, new UTF32Encoding(true, true), Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            var mark = encoding.GetPreamble();
            if (bytes.AsSpan().StartsWith(mark))
                return encoding.GetString(bytes);
        }

        return null;
    }

    private static string? Declared(byte[] bytes, string? declared)
    {
        if (string.IsNullOrWhiteSpace(declared))
            return null;
        var name = declared.Trim().Trim('"', '\'');
        // Browsers read both names as Windows-1252, and pages count on it.
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase))
            name = "windows-1252";
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            return Strict(bytes, encoding);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? Strict(byte[] bytes, Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            var text = strict.GetString(bytes);
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Text of European scripts in UTF-16 shows zero bytes on one side only.</summary>
    private static string? UnmarkedUtf16(byte[] bytes)
    {
        if (bytes.Length < 2 || bytes.Length % 2 != 0)
            return null;
        int even = 0, odd = 0;
        for (var i = 0; i < bytes.Length; i += 2)
        {
            if (bytes[i] == 0)
                even++;
            if (bytes[i + 1] == 0)
                odd++;
        }

        var pairs = bytes.Length / 2;
        string? text = null;
        if (odd > pairs * 0.4 && even < pairs * 0.05)
            text = Strict(bytes, Encoding.Unicode);
        else if (even > pairs * 0.4 && odd < pairs * 0.05)
            text = Strict(bytes, Encoding.BigEndianUnicode);
        // A guess from so little has to give clean text.
        return text is not null && !text.Any(IsOutOfPlace) ? text : null;
    }

    private static string Guessed(byte[] bytes)
    {
        var best = CharsetDetector.DetectFromBytes(bytes).Detected;
        // Western text is called ISO 8859-1 at times, which has no curly quotation marks.
        var guess = best is { EncodingName: { } encoding, Confidence: >= Sure } ? Declared(bytes, encoding) : null;
        return guess ?? Western.GetString(bytes);
    }

    private static bool LooksBinary(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            if (c == '\0')
                return true;
            if (IsOutOfPlace(c))
                controls++;
        }

        return controls > Math.Max(2, text.Length / 100);
    }

    private static bool IsOutOfPlace(char c) =>
        c == '\uFFFD' || (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085'));
}
