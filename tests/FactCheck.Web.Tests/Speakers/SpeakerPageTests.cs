using Bunit;
using FactCheck.Core.Attributions;
using FactCheck.Core.People;
using FactCheck.Web.Components.Pages.Checklists;
using FactCheck.Web.Session;
using FactCheck.Workbench;
using FactCheck.Workbench.Checklists;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Intake;
using FactCheck.Workbench.Register;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using SpeakerView = FactCheck.Web.Components.Pages.Speakers.Speaker;

namespace FactCheck.Web.Tests.Speakers;

/// <summary>The page of a speaker and that of the checklists, over a desk of their own.</summary>
public sealed class SpeakerPageTests : BunitContext, IClassFixture<RunningSite>
{
    private readonly string _mark = $"X{Guid.NewGuid():N}"[..9].ToUpperInvariant();
    private readonly RunningSite _site;

    public SpeakerPageTests(RunningSite site)
    {
        _site = site;
        Services.AddMudServices();
        Services.AddSingleton(TimeProvider.System).AddScoped<ReaderClock>().AddScoped<Attempt>();
        Services.AddSingleton(site.Get<SpeakerQueries>()).AddSingleton(site.Get<EditSpeaker>()).AddSingleton(site.Get<MergeSpeakers>())
            .AddSingleton(site.Get<SplitSpeaker>()).AddSingleton(site.Get<UndoRegisterChange>()).AddSingleton(site.Get<EditChecklists>());
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public async Task Edit_Saved_ShowsTitlesWithTheirTimeAndTheRecord()
    {
        var speaker = await SpeakerAsync("Dana Whitlock");
        var page = Open(speaker.Speaker.Id, "edit");
        page.Find("button.add").Click();
        page.Find("[aria-label='Title 1']").Change("harbour master");
        page.Find("[aria-label='Title 1, from']").Change("March 2019");
        page.Find("#speaker-affiliation").Change("Kelmouth port");
        page.Find("#speaker-aliases").Change($"Whitlock {_mark}\n");
        page.Find("#speaker-link").Change("https://www.wikidata.org/wiki/Q1");
        page.Find("form").Submit();
        page.WaitForAssertion(() => Assert.Contains("harbour master, since March 2019", page.Find("dl.known").TextContent));
        Assert.Contains("harbour master, Kelmouth port · Person · 1 claim", page.Find(".page-head").TextContent);
        Assert.Equal("https://www.wikidata.org/wiki/Q1", page.Find("dl.known a").GetAttribute("href"));
        Assert.Contains("set the affiliation to “Kelmouth port”", page.Find(".record").TextContent);

        page.Find(".record button").Click();
        page.WaitForAssertion(() => Assert.Contains(" undid: corrected ", page.Find(".record li").TextContent));
        Assert.DoesNotContain(page.FindAll("dl.known"), known => known.TextContent.Contains("harbour master", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Edit_Refused_NamesEveryFaultAndKeepsWhatWasTyped()
    {
        var speaker = await SpeakerAsync("Dana Whitlock");
        var page = Open(speaker.Speaker.Id, "edit");
        page.Find("#speaker-name").Change("Somebody else");
        page.Find("#speaker-link").Change("ftp://example.org");
        page.Find("#speaker-aliases").Change("she");
        page.Find("form").Submit();
        page.WaitForElement("[role=alert]");
        Assert.Equal(
            ["The link must start with http:// or https://.", "“she” is no name: other people are called so too. Leave it out."],
            page.FindAll("[role=alert] p").Select(sentence => sentence.TextContent));
        Assert.Equal("Somebody else", page.Find("#speaker-name").GetAttribute("value"));
    }

    [Fact]
    public async Task Edit_WrongDate_SaysHowToWriteIt()
    {
        var page = Open((await SpeakerAsync("Dana Whitlock")).Speaker.Id, "edit");
        page.Find("button.add").Click();
        page.Find("[aria-label='Title 1']").Change("mayor");
        page.Find("[aria-label='Title 1, to']").Change("soon");
        page.Find("form").Submit();
        Assert.Equal("“soon” is no date. Write a year (2019), a month (2019-03) or a day (2019-03-30).", page.Find("[role=alert] p").TextContent);
    }

    [Fact]
    public async Task Edit_ChangedBySomebodyMeanwhile_ShowsTheirsBesideWhatWasTyped_AndSavesOverItOnceMore()
    {
        var speaker = await SpeakerAsync("Dana Whitlock");
        var page = Open(speaker.Speaker.Id, "edit");
        page.Find("#speaker-affiliation").Change("Mine");
        await _site.Get<EditSpeaker>().RunAsync(
            _site.Administrator, new SpeakerRef(speaker.Speaker.Id, speaker.Version), speaker.Details with { Affiliation = "Theirs" });
        page.Find("form").Submit();
        page.WaitForAssertion(() => Assert.Contains("Affiliation now: Theirs.", page.Find("[role=alert]").TextContent));
        Assert.Equal("Mine", page.Find("#speaker-affiliation").GetAttribute("value"));
        page.Find("form").Submit();
        page.WaitForAssertion(() => Assert.Contains("Mine", page.Find(".page-head").TextContent));
    }

    [Fact]
    public async Task Namesake_IsHintedAt_AndOfferedFirstToMerge()
    {
        var speaker = await SpeakerAsync("John Smith", 2);
        var fresh = Assert.IsType<Outcome<SpeakerPage>.Saved>(await _site.Get<SplitSpeaker>().RunAsync(
            _site.Administrator, new SpeakerRef(speaker.Speaker.Id, speaker.Version), [speaker.Claims[0].Attribution], speaker.Speaker.Name, SpeakerKind.Person)).Value;
        var page = Open(fresh.Speaker.Id, null);
        Assert.StartsWith($"Another {speaker.Speaker.Name} is in the register", page.Find(".hint").TextContent, StringComparison.Ordinal);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/speakers/{fresh.Speaker.Id}?do=merge");
        page = Open(fresh.Speaker.Id, "merge");
        Assert.True(page.Find("button[type=submit]").HasAttribute("disabled"));
        page.Find(".choice input").Change(true);
        Assert.Contains("1 claim of", page.FindAll("[role=status]")[^1].TextContent);
        page.Find("form").Submit();
        page.WaitForAssertion(() => Assert.EndsWith($"/speakers/{speaker.Speaker.Id}", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Split_TakesTheTickedClaims()
    {
        var speaker = await SpeakerAsync("John Smith", 3);
        var page = Open(speaker.Speaker.Id, "split");
        page.Find("form").Submit();
        page.WaitForAssertion(() => Assert.Equal("Choose the claims that go to the new entry.", page.Find("[role=alert] p").TextContent));
        page.FindAll(".choice input")[1].Change(true);
        Assert.Contains("1 claim of 3 chosen", page.Find(".doing [role=status]").TextContent);
        page.Find("#split-name").Change($"John Smith, economist {_mark}");
        page.Find("form").Submit();
        // The page of the new entry is another address, which no router follows here.
        page.WaitForAssertion(() => Assert.DoesNotContain($"/speakers/{speaker.Speaker.Id}", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal));
        var fresh = Assert.Single(await _site.Get<SpeakerQueries>().FindAsync(_site.Administrator, $"economist {_mark}"));
        Assert.Equal(1, fresh.Claims);
    }

    [Fact]
    public async Task Reader_LooksOnly()
    {
        var speaker = await SpeakerAsync("Dana Whitlock");
        await _site.Get<EditSpeaker>().RunAsync(
            _site.Administrator, new SpeakerRef(speaker.Speaker.Id, speaker.Version), speaker.Details with { Affiliation = "Port" });
        var page = Open(speaker.Speaker.Id, "edit", (await _site.AddPersonAsync(Role.Reader)).Actor);
        Assert.Empty(page.FindAll("form, button"));
        Assert.Contains("guessed", page.Find("table").TextContent);
    }

    [Fact]
    public async Task Checklists_ItemAddedMovedAndRemoved_AreSavedTogether()
    {
        var page = Render<CascadingValue<Actor>>(p => p.Add(c => c.Value, _site.Administrator).AddChildContent<Checklists>());
        page.WaitForElement("form");
        Assert.Empty(page.FindAll("button[type=submit]"));
        Assert.Equal("Move “Official name” down", Form(page).QuerySelectorAll("button")[1].GetAttribute("aria-label"));
        Form(page).QuerySelectorAll("button")[1].Click();
        Form(page).QuerySelector("button[aria-label='Remove “Official name”']")!.Click();
        Form(page).QuerySelector("button.add")!.Click();
        Form(page).QuerySelectorAll("input")[1].Input("Spelt as registered");
        await page.InvokeAsync(() => Form(page).Submit());
        page.WaitForAssertion(() => Assert.Equal("Saved.", Form(page).QuerySelector("[role=status]")!.TextContent));
        Assert.Equal(
            ["Who defines it", "Spelt as registered"],
            (await _site.Get<EditChecklists>().ListAsync(_site.Administrator)).Single(list => list.Kind == Core.Checklists.ChecklistKind.Definition).Items.Select(item => item.Text));
    }

    [Fact]
    public void Checklists_ItemWithoutWords_IsRefusedInItsForm()
    {
        var page = Render<CascadingValue<Actor>>(p => p.Add(c => c.Value, _site.Administrator).AddChildContent<Checklists>());
        page.WaitForElement("form");
        page.FindAll("form")[0].QuerySelector("button.add")!.Click();
        page.FindAll("form")[0].Submit();
        page.WaitForAssertion(() => Assert.Equal("Give every item its words, or remove it.", page.FindAll("form")[0].QuerySelector("[role=alert] p")!.TextContent));
    }

    private static AngleSharp.Dom.IElement Form(IRenderedComponent<CascadingValue<Actor>> page) =>
        page.FindAll("form").Single(form => form.QuerySelector("h2")!.TextContent == "Definition");

    private IRenderedComponent<CascadingValue<Actor>> Open(int id, string? task, Actor? actor = null)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(task is null ? $"/speakers/{id}" : $"/speakers/{id}?do={task}");
        var page = Render<CascadingValue<Actor>>(
            p => p.Add(c => c.Value, actor ?? _site.Administrator).AddChildContent<SpeakerView>(child => child.Add(c => c.Id, id)));
        page.WaitForElement("h1");
        return page;
    }

    /// <summary>Somebody quoted in a new article.</summary>
    private async Task<SpeakerPage> SpeakerAsync(string name, int claims = 1)
    {
        var text = string.Join("\n\n", Enumerable.Range(1, claims).Select(i => $"“The port of {_mark} took {i * 311} ships in 2023,” said {name} {_mark}."));
        await _site.Get<ImportArticle>().RunAsync(_site.Administrator, new ArticleDraft($"Ships {_mark}", null, null, null, null, text, null));
        var line = Assert.Single(await _site.Get<SpeakerQueries>().FindAsync(_site.Administrator, $"{name} {_mark}"));
        return (await _site.Get<SpeakerQueries>().GetAsync(_site.Administrator, line.Id))!;
    }
}
