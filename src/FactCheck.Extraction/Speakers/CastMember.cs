using FactCheck.Core.Attributions;

namespace FactCheck.Extraction.Speakers;

/// <summary>One person or body of the article, with all that the article calls them.</summary>
internal sealed class CastMember(string name, SpeakerKind kind, int firstToken)
{
    /// <summary>The fullest name.</summary>
    public string Name { get; set; } = name;

    public SpeakerKind Kind { get; } = kind;

    public string? Title { get; set; }

    public Gender Gender { get; set; }

    public SortedSet<string> Aliases { get; } = new(StringComparer.Ordinal);

    /// <summary>How often the article names them.</summary>
    public int Mentions { get; set; }

    /// <summary>How often the article names them in full or with a title.</summary>
    public int FullMentions { get; set; }

    /// <summary>Whether a source was resolved to them.</summary>
    public bool Speaks { get; set; }

    /// <summary>Token of the first mention.</summary>
    public int FirstToken { get; } = firstToken;
}
