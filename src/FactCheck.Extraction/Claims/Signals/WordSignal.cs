namespace FactCheck.Extraction.Claims.Signals;

/// <summary>What a word says about whether its clause asserts something that can be checked.</summary>
[Flags]
internal enum WordSignal
{
    None = 0,

    /// <summary>A verb form that can carry a clause: "is", "met", "has".</summary>
    Finite = 1 << 0,

    /// <summary>"is", "are", "was", "were".</summary>
    Copula = 1 << 1,

    /// <summary>Something went up or down: "rose", "decline".</summary>
    Change = 1 << 2,
    Comparison = 1 << 3,

    /// <summary>"largest", "first", "only", "record".</summary>
    Superlative = 1 << 4,

    /// <summary>"all", "never", "every".</summary>
    Absolute = 1 << 5,
    Cause = 1 << 6,

    /// <summary>Something that was done once and can be looked up: "signed", "arrested".</summary>
    Deed = 1 << 7,

    /// <summary>"deal", "election", "attack".</summary>
    Happening = 1 << 8,

    /// <summary>"known as", "labelled".</summary>
    Label = 1 << 9,

    /// <summary>"will", "expected".</summary>
    Future = 1 << 10,

    /// <summary>"could", "might", "perhaps".</summary>
    Possible = 1 << 11,

    /// <summary>"should", "must".</summary>
    Norm = 1 << 12,

    /// <summary>"think", "hope", "love".</summary>
    Belief = 1 << 13,

    /// <summary>"great", "terrible", "amazing".</summary>
    Praise = 1 << 14,
    FirstPerson = 1 << 15,
    SecondPerson = 1 << 16,

    /// <summary>"thank", "welcome", "please".</summary>
    Courtesy = 1 << 17,
    Negation = 1 << 18,

    /// <summary>"ministry", "court", "Congress".</summary>
    Body = 1 << 19,

    /// <summary>"jobs", "taxes", "wages": what statistics are kept of.</summary>
    Statistic = 1 << 20,

    /// <summary>"lied", "fraud", "illegal".</summary>
    Accusation = 1 << 21,

    /// <summary>"supports", "opposed", "voted", "proposed".</summary>
    Stand = 1 << 22,

    /// <summary>Names a day without a date: "Wednesday", "yesterday".</summary>
    Day = 1 << 23,

    /// <summary>May begin the subject of a clause: "the", "he", "their".</summary>
    SubjectStart = 1 << 24,

    /// <summary>"if", "whether", "unless".</summary>
    Condition = 1 << 25,

    /// <summary>"will", "shall": the future for certain.</summary>
    Will = 1 << 26,

    /// <summary>Reports a stand towards a thing rather than a statement: "condemned", "hailed", "urged".</summary>
    Reaction = 1 << 27,

    /// <summary>A verb in the past: what it tells has happened.</summary>
    Past = 1 << 28,

    /// <summary>"last" and "first" where they say when: "last year".</summary>
    Recent = 1 << 29,
}
