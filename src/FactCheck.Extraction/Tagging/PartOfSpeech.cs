namespace FactCheck.Extraction.Tagging;

/// <summary>The part of speech of a token, after the Penn Treebank; its tag stands beside each.</summary>
public enum PartOfSpeech
{
    /// <summary>Not determined.</summary>
    None,

    /// <summary>NN.</summary>
    Noun,

    /// <summary>NNS.</summary>
    PluralNoun,

    /// <summary>NNP.</summary>
    ProperNoun,

    /// <summary>NNPS.</summary>
    PluralProperNoun,

    /// <summary>PRP: "she", "them".</summary>
    Pronoun,

    /// <summary>PRP$: "her", "their".</summary>
    PossessivePronoun,

    /// <summary>VB: an infinitive or imperative.</summary>
    BaseVerb,

    /// <summary>VBD: "said".</summary>
    PastVerb,

    /// <summary>VBZ: "says".</summary>
    ThirdPersonVerb,

    /// <summary>VBP: "say".</summary>
    PresentVerb,

    /// <summary>VBG: "saying".</summary>
    GerundVerb,

    /// <summary>VBN: "said" in "it was said".</summary>
    ParticipleVerb,

    /// <summary>MD: "would", "can".</summary>
    Modal,

    /// <summary>TO.</summary>
    To,

    /// <summary>JJ.</summary>
    Adjective,

    /// <summary>JJR: "larger".</summary>
    ComparativeAdjective,

    /// <summary>JJS: "largest".</summary>
    SuperlativeAdjective,

    /// <summary>RB.</summary>
    Adverb,

    /// <summary>RBR: "more".</summary>
    ComparativeAdverb,

    /// <summary>RBS: "most".</summary>
    SuperlativeAdverb,

    /// <summary>RP: "up" in "make up".</summary>
    Particle,

    /// <summary>IN: a preposition or a conjunction that subordinates, "that" among them.</summary>
    Preposition,

    /// <summary>CC: "and", "but".</summary>
    Conjunction,

    /// <summary>DT.</summary>
    Determiner,

    /// <summary>PDT: "all" in "all the".</summary>
    Predeterminer,

    /// <summary>CD.</summary>
    Number,

    /// <summary>POS: "’s" of the possessive.</summary>
    PossessiveEnding,

    /// <summary>EX: "there" in "there is".</summary>
    Existential,

    /// <summary>WDT: "which".</summary>
    QuestionDeterminer,

    /// <summary>WP: "who", "what".</summary>
    QuestionPronoun,

    /// <summary>WP$: "whose".</summary>
    QuestionPossessive,

    /// <summary>WRB: "how", "where".</summary>
    QuestionAdverb,

    /// <summary>UH: "yes", "oh".</summary>
    Interjection,

    /// <summary>FW.</summary>
    ForeignWord,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A mark that ends a sentence.</summary>
    SentenceEnd,

    /// <summary>A colon, semicolon, dash or ellipsis.</summary>
    Colon,

    /// <summary>An opening quotation mark.</summary>
    OpeningQuote,

    /// <summary>A closing quotation mark.</summary>
    ClosingQuote,

    /// <summary>An opening bracket.</summary>
    OpeningBracket,

    /// <summary>A closing bracket.</summary>
    ClosingBracket,

    /// <summary>"$", "£", "#".</summary>
    Currency,

    /// <summary>SYM, LS and everything else.</summary>
    Symbol,
}
