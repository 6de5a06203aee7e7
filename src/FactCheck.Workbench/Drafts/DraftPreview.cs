using FactCheck.Core.Claims;

namespace FactCheck.Workbench.Drafts;

/// <summary>What becomes of the desk's work in a new draft.</summary>
/// <param name="Article">The article's number.</param>
/// <param name="Draft">Number of the new draft, from 2.</param>
/// <param name="Kept">How many claims stand there with the same words, dismissed ones left out.</param>
/// <param name="Changed">Claims whose words, or the words that say whose they are, changed; dismissed ones left out.</param>
/// <param name="Lost">Claims that are no longer there, dismissed ones left out.</param>
/// <param name="Back">Numbers of claims that an earlier draft had lost.</param>
/// <param name="New">Words of the claims the program suggests, in text order.</param>
/// <param name="ClearedKept">How many cleared sentences stand there with the same words.</param>
/// <param name="ClearedGone">Words of the cleared sentences that do not, to be looked at again.</param>
/// <param name="Doubt">Says how little of the article is in it, where it may be another one; else null.</param>
/// <param name="Notice">One sentence where the draft could not be searched for quotes and claims; else null.</param>
public sealed record DraftPreview(
    int Article,
    int Draft,
    int Kept,
    IReadOnlyList<DraftChange> Changed,
    IReadOnlyList<DraftLoss> Lost,
    IReadOnlyList<int> Back,
    IReadOnlyList<string> New,
    int ClearedKept,
    IReadOnlyList<string> ClearedGone,
    string? Doubt,
    string? Notice)
{
    /// <summary>How many corrections stand on words that stay, and how many the draft has made.</summary>
    public (int Kept, int Made) Corrections { get; init; }

    /// <summary>Corrections whose words the draft changes otherwise: number, the words, and what was to stand there.</summary>
    public IReadOnlyList<(int Number, string Was, string Words)> Overtaken { get; init; } = [];
}
