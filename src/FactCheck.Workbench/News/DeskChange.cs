namespace FactCheck.Workbench.News;

/// <summary>One change that is stored: where it happened and who made it, not what things are now, which is read by who wants to know.</summary>
/// <param name="Article">Number of the article, or null for a change of the whole desk.</param>
/// <param name="Claims">Claims of the article that differ or are talked about.</param>
/// <param name="Attributions">Identifiers of the attributions that differ, or whose speakers do.</param>
/// <param name="Parts">What else differs.</param>
/// <param name="ById">Account of the person.</param>
/// <param name="By">The person's name.</param>
/// <param name="Said">What the record says of it, in order.</param>
/// <param name="People">Accounts that differ, and those who had, have or get one of the claims.</param>
public sealed record DeskChange(
    int? Article,
    IReadOnlyList<TouchedClaim> Claims,
    IReadOnlyList<int> Attributions,
    DeskParts Parts,
    string ById,
    string By,
    IReadOnlyList<SaidChange> Said,
    IReadOnlySet<string> People);
