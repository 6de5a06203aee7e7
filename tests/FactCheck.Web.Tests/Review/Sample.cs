using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Tests.Review;

/// <summary>Articles, claims and people for the tests of the review page.</summary>
internal static class Sample
{
    public const string Text =
        "The river rose by 12% in May, the water board said.\n" +
        "SIGN UP for our newsletter\n" +
        "Mayor Ana Ruiz called the plan “a waste of money” on Friday.\n\n" +
        "Two dams are older than fifty years. Nobody was hurt.";

    /// <summary>One open claim, one disputed within it, a suggestion, and one that has evidence.</summary>
    public static ReviewArticle River() => Article(
        Claim(1, "The river rose by 12% in May"),
        Claim(2, "rose by 12%", WorkState.Decided, Verdict.Disputed),
        Claim(3, "a waste of money", WorkState.Suggested),
        Claim(4, "Two dams") with { Evidence = [Evidence(1, Stance.Supports)] });

    public static Actor Checker { get; } = new("sam", "Sam Okoro", Role.FactChecker);

    public static Actor Editor { get; } = new("ana", "Ana Duarte", Role.Editor);

    public static Actor Reader { get; } = new("rui", "Rui Costa", Role.Reader);

    public static ReviewArticle Article(params ReviewClaim[] claims) => Article(Text, claims);

    public static ReviewArticle Article(string text, params ReviewClaim[] claims) => new(
        7, "The river and the dams", "The Daily Ledger", "Jo Marsh", new DateOnly(2022, 3, 30), null,
        ArticleStatus.Checking, 1, text, Sentences(text), [], claims, new CoverageFigure(1, 0, 1), null, Guid.NewGuid());

    /// <summary>A sentence a line; lines that begin in upper case lie outside the story.</summary>
    public static IReadOnlyList<ReviewSentence> Sentences(string text)
    {
        var sentences = new List<ReviewSentence>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
                sentences.Add(new ReviewSentence(new TextSpan(start, line.Length), line.StartsWith("SIGN UP", StringComparison.Ordinal)));
            start += line.Length + 1;
        }

        return sentences;
    }

    /// <summary>A claim over words of <see cref="Text"/>, open unless told.</summary>
    public static ReviewClaim Claim(int number, string words, WorkState state = WorkState.Open, Verdict? verdict = null) =>
        Claim(number, [Span(Text, words)], state, verdict);

    public static ReviewClaim Claim(
        int number, IReadOnlyList<TextSpan> spans, WorkState state = WorkState.Open, Verdict? verdict = null, string text = Text) => new(
        number, spans, string.Join(" … ", spans.Select(span => span.End <= text.Length ? span.Slice(text) : "")), ClaimKind.Quantity, QuoteKind.Indirect,
        1, "said", [new ReviewSpeaker(1, "Water board", "public body", SpeakerKind.Organization, "named just before “said”", 0.9)],
        "The Daily Ledger", [new ReviewFigure(new TextSpan(18, 3), "12%", 12, "%")], 0.91, 0.7, ["a figure", "a trend"],
        state, verdict, verdict is null ? null : "As found.", verdict is null ? null : "Mia Kern",
        verdict is null ? null : new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero), null, [], null, Guid.NewGuid());

    public static ReviewEvidence Evidence(int id, Stance stance, string? locator = "p. 4", string? passage = null) => new(
        id, $"Yearbook {id}", null, locator, passage, stance, true, false, null, "Sam Okoro",
        new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    public static TextSpan Span(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);

    public static ReviewSession Session(FakeDesk desk, Actor? actor = null, ReviewState? state = null) =>
        new(desk, actor ?? Checker, desk.Article, state ?? new ReviewState(), error => $"Failed: {error.Message}");
}
