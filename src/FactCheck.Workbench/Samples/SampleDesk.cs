using FactCheck.Core.People;
using FactCheck.Workbench.Intake;

namespace FactCheck.Workbench.Samples;

/// <summary>The people and the article a new desk can start with.</summary>
internal static class SampleDesk
{
    /// <summary>Addresses under .example reach nobody.</summary>
    public static IReadOnlyList<(string Name, string Email, Role Role)> People { get; } =
    [
        ("Ana Duarte", "ana.duarte@ledger.example", Role.Editor),
        ("Sam Okoro", "sam.okoro@ledger.example", Role.FactChecker),
        ("Mei Kato", "mei.kato@ledger.example", Role.FactChecker),
        ("Rob Ellis", "rob.ellis@ledger.example", Role.Reader),
    ];

    /// <summary>An article of a paper that does not exist, with quotes of every kind, figures and lines outside the story.</summary>
    public static ArticleDraft Article()
    {
        using var resource = typeof(SampleDesk).Assembly.GetManifestResourceStream("FactCheck.Workbench.Samples.article.txt")!;
        using var reader = new StreamReader(resource);
        return new ArticleDraft(
            "Beijing edges closer to Moscow as sanctions bite",
            "The Daily Ledger",
            "Jo Marsh",
            new DateOnly(2022, 3, 30),
            null,
            reader.ReadToEnd(),
            null);
    }
}
