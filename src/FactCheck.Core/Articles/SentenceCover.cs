namespace FactCheck.Core.Articles;

/// <summary>What became of a sentence.</summary>
public enum SentenceCover
{
    /// <summary>No part of the story, so nobody has to look at it.</summary>
    Outside,

    /// <summary>Nobody has looked at it yet, as far as the desk knows.</summary>
    Untouched,

    /// <summary>Somebody said that there is nothing to check in it.</summary>
    Cleared,

    /// <summary>A claim that is not dismissed has words of it.</summary>
    Covered,
}
