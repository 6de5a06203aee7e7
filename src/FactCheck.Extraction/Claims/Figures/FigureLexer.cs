using System.Globalization;
using FactCheck.Core.Text;

namespace FactCheck.Extraction.Claims.Figures;

/// <summary>Cuts text into words, numbers in digits and single characters, in one pass. Accepts any text.</summary>
internal static class FigureLexer
{
    /// <summary>A decimal holds 28 digits; a number near that is no number a newspaper prints.</summary>
    private const int MostDigits = 20;

    public static List<FigureToken> Read(string text, TextSpan range)
    {
        var tokens = new List<FigureToken>(range.Length / 5 + 4);
        var position = range.Start;
        var glued = false;
        while (position < range.End)
        {
            var first = text[position];
            if (char.IsWhiteSpace(first))
            {
                glued = false;
                position++;
                continue;
            }

            var token = IsDigit(first) || IsLeadingPoint(text, position, range.End)
                ? Number(text, position, range.End, glued)
                : char.IsLetter(first)
                    ? Word(text, position, range.End, glued)
                    : Fraction(first) is { } fraction
                        ? new FigureToken(FigureTokenKind.Number, position, position + 1, glued, first, fraction, false, null)
                        : new FigureToken(FigureTokenKind.Symbol, position, position + 1, glued, first, 0, false, null);
            tokens.Add(token);
            position = token.End;
            glued = true;
        }

        return tokens;
    }

    private static FigureToken Word(string text, int start, int end, bool glued)
    {
        var position = start + 1;
        while (position < end && (char.IsLetter(text[position]) || char.GetUnicodeCategory(text[position]) == UnicodeCategory.NonSpacingMark))
            position++;
        return new FigureToken(
            FigureTokenKind.Word, start, position, glued, text[start], 0, false, FigureLexicon.Find(text.AsSpan(start, position - start)));
    }

    private static FigureToken Number(string text, int start, int end, bool glued)
    {
        var position = start;
        decimal value = 0;
        var digits = 0;
        var plain = true;

        void Take()
        {
            while (position < end && IsDigit(text[position]))
            {
                if (++digits <= MostDigits) value = value * 10 + (text[position] - '0');
                position++;
            }
        }

        Take();
        while (digits is > 0 and <= 21 && (digits <= 3 || !plain) && position < end && text[position] is ',' && GroupAt(text, position + 1, end) is var group and > 0
               && position - start <= 27 && (group == 3 || IsIndian(text, position + 1, end)))
        {
            plain = false;
            position++;
            Take();
        }

        if (position + 1 < end && text[position] is '.' && IsDigit(text[position + 1]))
        {
            plain = false;
            position++;
            var scale = 1m;
            while (position < end && IsDigit(text[position]))
            {
                if (++digits <= MostDigits)
                {
                    scale /= 10;
                    value += (text[position] - '0') * scale;
                }

                position++;
            }
        }

        if (position < end && Fraction(text[position]) is { } fraction && digits < MostDigits)
        {
            plain = false;
            value += fraction;
            position++;
        }

        return new FigureToken(FigureTokenKind.Number, start, position, glued, text[start], digits > MostDigits ? -1 : value, plain, null);
    }

    /// <summary>Length of the run of digits at a place, if it is 2 or 3, the sizes a comma sets apart; else 0.</summary>
    private static int GroupAt(string text, int position, int end)
    {
        var length = 0;
        while (length < 4 && position + length < end && IsDigit(text[position + length])) length++;
        return length is 2 or 3 ? length : 0;
    }

    /// <summary>Lakhs and crores group by two before the last three: "12,34,567".</summary>
    private static bool IsIndian(string text, int position, int end) =>
        position + 5 < end && text[position + 2] == ',' && GroupAt(text, position + 3, end) > 0;

    private static bool IsLeadingPoint(string text, int position, int end) =>
        text[position] == '.' && position + 1 < end && IsDigit(text[position + 1]) && (position == 0 || !char.IsLetterOrDigit(text[position - 1]));

    private static bool IsDigit(char value) => value is >= '0' and <= '9';

    private static decimal? Fraction(char value) => value switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        '⅓' => 0.3333m,
        '⅔' => 0.6667m,
        '⅛' => 0.125m,
        _ => null,
    };
}
