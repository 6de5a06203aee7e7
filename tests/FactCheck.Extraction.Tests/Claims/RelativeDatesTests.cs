using FactCheck.Extraction.Claims;
using FactCheck.Extraction.Pipeline;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Tests.Claims;

/// <summary>Dates worked out from the day of publication: Tuesday 14 May 2024.</summary>
public sealed class RelativeDatesTests
{
    private static readonly DateOnly Published = new(2024, 5, 14);

    [Theory]
    [InlineData("Roe met Li Wei on Monday.", "Monday", "2024-05-13")]
    [InlineData("Roe met Li Wei on Tuesday.", "Tuesday", "2024-05-14")]
    [InlineData("Roe met Li Wei on Wednesday.", "Wednesday", "2024-05-08")]
    [InlineData("Roe met Li Wei last Tuesday.", "last Tuesday", "2024-05-07")]
    [InlineData("Roe will meet Li Wei on Friday.", "Friday", "2024-05-17")]
    [InlineData("Roe will meet Li Wei next Tuesday.", "next Tuesday", "2024-05-21")]
    [InlineData("Roe met Li Wei yesterday.", "yesterday", "2024-05-13")]
    [InlineData("Roe will meet Li Wei tomorrow.", "tomorrow", "2024-05-15")]
    [InlineData("Roe met Li Wei last week.", "last week", "2024-05-06/2024-05-12")]
    [InlineData("Roe met Li Wei last weekend.", "last weekend", "2024-05-11/2024-05-12")]
    [InlineData("Roe met Li Wei earlier this month.", "this month", "2024-05")]
    [InlineData("Roe met Li Wei last year.", "last year", "2023")]
    [InlineData("Roe met Li Wei in March.", "March", "2024-03")]
    [InlineData("Roe met Li Wei in September.", "September", "2023-09")]
    [InlineData("Roe met Li Wei last May.", "May", "2023-05")]
    [InlineData("Roe will meet Li Wei in September.", "September", "2024-09")]
    [InlineData("Roe will meet Li Wei next March.", "March", "2025-03")]
    [InlineData("Roe met Li Wei on March 24.", "March 24", "2024-03-24")]
    [InlineData("Roe met Li Wei on 24 November.", "24 November", "2023-11-24")]
    [InlineData("Roe will meet Li Wei on November 8.", "November 8", "2024-11-08")]
    [InlineData("Roe met Li Wei two years ago.", "two years ago", "2022")]
    [InlineData("Roe met Li Wei three months ago.", "three months ago", "2024-02")]
    [InlineData("Roe met Li Wei 10 days ago.", "10 days ago", "2024-05-04")]
    [InlineData("Roe met Li Wei a week ago.", "a week ago", "2024-05-06/2024-05-12")]
    public void Find_DateByThePublication_IsWorkedOut(string text, string words, string iso)
    {
        var figure = Assert.Single(Figures(text, Published), static figure => figure.IsRelative);
        Assert.Equal((words, iso, FigureRole.Date), (figure.Span.Slice(text), figure.Iso, figure.Role));
    }

    [Theory]
    [InlineData("Roe met Li Wei in March 2011.")]
    [InlineData("Roe met Li Wei two years before the election.")]
    [InlineData("Roe met Li Wei for the third time in five days.")]
    [InlineData("The Friday talks with Li Wei are a mess.")]
    public void Find_DateThatNeedsNoPublication_IsLeft(string text) =>
        Assert.DoesNotContain(Figures(text, Published), static figure => figure.IsRelative);

    [Fact]
    public void Find_PublicationUnknown_AddsNoDates() => Assert.Empty(Figures("Roe met Li Wei on Monday.", null));

    [Theory]
    [InlineData("Roe met Li Wei on February 29.", "2023-05-14", null)]
    [InlineData("Roe met Li Wei on February 29.", "2024-05-14", "2024-02-29")]
    [InlineData("Roe met Li Wei yesterday.", "0001-01-01", null)]
    [InlineData("Roe will meet Li Wei next week.", "9999-12-31", null)]
    [InlineData("Roe met Li Wei 400 years ago.", "0300-01-01", null)]
    public void Find_DayThatDoesNotExist_IsLeft(string text, string published, string? iso) =>
        Assert.Equal(iso, Figures(text, DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault(static figure => figure.IsRelative)?.Iso);

    [Fact]
    public void Extract_PublishedText_KeepsWordsAndDayApart()
    {
        const string text = "Anna Roe said the port closed on Monday after 40 storms.";
        var claim = Assert.Single(ExtractionPipeline.Default.Extract(text, Published).Claims);
        Assert.Equal(["Monday", "40 storms"], claim.Figures.Select(figure => figure.Span.Slice(text)));
        Assert.Equal((20240513m, "date"), (claim.Figures[0].Value, claim.Figures[0].Unit));
    }

    private static List<ExtractedFigure> Figures(string text, DateOnly? published) =>
        [.. ClaimFinder.Find(TextDocument.Read(text), [], published).SelectMany(static claim => claim.Figures)];
}
