using FactCheck.Core.Attributions;

namespace FactCheck.Workbench.Review;

/// <summary>Who is chosen as the speaker.</summary>
public abstract record SpeakerChoice
{
    private SpeakerChoice()
    {
    }

    /// <summary>An entry of the register.</summary>
    public sealed record Known(int Id) : SpeakerChoice;

    /// <summary>Somebody who is not in the register yet.</summary>
    /// <param name="Name">1 to 300 characters.</param>
    public sealed record Named(string Name, SpeakerKind Kind) : SpeakerChoice;

    /// <summary>Somebody the article does not name; the article’s words for them stand as the name.</summary>
    public sealed record Unnamed : SpeakerChoice;
}
