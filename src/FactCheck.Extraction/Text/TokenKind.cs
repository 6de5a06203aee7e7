namespace FactCheck.Extraction.Text;

/// <summary>What sort of thing a token is.</summary>
public enum TokenKind
{
    /// <summary>Letters, with what belongs to them: hyphens, inner apostrophes, the full stop of an abbreviation; also clitics ("’s", "n’t"), handles and addresses.</summary>
    Word,

    /// <summary>Starts with a digit: "12", "2.5", "1,000", "10:30", "1990s", "21st".</summary>
    Number,

    /// <summary>Stops, commas, brackets, dashes, ellipses.</summary>
    Punctuation,

    /// <summary>A mark that can open or close a quotation, or an apostrophe standing alone.</summary>
    QuotationMark,

    /// <summary>Everything else that is not white space: "$", "%", emoji, control characters.</summary>
    Symbol,
}
