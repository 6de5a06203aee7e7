using System.Globalization;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>A search of the claims by what they say, who says it and what was noted, or by number.</summary>
public sealed class ClaimSearch
{
    private readonly string[] _words;

    private ClaimSearch(string[] words) => _words = words;

    /// <summary>Null where nothing is searched for.</summary>
    public static ClaimSearch? For(string typed) =>
        typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words ? new ClaimSearch(words) : null;

    /// <summary>Whether every word typed is found; capitals and accents make no difference.</summary>
    public bool Finds(ReviewClaim claim) => Array.TrueForAll(_words, word => Finds(claim, word));

    private static bool Finds(ReviewClaim claim, string word) =>
        claim.Number.ToString(CultureInfo.InvariantCulture) == word
        || Words.Has(claim.Text, word)
        || Words.Has(claim.Note, word)
        || Words.Has(claim.Source, word)
        || claim.Speakers.Any(speaker => Words.Has(speaker.Name, word) || Words.Has(speaker.Title, word));
}
