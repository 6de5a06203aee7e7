using Bunit;
using FactCheck.Core.People;
using FactCheck.Web.Session;
using FactCheck.Workbench.People;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using KeysPage = FactCheck.Web.Components.Pages.Keys.Keys;

namespace FactCheck.Web.Tests.Keys;

public sealed class KeysPageTests : BunitContext, IClassFixture<RunningSite>
{
    private readonly RunningSite site;

    public KeysPageTests(RunningSite site)
    {
        this.site = site;
        Services.AddSingleton(site.Get<KeySettings>()).AddScoped<Attempt>().AddMudServices();
    }

    [Fact]
    public async Task Key_Chosen_IsKeptAndSaidAndCanGoBack()
    {
        var (page, actor) = await OpenAsync();
        Field(page, "Unsourced").Change("z");

        page.WaitForAssertion(() => Assert.Equal("Unsourced: Z.", page.Find("[role=status]").TextContent));
        Assert.Equal([new KeyChoice("u", "z")], (await site.Get<KeySettings>().ReadAsync(actor)).Keys);
        page.Find("[aria-label='Unsourced: back to U']").Click();
        page.WaitForAssertion(() => Assert.Equal("u", Field(page, "Unsourced").GetAttribute("value")));
        Assert.Empty((await site.Get<KeySettings>().ReadAsync(actor)).Keys);
    }

    [Fact]
    public async Task Key_Taken_IsSaidAtItsFieldAndTheOldOneStays()
    {
        var (page, actor) = await OpenAsync();
        Field(page, "Unsourced").Change("V");
        page.WaitForAssertion(() => Assert.Equal("Unsourced: Shift V.", page.Find("[role=status]").TextContent));
        Field(page, "Disputed").Change("j");

        var field = Field(page, "Disputed");
        Assert.Equal(("d", "true"), (field.GetAttribute("value"), field.GetAttribute("aria-invalid")));
        Assert.Equal(
            "J is taken by “Next claim”. Choose another key, or change that one first.",
            page.Find($"#{field.GetAttribute("aria-describedby")}").TextContent);
        Assert.Single((await site.Get<KeySettings>().ReadAsync(actor)).Keys);
    }

    [Fact]
    public async Task Letters_TurnedOffThenReset_AreAsAtFirst()
    {
        var (page, actor) = await OpenAsync();
        page.FindAll("[type=radio]")[2].Change("on");
        page.WaitForAssertion(() => Assert.Equal("Single letters and signs are off.", page.Find("[role=status]").TextContent));
        Assert.Equal(LetterKeys.Off, (await site.Get<KeySettings>().ReadAsync(actor)).Letters);

        page.FindAll("button").Single(button => button.TextContent == "Reset all to the defaults").Click();
        page.WaitForAssertion(() => Assert.Equal("All keys are as they were at first.", page.Find("[role=status]").TextContent));
        Assert.True(page.FindAll("[type=radio]")[0].HasAttribute("checked"));
    }

    private async Task<(IRenderedComponent<KeysPage> Page, Actor Actor)> OpenAsync()
    {
        var actor = (await site.AddPersonAsync(Role.FactChecker)).Actor;
        var page = Render<KeysPage>(parameters => parameters.AddCascadingValue(actor));
        page.WaitForElement("table");
        return (page, actor);
    }

    private static AngleSharp.Dom.IElement Field(IRenderedComponent<KeysPage> page, string label) =>
        page.Find($"#{page.FindAll("td label").Single(element => element.TextContent == label).GetAttribute("for")}");
}
