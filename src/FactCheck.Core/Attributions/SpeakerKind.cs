namespace FactCheck.Core.Attributions;

/// <summary>What sort of source a speaker is.</summary>
public enum SpeakerKind
{
    Person,
    Organization,

    /// <summary>Several people without names of their own ("both ministers", "critics").</summary>
    Group,

    /// <summary>A source the article does not name; flagged to the checker.</summary>
    Unnamed,

    /// <summary>The article speaks in its own voice.</summary>
    Article,
}
