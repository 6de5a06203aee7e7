using System.Globalization;
using System.Text;
using FactCheck.Core.Text;
using FactCheck.Workbench.Notices;
using MimeKit;

namespace FactCheck.Workbench.Mail;

/// <summary>Writes the e-mail that brings somebody their notices: plain text, with a link for each.</summary>
internal static class NoticeLetter
{
    private const int SubjectLimit = 150;

    /// <param name="to">As <see cref="MailboxAddress.TryParse(string, out MailboxAddress)"/> reads the person's address.</param>
    /// <param name="notices">At least one.</param>
    public static MimeMessage Write(SmtpSettings settings, string name, MailboxAddress to, IReadOnlyList<NoticeLine> notices, DateTimeOffset at)
    {
        // Names and titles are what people typed: on one line, none of it becomes a line of its own in head or body.
        var letter = new MimeMessage
        {
            Subject = Words.Shortened(Words.Line(Subject(notices)), SubjectLimit),
            Date = at,
            // The same after a crash that came between sending and noting it, so that mailboxes can tell.
            MessageId = string.Create(CultureInfo.InvariantCulture, $"notices-{notices[0].Id}-{notices[^1].Id}@{settings.Site.IdnHost}"),
            Body = new TextPart("plain") { Text = Body(settings.Site, notices) },
        };
        letter.From.Add(settings.From);
        letter.To.Add(new MailboxAddress(Words.Line(name), to.Address));
        letter.Headers.Add("Auto-Submitted", "auto-generated");
        return letter;
    }

    private static string Subject(IReadOnlyList<NoticeLine> notices) => notices.Count == 1
        ? $"{NoticeWords.Of(notices[0]).TrimEnd('.')} ({notices[0].ArticleTitle})"
        : $"{Words.Count(notices.Count, "notice")} from the checking desk";

    private static string Body(Uri site, IReadOnlyList<NoticeLine> notices)
    {
        var body = new StringBuilder();
        foreach (var notice in notices)
        {
            body.AppendLine(Words.Line(NoticeWords.Of(notice)))
                .AppendLine(Words.Line(notice.ArticleTitle))
                .AppendLine(new Uri(site, NoticeWords.Path(notice)).AbsoluteUri)
                .AppendLine();
        }

        return body
            .AppendLine("To be told of this in FactCheck only, choose so here:")
            .AppendLine(new Uri(site, "notifications").AbsoluteUri)
            .ToString();
    }
}
