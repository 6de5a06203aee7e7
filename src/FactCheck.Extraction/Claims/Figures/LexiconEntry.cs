namespace FactCheck.Extraction.Claims.Figures;

/// <param name="Value">The number a number word stands for, a month's or weekday's number, a multiple; else 0.</param>
/// <param name="Unit">The unit a word stands for, in the plural; else null.</param>
internal sealed record LexiconEntry(string Word, WordClass Class, decimal Value, string? Unit);
