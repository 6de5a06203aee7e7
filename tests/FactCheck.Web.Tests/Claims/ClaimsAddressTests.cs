using FactCheck.Core.Claims;
using FactCheck.Web.Components.Pages.Claims;
using FactCheck.Workbench.Desk;

namespace FactCheck.Web.Tests.Claims;

public sealed class ClaimsAddressTests
{
    private static readonly string[] People = ["7", "8"];

    [Fact]
    public void Of_EveryFilter_ComesBackFromItsAddress()
    {
        var filter = new ClaimsFilter(
            WorkState.Assigned, Verdict.Disputed, ClaimKind.Quantity, "7", "O’Brien & co", DueFilter.Overdue, 0.5, 24);
        var address = ClaimsAddress.Of(filter, 3);
        Assert.Equal("/claims?state=assigned&verdict=disputed&kind=quantity&assignee=7&speaker=O%E2%80%99Brien%20%26%20co&due=overdue&worth=0.5&untouched=24&page=3", address);
        Assert.Equal((filter, 0), Read(address) is var (read, ignored) ? (read, ignored.Count) : default);
        Assert.Equal("/claims", ClaimsAddress.Of(new ClaimsFilter()));
    }

    [Theory]
    [InlineData("state=burning", "The address asks for state “burning”, which there is not: it is left out.")]
    [InlineData("verdict=1", "The address asks for verdict “1”, which there is not: it is left out.")]
    [InlineData("assignee=99", "The address asks for assignee “99”, which there is not: it is left out.")]
    [InlineData("worth=2", "The address asks for worth “2”, which there is not: it is left out.")]
    [InlineData("worth=NaN", "The address asks for worth “NaN”, which there is not: it is left out.")]
    [InlineData("untouched=-1", "The address asks for untouched “-1”, which there is not: it is left out.")]
    [InlineData("due=someday", "The address asks for due “someday”, which there is not: it is left out.")]
    public void Read_WhatThereIsNot_IsLeftOutWithASentence(string query, string sentence)
    {
        var (filter, ignored) = Read($"/claims?{query}&kind=event");
        Assert.Equal(new ClaimsFilter(Kind: ClaimKind.Event), filter);
        Assert.Equal([sentence], ignored);
    }

    [Fact]
    public void Read_AMillionLetters_AreNotRepeated() => Assert.InRange(Read($"/claims?state={new string('a', 1_000_000)}").Ignored.Single().Length, 60, 130);

    private static (ClaimsFilter Filter, IReadOnlyList<string> Ignored) Read(string address)
    {
        var query = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(address[address.IndexOf('?', StringComparison.Ordinal)..]);
        return ClaimsAddress.Read(name => query.TryGetValue(name, out var value) ? value.ToString() : null, People);
    }
}
