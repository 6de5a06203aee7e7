using FactCheck.Core.Attributions;

namespace FactCheck.Core.Tests.Attributions;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2019", "2019", "2019")]
    [InlineData(" 2019-03 ", "2019-03", "March 2019")]
    [InlineData("March 2019", "2019-03", "March 2019")]
    [InlineData("2019-03-30", "2019-03-30", "30 March 2019")]
    [InlineData("30 March 2019", "2019-03-30", "30 March 2019")]
    [InlineData("3 Mar 2019", "2019-03-03", "3 March 2019")]
    public void Read_YearMonthOrDay_IsWrittenAndSaidSo(string typed, string written, string said)
    {
        var date = PartialDate.Read(typed)!.Value;
        Assert.Equal((written, said), (date.ToString(), date.Say()));
        Assert.Equal(date, PartialDate.Read(date.ToString()));
        Assert.Equal(date, PartialDate.Read(date.Say()));
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("30/03/2019")]
    [InlineData("2019-13")]
    [InlineData("2019-02-30")]
    public void Read_AnythingElse_SaysHowToWriteIt(string typed) => Assert.Equal(
        $"“{typed}” is no date. Write a year (2019), a month (2019-03) or a day (2019-03-30).",
        Assert.Throws<RuleBrokenException>(() => PartialDate.Read(typed)).Message);

    [Fact]
    public void Read_Nothing_IsNone() => Assert.Null(PartialDate.Read("  "));

    [Theory]
    [InlineData("2019", "2019-01-01", "2019-12-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2020-02-03", "2020-02-03", "2020-02-03")]
    public void FirstAndLast_AreTheDaysItCanMean(string typed, string first, string last)
    {
        var date = PartialDate.Read(typed)!.Value;
        Assert.Equal((first, last), ($"{date.First:yyyy-MM-dd}", $"{date.Last:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData(null, null, "mayor")]
    [InlineData("2019", null, "mayor, since 2019")]
    [InlineData(null, "2018", "mayor, until 2018")]
    [InlineData("2010", "2019-03", "mayor, 2010 to March 2019")]
    [InlineData("2020", "2021", "mayor, 2020 to 2021")]
    public void Title_SaysWhenItWasHeld(string? from, string? to, string said)
    {
        var title = new HeldTitle("mayor", PartialDate.Read(from), PartialDate.Read(to));
        Assert.Equal(said, title.Say());
    }
}
