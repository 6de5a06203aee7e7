using System.Collections.Frozen;

namespace FactCheck.Extraction.Text;

/// <summary>Tells whether a text is English, by its commonest words and its script.</summary>
internal static class EnglishText
{
    // Fewer words than this say too little.
    private const int FewestWords = 15;
    private const int MostWordsLookedAt = 20_000;

    private static readonly FrozenSet<string> English = (
        "the of and to that for with said by from this have has not but they his her you were who had been are is it at be their which "
        + "would there what about after when").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // German, Dutch, French, Spanish, Portuguese, Italian, Swedish, Danish, Polish, Turkish; none is an English word.
    private static readonly FrozenSet<string> Other = (
        "der das und ist nicht von mit ein eine den dem auch sich auf für werden wird hat het een van niet dat op te zijn voor "
        + "le la les des une est et dans que qui pour pas sur du au el los las una es por con para del se lo os um uma em não com dos da "
        + "il di che è per non sono della och det att är som på inte og af til på jeg nie na się jest że ve bir bu için").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>False where a text is surely in another language; a short or a wordless one is taken for English.</summary>
    public static bool Is(TextDocument document)
    {
        int words = 0, english = 0, other = 0, foreignScript = 0;
        foreach (var (index, token) in document.Tokens.Index())
        {
            if (token.Kind != TokenKind.Word)
                continue;
            if (++words > MostWordsLookedAt)
                break;
            if (document.IsIn(index, English))
                english++;
            else if (document.IsIn(index, Other))
                other++;
            else if (document.Text[token.Start] > '\u024F')
                foreignScript++;
        }

        if (words < FewestWords)
            return true;
        return english * 10 >= words || (other <= 2 * english && foreignScript * 2 < words);
    }
}
