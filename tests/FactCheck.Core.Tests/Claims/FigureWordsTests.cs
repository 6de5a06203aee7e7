using FactCheck.Core.Claims;

namespace FactCheck.Core.Tests.Claims;

public class FigureWordsTests
{
    [Theory]
    [InlineData("100 million tons", 100_000_000, "tons", "100,000,000 tons")]
    [InlineData("last Tuesday", 2024_05_07, "date", "7 May 2024")]
    [InlineData("24 March", 2024_03_24, "date", "24 March 2024")]
    [InlineData("March", 2024_03, "month", "March 2024")]
    [InlineData("two years ago", 2022, "year", "2022")]
    [InlineData("last week", 2024_05_06, "week", "the week of 6 May 2024")]
    [InlineData("$2.5 billion", 2_500_000_000, "USD", "$2,500,000,000")]
    [InlineData("$5bn", 5_000_000_000, "USD", "$5,000,000,000")]
    [InlineData("two billion tons per year", 2_000_000_000, "tons per year", "2,000,000,000 tons per year")]
    [InlineData("a million euros a month", 1_000_000, "EUR per month", "€1,000,000 per month")]
    [InlineData("fifty", 50, null, "50")]
    [InlineData("a dozen people", 12, "people", "12 people")]
    [InlineData("doubled", 2, "times", "2 times")]
    [InlineData("twenty per cent", 20, "percent", "20%")]
    public void Parsed_WordsOrMagnitudes_AreSaidInFull(string text, long value, string? unit, string expected)
    {
        Assert.Equal(expected, FigureWords.Parsed(text, value, unit));
    }

    [Theory]
    [InlineData("12%", 12, "percent")]
    [InlineData("March", 3, "month")]
    [InlineData("24 March", 324, "day")]
    [InlineData("24 March 2024", 2024_03_24, "date")]
    [InlineData("12 %", 12, "%")]
    [InlineData("46 percent", 46, "percent")]
    [InlineData("eight per cent", 8, "percent")]
    [InlineData("1,200", 1200, null)]
    [InlineData("two countries", 2, "countries")]
    [InlineData("one day before", 1, "days")]
    [InlineData("a day before", 1, "days")]
    [InlineData("ten-point", 10, "points")]
    [InlineData("63-year-old", 63, "years old")]
    [InlineData("$12 an hour", 12, "USD per hour")]
    public void Parsed_WhatTheWordsSayAlready_IsNotRepeated(string text, long value, string? unit)
    {
        Assert.Null(FigureWords.Parsed(text, value, unit));
    }

    [Theory]
    [InlineData("2010", 2010, "year")]
    [InlineData("27 September 2016", 20160927, "date")]
    [InlineData("Sept. 11", 911, "day")]
    [InlineData("June", 6, "month")]
    [InlineData("1990s", 1990, "decade")]
    [InlineData("3 a.m.", 3, "o'clock")]
    [InlineData("5-4", 5, "to 4")]
    public void Parsed_DateOrScore_IsLeftToTheWords(string text, long value, string unit)
    {
        Assert.Null(FigureWords.Parsed(text, value, unit));
    }

    [Theory]
    [InlineData("thousands of jobs", 1000, "jobs")]
    [InlineData("several hundred guests", 100, "guests")]
    [InlineData("two to three weeks", 2, "weeks")]
    [InlineData("$30,000 and $60,000 a year", 30_000, "USD per year")]
    [InlineData("5 to 7 million", 5_000_000, null)]
    public void Parsed_VagueOrARange_IsNotMadeExact(string text, long value, string? unit)
    {
        Assert.Null(FigureWords.Parsed(text, value, unit));
    }

    [Theory]
    [InlineData("half of all tomatoes", 0.5, "tomatoes", "50%")]
    [InlineData("two-thirds", 0.6667, null, "66.7%")]
    [InlineData("half an hour", 0.5, "hours", "0.5 hours")]
    public void Parsed_Share_IsSaidInPercent(string text, double value, string? unit, string expected)
    {
        Assert.Equal(expected, FigureWords.Parsed(text, (decimal)value, unit));
    }

    [Theory]
    [InlineData("the sole country", 1, "countries", "1 country")]
    [InlineData("the only survivor", 1, "survivors", "1 survivor")]
    public void Parsed_One_IsNotSaidInThePlural(string text, long value, string unit, string expected)
    {
        Assert.Equal(expected, FigureWords.Parsed(text, value, unit));
    }
}
