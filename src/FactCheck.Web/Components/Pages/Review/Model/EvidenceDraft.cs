using FactCheck.Core.Claims;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Evidence while it is being typed.</summary>
public sealed class EvidenceDraft
{
    public string Title { get; set; } = "";

    public string Url { get; set; } = "";

    public string Locator { get; set; } = "";

    public string Passage { get; set; } = "";

    public Stance Stance { get; set; } = Stance.Supports;

    public bool IsPrimary { get; set; }

    public bool IsConfidential { get; set; }

    public DateOnly? AccessedOn { get; set; }

    /// <summary>Whether anything has been typed that would be a pity to lose.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Title + Url + Locator + Passage);

    public static EvidenceDraft Of(ReviewEvidence evidence) => new()
    {
        Title = evidence.Title,
        Url = evidence.Url ?? "",
        Locator = evidence.Locator ?? "",
        Passage = evidence.Passage ?? "",
        Stance = evidence.Stance,
        IsPrimary = evidence.IsPrimary,
        IsConfidential = evidence.IsConfidential,
        AccessedOn = evidence.AccessedOn,
    };

    public EvidenceInput ToInput() => new(
        Title.Trim(), Given(Url), Given(Locator), Given(Passage), Stance, IsPrimary, IsConfidential, AccessedOn);

    /// <summary>What has to be mended before it can be saved, in the order of the fields.</summary>
    /// <param name="for">The verdict it is to carry, or null when it is only being added.</param>
    public IReadOnlyList<FieldProblem> Problems(Verdict? @for = null)
    {
        var problems = new List<FieldProblem>();
        if (string.IsNullOrWhiteSpace(Title))
            problems.Add(new(nameof(Title), "Give the evidence a title."));
        else if (Title.Trim().Length > 300)
            problems.Add(new(nameof(Title), "Shorten the title to 300 characters."));
        if (Given(Url) is { } url && !IsWebAddress(url))
            problems.Add(new(nameof(Url), "Write the link with http:// or https://."));
        if (@for == Verdict.Verified && Given(Locator) is null && Given(Passage) is null)
            problems.Add(new(nameof(Locator), "Say where it stands, or quote the passage."));
        return problems;
    }

    private static bool IsWebAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    private static string? Given(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
