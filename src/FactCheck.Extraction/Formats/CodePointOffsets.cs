using FactCheck.Core.Text;

namespace FactCheck.Extraction.Formats;

/// <summary>
/// Translates offsets counted in Unicode code points, as annotation files count them, to the UTF-16 code units
/// of a .NET string. A lone surrogate counts as one code point.
/// </summary>
public sealed class CodePointOffsets
{
    private readonly int[]? _codeUnits;
    private readonly int _length;

    public CodePointOffsets(string text)
    {
        _length = text.Length;
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDBFF'))
            return;

        var codeUnits = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            codeUnits.Add(i);
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
        }

        codeUnits.Add(text.Length);
        _codeUnits = [.. codeUnits];
    }

    /// <summary>Number of code points in the text.</summary>
    public int Count => _codeUnits is null ? _length : _codeUnits.Length - 1;

    /// <summary>The number of code points before a UTF-16 offset; within a surrogate pair, before that pair.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset does not lie within the text.</exception>
    public int FromCodeUnit(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, _length);
        if (_codeUnits is null)
            return offset;
        var found = Array.BinarySearch(_codeUnits, offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The span of code units for the half-open range of code points [start, end).</summary>
    /// <exception cref="FormatException">The range does not lie within the text.</exception>
    public TextSpan ToSpan(int start, int end)
    {
        if (start < 0 || end < start || end > Count)
            throw new FormatException($"The range {start} to {end} does not lie within a text of {Count} characters.");
        return _codeUnits is null
            ? TextSpan.FromBounds(start, end)
            : TextSpan.FromBounds(_codeUnits[start], _codeUnits[end]);
    }
}
