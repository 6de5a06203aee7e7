using FactCheck.Core.People;
using FactCheck.Tests;
using FactCheck.Workbench.Mail;
using FactCheck.Workbench.People;

namespace FactCheck.Workbench.Tests.Mail;

/// <summary>A desk that sends e-mail, and the office that takes it.</summary>
public abstract class MailingDesk(TestDatabase database) : TestDesk(database)
{
    public PostOffice Post { get; } = new PostOffice().Open();

    internal SendNotices Mail => Get<SendNotices>();

    protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["FactCheck:Smtp:Host"] = "127.0.0.1",
        ["FactCheck:Smtp:Port"] = $"{Post.Port}",
        ["FactCheck:Smtp:Security"] = "None",
        ["FactCheck:Smtp:From"] = "Fact desk <desk@ledger.example>",
        ["FactCheck:Url"] = "https://desk.ledger.example/check",
    };

    /// <summary>A fact-checker with an address of their own.</summary>
    public async Task<(Actor Actor, string Email)> CheckerAsync(string name)
    {
        var person = await PersonAsync(name, Role.FactChecker);
        return (person, (await Get<PeopleDirectory>().ListAsync(Administrator)).Single(each => each.Id == person.Id).Email);
    }

    /// <summary>Gives claims of an article to somebody, of which they get a notice.</summary>
    public async Task<int> GiveAsync(Actor person, int[] claims, Story? story = null)
    {
        var article = await ImportAsync(story ?? Story.Usual());
        (await this.AssignAsync(Editor, article, claims, person)).Value();
        return article;
    }

    /// <summary>Lets as much time pass and sends what is due then.</summary>
    public Task<DateTimeOffset?> LaterAsync(int minutes = 1)
    {
        Clock.Advance(TimeSpan.FromMinutes(minutes));
        return Mail.RunAsync();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await Post.DisposeAsync();
    }
}
