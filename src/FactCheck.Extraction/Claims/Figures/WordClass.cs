namespace FactCheck.Extraction.Claims.Figures;

/// <summary>What a word can be to a figure; a word can be several things.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Ones = 1 << 0,
    Teen = 1 << 1,
    Tens = 1 << 2,
    Hundred = 1 << 3,

    /// <summary>A power of a thousand, as a word or a suffix.</summary>
    Magnitude = 1 << 4,

    /// <summary>Only right after digits: "5m", "2bn".</summary>
    Suffix = 1 << 5,
    Dozen = 1 << 6,
    Ordinal = 1 << 7,

    /// <summary>The lower part of a fraction: "third", "quarters".</summary>
    Denominator = 1 << 8,

    /// <summary>"hundreds", "dozens".</summary>
    Plenty = 1 << 9,
    Month = 1 << 10,
    Weekday = 1 << 11,
    TimeUnit = 1 << 12,
    Measure = 1 << 13,
    Currency = 1 << 14,

    /// <summary>"doubled", "tripled".</summary>
    Multiple = 1 << 15,
    Article = 1 << 16,

    /// <summary>Makes a figure a movement: "rose", "increase".</summary>
    Change = 1 << 17,

    /// <summary>May stand between a word of change and its figure.</summary>
    Filler = 1 << 18,

    /// <summary>Ends the search for the noun that is counted.</summary>
    Function = 1 << 19,

    /// <summary>Numbers after it are names: "Article 5", "Boeing 737".</summary>
    Designator = 1 << 20,
    Superlative = 1 << 21,

    /// <summary>Before a year: "in 2010".</summary>
    TimePreposition = 1 << 22,

    /// <summary>Makes "3-1" a result.</summary>
    Contest = 1 << 23,
    Approximate = 1 << 24,
    AtLeast = 1 << 25,
    AtMost = 1 << 26,

    /// <summary>A plural that does not end in s: "people".</summary>
    Plural = 1 << 27,

    /// <summary>Comes before a place in an order: "ranked", "finished".</summary>
    Placing = 1 << 28,

    /// <summary>Begins a figure without being a number: "number one", "several hundred".</summary>
    Opener = 1 << 29,

    Cardinal = Ones | Teen | Tens | Hundred,
}
