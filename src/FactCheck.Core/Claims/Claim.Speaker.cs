using FactCheck.Core.Attributions;
using FactCheck.Core.History;
using FactCheck.Core.People;

namespace FactCheck.Core.Claims;

/// <summary>Who says it, as people confirm and correct it.</summary>
public sealed partial class Claim
{
    /// <summary>Notes that a person said who speaks: renews the version and tells it.</summary>
    /// <param name="before">Goes between the person and the claim: "confirmed Mara Lind as the speaker of".</param>
    /// <param name="after">Goes behind the claim: " from Mara Lind to Marta Lind".</param>
    /// <exception cref="RuleBrokenException">The article is signed off.</exception>
    public HistoryEntry SpeakerChanged(string before, string after, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        Article.EnsureNotSignedOff();
        return Changed(by, at, $"{by.Name} {before} claim {Number}{after}.");
    }

    /// <summary>Takes a claim in the article's own voice for words somebody says.</summary>
    /// <exception cref="RuleBrokenException">It is attributed already.</exception>
    public void AttributeTo(Attribution attribution)
    {
        if (Attribution is not null || AttributionId is not null)
            throw new RuleBrokenException($"Claim {Number} has a speaker by now. Look at it again.");
        Attribution = attribution;
    }

    /// <summary>Takes the claim back into the article's own voice.</summary>
    public void TakeBackAttribution()
    {
        Attribution = null;
        AttributionId = null;
    }
}
