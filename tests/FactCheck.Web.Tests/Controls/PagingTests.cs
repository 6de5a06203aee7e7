using FactCheck.Web.Components.Controls;

namespace FactCheck.Web.Tests.Controls;

public sealed class PagingTests
{
    [Theory]
    [InlineData(null, 1)]
    [InlineData("", 1)]
    [InlineData("0", 1)]
    [InlineData("-3", 1)]
    [InlineData("two", 1)]
    [InlineData("99999999999", 1)]
    [InlineData("7", 7)]
    public void Read_WhatIsNoPage_CountsAsTheFirst(string? page, int number) => Assert.Equal(number, Paging.Read(page));

    [Theory]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(1, 9, "1 2 … 9")]
    [InlineData(5, 9, "1 … 4 5 6 … 9")]
    [InlineData(9, 9, "1 … 8 9")]
    public void Offered_Pages_AreTheEndsAndTheNeighbours(int page, int pages, string offered) =>
        Assert.Equal(offered, string.Join(' ', Paging.Offered(page, pages).Select(number => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "…")));
}
