using FactCheck.Web.Components.Pages.Review.Model;

namespace FactCheck.Web.Tests.Review;

public sealed class ReviewStateTests
{
    [Theory]
    [InlineData(ClaimFilter.All, ClaimOrder.Text, null, "/articles/7")]
    [InlineData(ClaimFilter.Open, ClaimOrder.Text, 3, "/articles/7?claim=3&show=open")]
    [InlineData(ClaimFilter.Dismissed, ClaimOrder.Worth, null, "/articles/7?show=dismissed&order=worth")]
    public void Address_State_NamesOnlyWhatDiffersFromTheDefault(ClaimFilter show, ClaimOrder order, int? claim, string address)
    {
        Assert.Equal(address, new ReviewState(show, order, claim).Address(7));
    }

    [Fact]
    public void Parse_EveryFilterAndOrder_ComesBackFromItsAddress()
    {
        foreach (var show in Enum.GetValues<ClaimFilter>())
        {
            foreach (var order in Enum.GetValues<ClaimOrder>())
            {
                var state = new ReviewState(show, order, 12);
                var query = state.Address(1).Split('?')[1].Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);

                Assert.Equal(state, ReviewState.Parse(query["claim"], query.GetValueOrDefault("show"), query.GetValueOrDefault("order")));
            }
        }
    }

    [Theory]
    [InlineData("seven", "everything", "random")]
    [InlineData("-3", "", "")]
    [InlineData("0", "3", "1")]
    [InlineData("99999999999", null, null)]
    public void Parse_WhatItDoesNotKnow_CountsAsNotGiven(string? claim, string? show, string? order)
    {
        Assert.Equal(new ReviewState(), ReviewState.Parse(claim, show, order));
    }
}
