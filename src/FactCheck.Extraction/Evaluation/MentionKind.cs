namespace FactCheck.Extraction.Evaluation;

/// <summary>By which words an article points to a speaker.</summary>
public enum MentionKind
{
    /// <summary>Any part of a name ("Andrei Kozyrev", "Kozyrev", "Andrei").</summary>
    Name,

    /// <summary>"He", "she", "it", "they".</summary>
    Pronoun,

    /// <summary>An office, trade or other description of somebody or some body ("the governor", "the 34-year-old").</summary>
    Title,

    /// <summary>Several speakers at once ("both ministers", "residents").</summary>
    Group,

    /// <summary>Somebody the article does not name ("one aide").</summary>
    Unnamed,

    /// <summary>No words at all: a quotation whose speaker the reader infers.</summary>
    None,
}
