using Bunit;
using FactCheck.Core.People;
using FactCheck.Web.Components.Pages.Desk;
using FactCheck.Web.Components.Pages.People;
using FactCheck.Web.Components.Pages.Queue;
using FactCheck.Web.Components.Pages.Speakers;
using FactCheck.Web.Session;
using FactCheck.Web.Team;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Mail;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Register;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace FactCheck.Web.Tests;

/// <summary>The pages over an empty desk.</summary>
public sealed class PagesTests : BunitContext, IClassFixture<RunningSite>
{
    private readonly RunningSite site;

    public PagesTests(RunningSite site)
    {
        this.site = site;
        Services.AddMudServices();
        Services.AddSingleton(TimeProvider.System).AddScoped<ReaderClock>().AddScoped<Attempt>();
        Services.AddSingleton(site.Get<DeskQueries>()).AddSingleton(site.Get<SpeakerQueries>()).AddSingleton(site.Get<SavedLists>()).AddSingleton(site.Get<PeopleDirectory>())
            .AddSingleton(site.Get<UndoRegisterChange>()).AddSingleton(site.Get<LiveReadings>()).AddSingleton(site.Get<MailDesk>());
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public async Task Desk_Empty_TellsAnEditorHowToStart()
    {
        var page = Page<Desk>((await site.AddPersonAsync(Role.Editor)).Actor);
        page.WaitForAssertion(() => Assert.Contains("No articles yet", page.Markup, StringComparison.Ordinal));
        Assert.NotEmpty(page.FindAll("a[href='/articles/new']"));
    }

    [Fact]
    public async Task Desk_Empty_OffersAReaderNothingTheyMayNotDo()
    {
        var page = Page<Desk>((await site.AddPersonAsync(Role.Reader)).Actor);
        page.WaitForAssertion(() => Assert.Contains("No articles yet", page.Markup, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("a[href='/articles/new']"));
    }

    [Fact]
    public void Queue_Empty_SaysWhereWorkComesFrom()
    {
        var page = Page<AssignedToMe>(site.Administrator);
        page.WaitForAssertion(() => Assert.Contains("Nothing waits for you", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void Speaker_Unknown_SaysSo()
    {
        var page = Render<CascadingValue<Actor>>(p => p.Add(c => c.Value, site.Administrator).AddChildContent<Speaker>(child => child.Add(c => c.Id, 987654)));
        page.WaitForAssertion(() => Assert.Contains("There is no such speaker", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task People_RoleChanged_IsStored()
    {
        var person = (await site.AddPersonAsync(Role.Reader)).Actor;
        var page = Page<People>(site.Administrator);
        page.WaitForElement("select");
        Row(page, person).QuerySelector("select")!.Change("Editor");
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("[role=alert]")));
        Assert.Equal(Role.Editor, (await site.Get<PeopleDirectory>().ListAsync(site.Administrator)).Single(each => each.Id == person.Id).Role);
    }

    [Fact]
    public async Task People_EmailChanged_IsStored_AndARefusedOneStaysInItsField()
    {
        var person = (await site.AddPersonAsync(Role.Reader)).Actor;
        var page = Page<People>(site.Administrator);
        page.WaitForElement($"button[aria-label='Change the email of {person.Name}']").Click();
        page.Find("#new-email").Change("first@desk.example");
        page.Find("form.move").Submit();
        page.WaitForAssertion(() => Assert.Contains("first@desk.example has an account already.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal("first@desk.example", page.Find("#new-email").GetAttribute("value"));
        page.Find("#new-email").Change("moved@desk.example");
        page.Find("form.move").Submit();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("form.move")));
        Assert.Equal("moved@desk.example", (await site.Get<PeopleDirectory>().ListAsync(site.Administrator)).Single(each => each.Id == person.Id).Email);
    }

    [Fact]
    public void People_LastAdministratorGivesUpTheRole_IsRefusedInASentence_AndTheListShowsTheTruth()
    {
        var page = Page<People>(site.Administrator);
        page.WaitForElement("select");
        Row(page, site.Administrator).QuerySelector("select")!.Change("Reader");
        page.WaitForElement("[role=alert]");
        page.WaitForAssertion(() => Assert.NotNull(Row(page, site.Administrator).QuerySelector("option[value=Administrator][selected]")));
    }

    private static AngleSharp.Dom.IElement Row(IRenderedComponent<CascadingValue<Actor>> page, Actor person) =>
        page.FindAll("tbody tr").Single(row => row.QuerySelector($"select[aria-label='Role of {person.Name}']") is not null);

    private IRenderedComponent<CascadingValue<Actor>> Page<T>(Actor actor)
        where T : IComponent => Render<CascadingValue<Actor>>(p => p.Add(c => c.Value, actor).AddChildContent<T>());
}
