using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Core.Text;

namespace FactCheck.Data.Tests;

/// <summary>Things to store.</summary>
internal static class Stored
{
    public const string Text = "The harbour cost 40 million euros.\n\n“It will pay,” said Mara Lind.\n\nREAD MORE";

    public static Actor Sam { get; } = new("sam", "Sam Okoro", Role.FactChecker);

    public static DateTimeOffset Morning { get; } = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    /// <summary>An article with an attribution and two claims, stored; returns its number.</summary>
    public static async Task<int> ArticleAsync(FactCheckDb db)
    {
        var article = new Article(
            new ArticleFacts("Harbour vote", "The Daily Ledger", null, new DateOnly(2026, 3, 1), null),
            Text,
            [new Sentence(new TextSpan(0, 34), false), new Sentence(new TextSpan(36, 31), false), new Sentence(new TextSpan(69, 9), true)],
            Morning);
        db.Articles.Add(article);
        await db.SaveChangesAsync();
        var revision = article.Revisions[0];
        var attribution = new Attribution(
            revision, 1, QuoteKind.Direct, [new TextSpan(36, 14)], [new TextSpan(51, 4)], [new TextSpan(56, 9)], "Reuters", 0.75, ["Quotation “marks”"]);
        attribution.TraceTo(new Speaker($"Mara Lind {Guid.NewGuid():N}", SpeakerKind.Person), "the mayor", "Named before", 0.9);
        db.Claims.AddRange(
            Claim.Suggest(
                article,
                revision,
                [new TextSpan(0, 11), new TextSpan(17, 16)],
                ClaimKind.Quantity,
                [new Figure(new TextSpan(17, 16), "40 million euros", 40_000_000.25m, "EUR"), new Figure(new TextSpan(17, 2), "40", 40, null)],
                null,
                0.8,
                ["Has a figure", "Names “money”"]),
            Claim.Suggest(article, revision, [new TextSpan(36, 14)], ClaimKind.Position, [], attribution, 0.3, []));
        db.History.Add(article.RecordImport(Sam, null));
        await db.SaveChangesAsync();
        return article.Id;
    }
}
