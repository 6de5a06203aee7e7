namespace FactCheck.Extraction.Speakers;

/// <summary>What sort of thing a name names.</summary>
internal enum NameKind
{
    Person,
    Body,
    Place,

    /// <summary>An office without a name ("the Foreign Minister").</summary>
    Office,

    /// <summary>An account of a social network ("@tidewatcher").</summary>
    Account,
}
