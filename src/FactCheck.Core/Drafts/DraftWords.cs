using System.Globalization;
using System.Text;
using FactCheck.Core.Text;

namespace FactCheck.Core.Drafts;

/// <summary>Reads texts into words that can be compared with each other.</summary>
internal sealed class DraftWords
{
    private readonly Dictionary<string, int> numbers = [];

    public DraftWord[] Read(string text)
    {
        var words = new List<DraftWord>(text.Length / 6);
        var last = 0;
        foreach (var (whole, core) in WordBounds.Read(text, new TextSpan(0, text.Length)))
        {
            var exact = Plain(text.AsSpan(core.Start, core.Length));
            words.Add(new DraftWord(whole, core, Number(exact.ToLowerInvariant()), Number(exact), EndsSentence(text.AsSpan(last, core.Start - last)) || last == 0)
            {
                IsLight = exact.Length <= 3 && !exact.Any(char.IsDigit),
            });
            last = core.End;
        }

        return [.. words];
    }

    private int Number(string word)
    {
        if (!numbers.TryGetValue(word, out var number))
            numbers.Add(word, number = numbers.Count);
        return number;
    }

    private static bool EndsSentence(ReadOnlySpan<char> between) => between.ContainsAny(".!?\n");

    /// <summary>The word with the plainest of the marks that stand for the same, and without what is not seen.</summary>
    private static string Plain(ReadOnlySpan<char> word)
    {
        if (System.Text.Ascii.IsValid(word))
            return word.ToString();
        var plain = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            switch (c)
            {
                case '‘' or '’' or 'ʼ' or '′':
                    plain.Append('\'');
                    break;
                case '‐' or '‑' or '‒' or '–' or '−':
                    plain.Append('-');
                    break;
                case '“' or '”':
                    plain.Append('"');
                    break;
                case >= '\uFB00' and <= '\uFB06':
                    plain.Append(c.ToString().Normalize(NormalizationForm.FormKC));
                    break;
                default:
                    if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
                        plain.Append(c);
                    break;
            }
        }

        return Typed.Storable(plain.ToString()).Normalize(NormalizationForm.FormC);
    }
}
