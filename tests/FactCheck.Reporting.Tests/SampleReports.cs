using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Reporting.Model;

namespace FactCheck.Reporting.Tests;

/// <summary>Reports to write in tests.</summary>
internal static class SampleReports
{
    private static readonly DateTimeOffset Start = new(2022, 3, 31, 9, 0, 0, TimeSpan.Zero);

    private static readonly ReportSpeaker Mayor = new("Ada Quinn", "mayor of Northgate", SpeakerKind.Person);

    /// <summary>Every verdict, an open and a dismissed claim, confidential evidence, a sign-off that was reopened.</summary>
    public static VerificationReport Libraries() => Empty() with
    {
        Title = "Two libraries to close",
        Outlet = "The Quay Courier",
        Byline = "Jo Marsh",
        PublishedOn = new DateOnly(2022, 3, 30),
        Address = "https://example.com/libraries?a=1&b=2",
        Coverage = new CoverageFigure(61, 12, 6),
        Claims =
        [
            Claim(1) with
            {
                Text = "“We will close two of the nine libraries,” … “and that is settled.”",
                Kind = ClaimKind.Event,
                QuoteKind = QuoteKind.Direct,
                Cue = "said",
                Speakers = [Mayor with { ConfirmedBy = "Sam Okoro", SameAs = "https://www.wikidata.org/wiki/Q1" }],
                Ticks = [new ReportTick("It happened", "Sam Okoro"), new ReportTick("Place", "Mei Kato"), new ReportTick("Date", "Sam Okoro")],
                Source = "Northgate Radio",
                Figures = [new ReportFigure("two", 2, null), new ReportFigure("nine libraries", 9, "libraries")],
                State = WorkState.Decided,
                Verdict = Verdict.Verified,
                DecidedBy = "Sam Okoro",
                DecidedAt = Start.AddHours(2),
                Evidence =
                [
                    new ReportEvidence(
                        "Council minutes, 28 March 2022", "https://council.example/minutes.pdf", "p. 4",
                        "Resolved: that branches 3 and 7 close.", Stance.Supports, true, false, new DateOnly(2022, 3, 31)),
                    new ReportEvidence("Budget note", null, null, "Two of nine.", Stance.Context, false, false, null),
                ],
            },
            Claim(2) with
            {
                Text = "visits fell by 40% to 1.2 million last year",
                Kind = ClaimKind.Trend,
                QuoteKind = QuoteKind.Indirect,
                Cue = "according to",
                Speakers = [new ReportSpeaker("a council official", null, SpeakerKind.Unnamed)],
                Figures = [new ReportFigure("40%", 40, "percent"), new ReportFigure("1.2 million", 1_200_000, null)],
                State = WorkState.Decided,
                Verdict = Verdict.Disputed,
                Note = "The council's own count says 28%.",
                DecidedBy = "Sam Okoro",
                DecidedAt = Start.AddHours(3).AddMinutes(5),
                Evidence =
                [
                    new ReportEvidence(
                        "Name of a witness", "https://secret.example/witness", "at the desk", "I counted them.", Stance.Refutes, true, true,
                        new DateOnly(2022, 3, 31)),
                ],
            },
            Claim(3) with
            {
                Text = "No town of its size has fewer libraries.",
                Kind = ClaimKind.Comparison,
                State = WorkState.Decided,
                Verdict = Verdict.Unsourced,
                Note = "Library statistics 2019–2021; three county reports.",
                DecidedBy = "Ines Hall",
                DecidedAt = Start.AddHours(4),
                AddedBy = "Ines Hall",
            },
            Claim(4) with
            {
                Text = "The plan will save £300,000 a year",
                QuoteKind = QuoteKind.Mixed,
                Speakers = [Mayor with { Title = null }],
                Figures = [new ReportFigure("£300,000", 300_000, "GBP")],
                State = WorkState.Assigned,
                Assignee = "Ines Hall",
            },
            Claim(5) with { Text = "a sad day", Kind = ClaimKind.Opinion, State = WorkState.Dismissed },
        ],
        SignOffs =
        [
            new ReportSignOff("Maya Chen", Start.AddHours(5), "Ready for print.", "Maya Chen", Start.AddHours(6), "The savings figure was missed."),
        ],
    };

    /// <summary>An article in which nothing was found.</summary>
    public static VerificationReport Empty() => new(
        12, "A quiet day", null, null, null, null, ArticleStatus.Checking, 1,
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Start, new CoverageFigure(0, 0, 0), [], [], Start.AddHours(8));

    public static ReportClaim Claim(int number) => new(
        number, "words", ClaimKind.Quantity, null, null, [], null, [], WorkState.Suggested, null, null, null, null, null, null, []);

    /// <summary>The same hostile words wherever a person or an article can put words.</summary>
    public static VerificationReport Hostile(string words) => Empty() with
    {
        Title = words,
        Outlet = words,
        Byline = words,
        Address = words,
        Claims =
        [
            Claim(1) with
            {
                Text = words,
                QuoteKind = QuoteKind.Direct,
                Cue = words,
                Speakers = [new ReportSpeaker(words, words, SpeakerKind.Person)],
                Source = words,
                Figures = [new ReportFigure(words, 1, words)],
                State = WorkState.Decided,
                Verdict = Verdict.Disputed,
                Note = words,
                DecidedBy = words,
                DecidedAt = Start,
                AddedBy = words,
                Evidence = [new ReportEvidence(words, words, words, words, Stance.Refutes, true, false, null)],
            },
            Claim(2) with { Text = words, Assignee = words },
            Claim(3) with { Text = words, State = WorkState.Dismissed },
        ],
        SignOffs = [new ReportSignOff(words, Start, words, words, Start, words)],
    };
}
