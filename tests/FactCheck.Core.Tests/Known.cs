using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Core.Text;

namespace FactCheck.Core.Tests;

/// <summary>People, moments and things the tests share.</summary>
internal static class Known
{
    public const string Text = "The harbour cost 40 million euros.\n\n“It will pay for itself,” said Mara Lind.";

    public static Actor Ana { get; } = new("ana", "Ana Duarte", Role.Editor);

    public static Actor Sam { get; } = new("sam", "Sam Okoro", Role.FactChecker);

    public static Actor Mei { get; } = new("mei", "Mei Kato", Role.FactChecker);

    public static DateTimeOffset Morning { get; } = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    public static DateTimeOffset Noon { get; } = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static ArticleFacts Facts { get; } =
        new("Harbour vote", "The Daily Ledger", "Jo Marsh", new DateOnly(2026, 3, 1), "https://ledger.example/harbour");

    public static EvidenceDetails Supporting { get; } =
        new("City budget", "https://city.example/budget", "p. 12", null, Stance.Supports, true, false, null);

    public static EvidenceDetails Refuting { get; } =
        new("Audit report", null, null, null, Stance.Refutes, true, false, null);

    public static EvidenceDetails Context { get; } =
        new("Harbour history", null, "ch. 2", null, Stance.Context, false, false, null);

    public static Article Article() =>
        new(Facts, Text, [new Sentence(new TextSpan(0, 34), false), new Sentence(new TextSpan(36, 43), false)], Morning);

    /// <summary>Claim 1 of a new article, as the program proposes it.</summary>
    public static Claim Suggested(Article? article = null)
    {
        var home = article ?? Article();
        return Claim.Suggest(
            home,
            home.Revisions[0],
            [new TextSpan(0, 34)],
            ClaimKind.Quantity,
            [new Figure(new TextSpan(17, 16), "40 million euros", 40_000_000, "EUR")],
            null,
            0.8,
            ["Has a figure"]);
    }

    /// <summary>What Mara Lind says in the article, with its cue.</summary>
    public static Attribution Attribution(Article article, string cue) => new(
        article.Revisions[0],
        1,
        QuoteKind.Direct,
        [new TextSpan(36, 26)],
        [new TextSpan(Text.IndexOf(cue, StringComparison.Ordinal), cue.Length)],
        [new TextSpan(Text.IndexOf("Mara Lind", StringComparison.Ordinal), 9)],
        null,
        0.9,
        []);

    /// <summary>A claim that is decided as <paramref name="verdict"/>.</summary>
    public static Claim Decided(Verdict verdict, Article? article = null)
    {
        var claim = Suggested(article);
        if (verdict != Verdict.Unsourced)
            claim.AddEvidence(verdict == Verdict.Verified ? Supporting : Refuting, Sam, Morning);
        claim.Decide(verdict, verdict == Verdict.Unsourced ? "Searched the city archive." : null, Sam, Morning);
        return claim;
    }

    public static Article SignedOff()
    {
        var article = Article();
        article.SignOff([], null, Ana, Morning);
        return article;
    }

    /// <summary>The one sentence with which <paramref name="change"/> is refused.</summary>
    public static string Refusal(Action change) =>
        Assert.Single(Assert.Throws<RuleBrokenException>(change).Errors);

    /// <inheritdoc cref="Refusal(Action)"/>
    public static string Refusal<T>(Func<T> change) =>
        Assert.Single(Assert.Throws<RuleBrokenException>(() => (object?)change()).Errors);
}
