using FactCheck.Core.Claims;
using FactCheck.Extraction.Pipeline;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Claims;

/// <summary>Finds what can be checked.</summary>
internal static class ClaimFinder
{
    /// <summary>The claims of <paramref name="document"/> in text order: at least one for each attribution.</summary>
    public static IReadOnlyList<ExtractedClaim> Find(TextDocument document, IReadOnlyList<ExtractedAttribution> attributions)
    {
        var claims = new List<ExtractedClaim>(attributions.Count);
        foreach (ExtractedAttribution attribution in attributions)
        {
            claims.Add(new ExtractedClaim(
                $"c{claims.Count + 1}", attribution.Content, ClaimKind.Position, [], attribution.Id, 0.3, ["Someone is quoted"]));
        }

        return claims;
    }
}
