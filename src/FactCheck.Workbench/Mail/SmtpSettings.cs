using System.Globalization;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace FactCheck.Workbench.Mail;

/// <summary>Where e-mail goes out, and what stands in it.</summary>
/// <param name="User">Null where the server asks for no password.</param>
/// <param name="From">Whom e-mail comes from.</param>
/// <param name="Site">Where people open FactCheck; links in e-mail lead there.</param>
internal sealed record SmtpSettings(
    string Host, int Port, SmtpSecurity Security, string? User, string Password, MailboxAddress From, Uri Site)
{
    private const string Section = "FactCheck:Smtp";
    private const string SiteSetting = "FactCheck:Url";

    /// <summary>The server as people are told of it: "smtp.example.org:587".</summary>
    public string Server => string.Create(CultureInfo.InvariantCulture, $"{Host}:{Port}");

    /// <summary>The settings under FactCheck:Smtp and FactCheck:Url; null where there are none, or (then there are errors) wrong ones.</summary>
    /// <param name="errors">Gets a sentence for each that is wrong.</param>
    public static SmtpSettings? Read(IConfiguration configuration, List<string> errors)
    {
        var set = configuration.GetSection(Section);
        var before = errors.Count;
        if (Text("Host") is not { } host)
        {
            if (set.GetChildren().Any(child => !string.IsNullOrWhiteSpace(child.Value)))
                errors.Add($"{Section}:Host is missing. Name the mail server, or remove the other {Section} settings.");
            return null;
        }

        if (Uri.CheckHostName(host) == UriHostNameType.Unknown)
            errors.Add($"{Section}:Host must be the name of a mail server, such as smtp.example.org, not “{host}”.");
        var security = SmtpSecurity.StartTls;
        if (Text("Security") is { } named && !(Enum.TryParse(named, ignoreCase: true, out security) && Enum.IsDefined(security)))
            errors.Add($"{Section}:Security must be StartTls, Tls or None, not “{named}”.");
        var port = security switch { SmtpSecurity.Tls => 465, SmtpSecurity.None => 25, _ => 587 };
        if (Text("Port") is { } number && !(int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port is > 0 and <= 65_535))
            errors.Add($"{Section}:Port must be a number from 1 to 65535, not “{number}”.");
        if (!MailboxAddress.TryParse(Text("From") ?? "", out var from))
            errors.Add($"{Section}:From must be the address e-mail comes from, such as FactCheck <desk@example.org>.");
        if (Text("User") is null != Text("Password") is null)
            errors.Add($"{Section}:User and {Section}:Password belong together. Set both, or neither.");
        if (!(Uri.TryCreate(configuration[SiteSetting], UriKind.Absolute, out var site) && (site.Scheme == Uri.UriSchemeHttps || site.Scheme == Uri.UriSchemeHttp)))
            errors.Add($"{SiteSetting} must be the address people open FactCheck at, such as https://factcheck.example.org: links in e-mail lead there.");
        return errors.Count > before
            ? null
            : new SmtpSettings(host, port, security, Text("User"), Text("Password") ?? "", from!, new Uri($"{site!.AbsoluteUri.TrimEnd('/')}/"));

        string? Text(string name) => string.IsNullOrWhiteSpace(set[name]) ? null : set[name]!.Trim();
    }
}
