using Bunit;
using Bunit.TestDoubles;
using FactCheck.Core.People;
using FactCheck.Web.Components.Layout;
using FactCheck.Web.Components.Pages.Search;
using FactCheck.Web.Session;
using FactCheck.Workbench;
using FactCheck.Workbench.Intake;
using FactCheck.Workbench.Search;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace FactCheck.Web.Tests.Search;

public sealed class SearchPageTests : BunitContext, IClassFixture<RunningSite>
{
    private readonly RunningSite site;

    public SearchPageTests(RunningSite site)
    {
        this.site = site;
        Services.AddMudServices();
        Services.AddScoped<Attempt>().AddSingleton(site.Get<SearchDesk>());
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public async Task Hits_AreMarked_NeverRunAsMarkup_AndLeadToThePlace()
    {
        const string text = "Boats\n\nThe <img src=x onerror=alert(1)> quay of Zorvania stands.\n";
        var draft = Assert.IsType<Outcome<ArticleDraft>.Saved>(site.Get<ReadArticle>().FromText(text)).Value;
        var number = Assert.IsType<Outcome<int>.Saved>(await site.Get<ImportArticle>().RunAsync(site.Administrator, draft)).Value;
        var page = Page("/search?q=zorvan");
        page.WaitForAssertion(() => Assert.Contains("hit", page.Find("[role=status]").TextContent, StringComparison.Ordinal));
        Assert.All(page.FindAll("mark"), mark => Assert.Equal("Zorvania", mark.TextContent));
        Assert.Empty(page.FindAll("img"));
        Assert.Contains(page.FindAll("a.lead"), link => link.GetAttribute("href")!.StartsWith($"/articles/{number}?at=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/search", "What are you looking for?")]
    [InlineData("/search?q=%22", "There is no word in it.")]
    [InlineData("/search?q=q", "One letter is in nearly everything.")]
    [InlineData("/search?q=nowherewhatsoever&page=x", "No article and no claim has this word.")]
    [InlineData("/search?q=nowhere+whatsoever", "No article and no claim has all of these words.")]
    public void Search_WithoutHits_SaysWhy(string address, string said)
    {
        var page = Page(address);
        page.WaitForAssertion(() => Assert.Contains(said, page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void Box_Enter_LeadsToTheResults_AndHoldsWhatWasLookedFor()
    {
        var box = Render<SearchBox>();
        box.Find("input").Change(" Łódź & “co” ");
        box.Find("form").Submit();
        var navigation = Services.GetRequiredService<BunitNavigationManager>();
        Assert.EndsWith("/search?q=%C5%81%C3%B3d%C5%BA%20%26%20%E2%80%9Cco%E2%80%9D", navigation.Uri, StringComparison.Ordinal);
        Assert.Equal("Łódź & “co”", Render<SearchBox>().Find("input").GetAttribute("value"));
    }

    private IRenderedComponent<CascadingValue<Actor>> Page(string address)
    {
        Services.GetRequiredService<BunitNavigationManager>().NavigateTo(address);
        return Render<CascadingValue<Actor>>(p => p.Add(c => c.Value, site.Administrator).AddChildContent<SearchPage>());
    }
}
