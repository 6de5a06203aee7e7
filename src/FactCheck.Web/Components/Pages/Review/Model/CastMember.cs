using FactCheck.Core.Attributions;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Somebody who speaks in the article.</summary>
/// <param name="Id">Entry of the register.</param>
/// <param name="Title">As the article gives it, or null.</param>
/// <param name="Calls">How the article calls them, in its order.</param>
public sealed record CastMember(int Id, string Name, string? Title, SpeakerKind Kind, IReadOnlyList<CastCall> Calls)
{
    /// <summary>Numbers of all claims, in text order.</summary>
    public IReadOnlyList<int> Claims => [.. Calls.SelectMany(call => call.Claims)];

    /// <summary>Numbers of the claims nobody has confirmed.</summary>
    public IReadOnlyList<int> Guessed => [.. Calls.SelectMany(call => call.Guessed)];
}
