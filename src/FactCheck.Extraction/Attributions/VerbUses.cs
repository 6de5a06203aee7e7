namespace FactCheck.Extraction.Attributions;

/// <summary>What can stand with a reporting verb.</summary>
[Flags]
internal enum VerbUses
{
    None = 0,

    /// <summary>A quotation: "said: “…”".</summary>
    Quote = 1,

    /// <summary>A clause with "that".</summary>
    That = 2,

    /// <summary>A clause without "that", since the verb does nothing else: "said it was late".</summary>
    Bare = 4,

    /// <summary>Someone addressed: "told reporters that".</summary>
    Addressee = 8,

    /// <summary>A thing judged: "condemned the attack", "described it as".</summary>
    Object = 16,

    /// <summary>"vowed to go".</summary>
    Infinitive = 32,

    /// <summary>"urged them to go".</summary>
    Order = 64,

    /// <summary>Thought or feeling rather than words.</summary>
    Thought = 128,

    /// <summary>What polls, studies and reports do: "found that".</summary>
    Finding = 256,
}
