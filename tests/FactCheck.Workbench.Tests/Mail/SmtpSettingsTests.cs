using FactCheck.Workbench.Mail;
using Microsoft.Extensions.Configuration;

namespace FactCheck.Workbench.Tests.Mail;

public sealed class SmtpSettingsTests
{
    [Fact]
    public void Read_NothingSet_SendsNothing()
    {
        var (settings, errors) = Read();
        Assert.Null(settings);
        Assert.Empty(errors);
    }

    [Fact]
    public void Read_OnlyWhatIsNeeded_EncryptsOnTheUsualPort()
    {
        var (settings, errors) = Read(("Smtp:Host", "smtp.example.org"), ("Smtp:From", "desk@example.org"), ("Url", "https://desk.example.org"));
        Assert.Empty(errors);
        Assert.Equal(
            ("smtp.example.org:587", SmtpSecurity.StartTls, null, "desk@example.org", "https://desk.example.org/"),
            (settings!.Server, settings.Security, settings.User, settings.From.Address, settings.Site.AbsoluteUri));
    }

    [Theory]
    [InlineData("tls", 465)]
    [InlineData("StartTls", 587)]
    [InlineData("None", 25)]
    public void Read_Security_ChoosesThePort(string security, int port)
    {
        var (settings, _) = Read(
            ("Smtp:Host", "smtp.example.org"), ("Smtp:From", "Desk <desk@example.org>"), ("Smtp:Security", security), ("Url", "http://desk/"));
        Assert.Equal((port, "Desk"), (settings!.Port, settings.From.Name));
    }

    [Fact]
    public void Read_AllWrong_NamesThemAll()
    {
        var (settings, errors) = Read(
            ("Smtp:Host", "smtp example"), ("Smtp:Port", "many"), ("Smtp:Security", "7"), ("Smtp:From", "the desk"), ("Smtp:User", "desk"), ("Url", "desk.example.org"));
        Assert.Null(settings);
        Assert.Equal(
            [
                "FactCheck:Smtp:Host must be the name of a mail server, such as smtp.example.org, not “smtp example”.",
                "FactCheck:Smtp:Security must be StartTls, Tls or None, not “7”.",
                "FactCheck:Smtp:Port must be a number from 1 to 65535, not “many”.",
                "FactCheck:Smtp:From must be the address e-mail comes from, such as FactCheck <desk@example.org>.",
                "FactCheck:Smtp:User and FactCheck:Smtp:Password belong together. Set both, or neither.",
                "FactCheck:Url must be the address people open FactCheck at, such as https://factcheck.example.org: links in e-mail lead there.",
            ],
            errors);
    }

    [Fact]
    public void Read_NoHost_SaysThatItIsMissing() => Assert.Equal(
        ["FactCheck:Smtp:Host is missing. Name the mail server, or remove the other FactCheck:Smtp settings."],
        Read(("Smtp:From", "desk@example.org")).Errors);

    private static (SmtpSettings? Settings, List<string> Errors) Read(params (string Name, string Value)[] settings)
    {
        var errors = new List<string>();
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(each => KeyValuePair.Create($"FactCheck:{each.Name}", (string?)each.Value)))
            .Build();
        return (SmtpSettings.Read(configuration, errors), errors);
    }
}
