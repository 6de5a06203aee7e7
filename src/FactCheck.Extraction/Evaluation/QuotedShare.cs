using FactCheck.Core.Attributions;
using FactCheck.Core.Text;

namespace FactCheck.Extraction.Evaluation;

/// <summary>
/// Tells which characters of a text stand inside double quotation marks, line by line, so that gold and predicted
/// attributions are sorted into kinds by one and the same plain rule. A mark that is never closed runs to its line's end.
/// </summary>
public sealed class QuotedShare
{
    private readonly string _text;
    private readonly bool[] _quoted;

    public QuotedShare(string text)
    {
        _text = text;
        _quoted = new bool[text.Length];
        var inside = false;
        for (var i = 0; i < text.Length; i++)
        {
            inside = text[i] switch
            {
                '\n' => false,
                '“' or '«' or '„' => true,
                '”' or '»' => false,
                '"' => !inside,
                _ => inside,
            };
            _quoted[i] = inside;
        }
    }

    /// <summary>Direct where every letter and digit is quoted, mixed where some are, indirect where none is.</summary>
    public QuoteKind KindOf(IEnumerable<TextSpan> content)
    {
        int quoted = 0, plain = 0;
        foreach (var span in content)
        {
            for (var i = span.Start; i < span.End; i++)
            {
                if (!char.IsLetterOrDigit(_text[i]))
                    continue;
                if (_quoted[i])
                    quoted++;
                else
                    plain++;
            }
        }

        return (quoted, plain) switch
        {
            (0, _) => QuoteKind.Indirect,
            (_, 0) => QuoteKind.Direct,
            _ => QuoteKind.Mixed,
        };
    }
}
