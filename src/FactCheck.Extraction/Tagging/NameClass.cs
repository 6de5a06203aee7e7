namespace FactCheck.Extraction.Tagging;

/// <summary>What sort of name a token is part of.</summary>
public enum NameClass
{
    /// <summary>No name.</summary>
    None,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A company, party, office, newspaper, team.</summary>
    Organisation,

    /// <summary>A place.</summary>
    Place,

    /// <summary>Another name: a people, an event, a law, a work.</summary>
    Other,
}
