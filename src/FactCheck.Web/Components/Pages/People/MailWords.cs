using FactCheck.Web.Components.Controls;
using FactCheck.Workbench.Mail;

namespace FactCheck.Web.Components.Pages.People;

/// <summary>Says how e-mail is doing.</summary>
public static class MailWords
{
    public static string Of(MailStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        if (status.Server is null)
            return "This server sends no e-mail: no mail server is set up. People are told in FactCheck only.";
        var waiting = status.Waiting == 0
            ? "Nothing waits."
            : $"{Words.Count(status.Waiting, "notice waits", "notices wait")} to be sent.";
        var failed = status.Failed == 0
            ? ""
            : $" {Words.Count(status.Failed, "notice")} could not be sent to {Core.Text.Words.List(status.FailedFor)}.";
        return $"E-mail goes out by {status.Server}. {waiting}{failed}";
    }
}
