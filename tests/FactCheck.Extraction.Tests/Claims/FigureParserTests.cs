using System.Globalization;
using CsCheck;
using FactCheck.Core.Text;
using FactCheck.Extraction.Claims;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Tests.Claims;

public sealed class FigureParserTests
{
    public static TheoryData<string, string> Forms()
    {
        string[] groups =
        [
            FigureForms.Percentages, FigureForms.Money, FigureForms.Counts, FigureForms.SharesAndRatios, FigureForms.Ranges,
            FigureForms.RanksAndAges, FigureForms.DatesAndTimes, FigureForms.Durations, FigureForms.Names,
        ];
        var data = new TheoryData<string, string>();
        foreach (var line in groups.SelectMany(group => group.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            var parts = line.Split(" | ");
            data.Add(parts[0], parts[1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Parse_FormOfTheNews_GivesItsFigures(string text, string expected)
    {
        var figures = FigureParser.Parse(text);
        Assert.Equal(expected, figures.Count == 0 ? "none" : string.Join("; ", figures.Select(figure => Describe(text, figure))));
    }

    [Fact]
    public void Forms_AreAtLeastTwoHundred() => Assert.True(Forms().Count >= 200);

    [Fact]
    public void Parse_PartOfText_GivesOffsetsIntoTheWhole()
    {
        const string text = "It had 5 seats. It has 12 seats.";
        var figure = Assert.Single(FigureParser.Parse(text, TextSpan.FromBounds(16, text.Length)));
        Assert.Equal("12 seats", figure.Span.Slice(text));
    }

    [Fact]
    public void Parse_PartOutsideText_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FigureParser.Parse("5 seats", new TextSpan(3, 40)));

    [Fact]
    public void Parse_AnyText_GivesOrderedSpansWithinItAndTheSameTwice() =>
        Gen.OneOf(Gen.String, NewsLike).Sample(text =>
        {
            var figures = FigureParser.Parse(text);
            Assert.Equal(figures, FigureParser.Parse(text));
            var end = 0;
            foreach (var figure in figures)
            {
                Assert.True(figure.Span.Start >= end && figure.Span.Length > 0 && figure.Span.End <= text.Length);
                Assert.Equal(text[figure.Span.Start..figure.Span.End], figure.Span.Slice(text));
                end = figure.Span.End;
            }
        }, iter: 5_000);

    [Theory]
    [InlineData("1-")]
    [InlineData("1,")]
    [InlineData("one hundred million and ")]
    [InlineData("a thousand thousand ")]
    [InlineData("$")]
    [InlineData("half a ")]
    [InlineData("99999999999999999999 trillion ")]
    [InlineData("March ")]
    [InlineData("hundreds of thousands of millions of billions of trillions of ")]
    [InlineData("twenty-")]
    public void Parse_LongRepetition_DoesNotHang(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        FigureParser.Parse(text);

        // Milliseconds where the machine is idle; a step for every pair of tokens would take minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed} for 100 KB of \"{piece}\"");
    }

    private static readonly string[] Pieces =
    [
        "1", "5,000", "2.5", "99999999999999999999999", "one", "twenty", "hundred", "million", "trillion", "bn", "half", "a", "third", "dozen", "dozens",
        "of", "and", "to", "-", "–", "/", ":", "%", "$", "£", "per", "cent", "percentage", "points", "March", "May", "24", "2022", "s", "th", "'", "’",
        "since", "between", "years", "old", "day", "before", "p.m.", " ", " ", " ", ".", ",", "½", "No.", "#", "first", "times", "people", "é", "\ud800",
    ];

    private static readonly Gen<string> NewsLike =
        Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).Array[0, 24].Select(pieces => string.Concat(pieces));

    private static string Describe(string text, ExtractedFigure figure)
    {
        var value = figure.Value.ToString("0.####", CultureInfo.InvariantCulture);
        var upper = figure.UpperValue is { } top ? ".." + top.ToString("0.####", CultureInfo.InvariantCulture) : "";
        var unit = figure.Unit is null ? "" : " " + figure.Unit;
        var bound = figure.Bound == FigureBound.Exact ? "" : ", " + figure.Bound.ToString().ToLowerInvariant();
        var iso = figure.Iso is null ? "" : " @" + figure.Iso;
        return $"{figure.Span.Slice(text)} = {value}{upper}{unit}, {figure.Role.ToString().ToLowerInvariant()}{bound}{iso}";
    }
}
