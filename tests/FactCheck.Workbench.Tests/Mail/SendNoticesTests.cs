using FactCheck.Core.People;
using FactCheck.Workbench.Mail;
using FactCheck.Workbench.News;
using FactCheck.Workbench.Notices;
using FactCheck.Workbench.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MimeKit;

namespace FactCheck.Workbench.Tests.Mail;

public abstract class SendNoticesTests(MailingDesk desk)
{
    public sealed class OnSqlite(SqliteMailingDesk desk) : SendNoticesTests(desk), IClassFixture<SqliteMailingDesk>
    {
        [Fact]
        public async Task Send_WhatWasSentCouldNotBeNoted_IsNotSentAgain()
        {
            var (person, email) = await Desk.CheckerAsync("Nia Bell");
            await Desk.GiveAsync(person, [1]);
            await using var db = await Desk.OpenAsync();
            await db.Database.ExecuteSqlRawAsync(
                """CREATE TRIGGER "Full" BEFORE UPDATE OF "Mailing_State" ON "Notices" BEGIN SELECT RAISE(ABORT, 'the disk is full'); END""");
            await Assert.ThrowsAsync<DbUpdateException>(() => Desk.LaterAsync());
            await db.Database.ExecuteSqlRawAsync("""DROP TRIGGER "Full" """);
            Assert.Null(await Desk.Mail.RunAsync());
            Assert.Single(Desk.Post.For(email));
        }
    }

    public sealed class OnPostgres(PostgresMailingDesk desk) : SendNoticesTests(desk), IClassFixture<PostgresMailingDesk>;

    private MailingDesk Desk => desk;

    [Fact]
    public async Task Send_OnceTheMinuteIsOver_BringsSentenceArticleAndLink_Once()
    {
        var (person, email) = await desk.CheckerAsync("Zoë Ångström 李");
        var article = await desk.GiveAsync(person, [1, 3], new Story("Der Hafen „kostet“ 40 Mio. €")
            .Claim("One cost 1 euro.").Claim("Two cost 2 euros.").Claim("Three cost 3 euros."));
        Assert.Equal(desk.Clock.GetUtcNow().AddMinutes(1), await desk.Mail.RunAsync());
        Assert.Empty(desk.Post.For(email));
        Assert.Null(await desk.LaterAsync());
        await desk.LaterAsync();

        var mail = Assert.Single(desk.Post.For(email));
        Assert.All(mail.Raw, character => Assert.True(char.IsAscii(character), $"{(int)character} is sent as it is."));
        var message = mail.Message;
        Assert.Equal(new MailboxAddress("Zoë Ångström 李", email), Assert.Single(message.To.Mailboxes));
        Assert.Equal(new MailboxAddress("Fact desk", "desk@ledger.example"), Assert.Single(message.From.Mailboxes));
        Assert.Equal("Ana Duarte gave you claim 1 and 1 other (Der Hafen „kostet“ 40 Mio. €)", message.Subject);
        Assert.Equal(desk.Clock.GetUtcNow().AddMinutes(-1), message.Date);
        Assert.Equal("auto-generated", message.Headers["Auto-Submitted"]);
        Assert.Equal(
            $"""
            Ana Duarte gave you claim 1 and 1 other.
            Der Hafen „kostet“ 40 Mio. €
            https://desk.ledger.example/check/articles/{article}?claim=1

            To be told of this in FactCheck only, choose so here:
            https://desk.ledger.example/check/notifications

            """.ReplaceLineEndings(),
            message.TextBody!.ReplaceLineEndings());
    }

    [Fact]
    public async Task Send_SeveralNoticesOfOnePerson_GoInOneEmail()
    {
        var (person, email) = await desk.CheckerAsync("Nia Bell");
        await desk.GiveAsync(person, [1]);
        desk.Clock.Advance(TimeSpan.FromSeconds(50));
        await desk.GiveAsync(person, [2, 3]);
        await desk.LaterAsync();
        await desk.LaterAsync();
        var message = Assert.Single(desk.Post.For(email)).Message;
        Assert.Equal("2 notices from the checking desk", message.Subject);
        Assert.Contains("gave you claim 1.", message.TextBody, StringComparison.Ordinal);
        Assert.Contains("gave you claim 2 and 1 other.", message.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_ReadMeanwhileOrHereOnlyOrDeactivated_GoesToNobody()
    {
        var (reads, readsAt) = await desk.CheckerAsync("Nia Bell");
        var (here, hereAt) = await desk.CheckerAsync("Lena Brandt");
        var (gone, goneAt) = await desk.CheckerAsync("Gus Ode");
        foreach (var person in new[] { reads, here, gone })
            await desk.GiveAsync(person, [1]);
        await desk.Get<NoticeBoard>().ReadAsync(reads);
        Assert.Equal(new NoticeChoice(false, hereAt), (await desk.Get<NoticeSettings>().SaveAsync(here, byMail: false)).Value());
        (await desk.Get<PeopleDirectory>().DeactivateAsync(desk.Administrator, gone.Id)).Value();
        Assert.Null(await desk.LaterAsync());
        Assert.All([readsAt, hereAt, goneAt], address => Assert.Empty(desk.Post.For(address)));

        (await desk.Get<NoticeSettings>().SaveAsync(here, byMail: true)).Value();
        await desk.LaterAsync();
        Assert.Empty(desk.Post.For(hereAt));
        await desk.GiveAsync(here, [2]);
        await desk.LaterAsync();
        Assert.Single(desk.Post.For(hereAt));
    }

    [Fact]
    public async Task Send_OneAddressRefused_FailsWithWhatTheServerSaid_OthersGo_UntilAnAdministratorTriesAgain()
    {
        var (moved, movedAt) = await desk.CheckerAsync("Lena Brandt");
        var (person, email) = await desk.CheckerAsync("Nia Bell");
        desk.Post.Refusals[movedAt] = "550 5.1.1 no such mailbox";
        await desk.GiveAsync(moved, [1]);
        await desk.GiveAsync(person, [1]);
        Assert.Null(await desk.LaterAsync());
        Assert.Single(desk.Post.For(email));
        var mail = desk.Get<MailDesk>();
        var status = (await mail.StatusAsync(desk.Administrator)).Value();
        Assert.Equal(($"127.0.0.1:{desk.Post.Port}", 0, 1, "550 5.1.1 no such mailbox"), (status.Server, status.Waiting, status.Failed, status.Problem));
        Assert.Equal(["Lena Brandt"], status.FailedFor);
        await desk.LaterAsync(24 * 60);
        Assert.Empty(desk.Post.For(movedAt));

        desk.Post.Refusals.Clear();
        Assert.Equal("Only administrators can look after e-mail.", (await mail.TryAgainAsync(desk.Editor)).Refusal());
        Assert.Equal((1, 0), ((await mail.TryAgainAsync(desk.Administrator)).Value() is var again ? (again.Waiting, again.Failed) : default));
        Assert.Null(await desk.Mail.RunAsync());
        Assert.Single(desk.Post.For(movedAt));
        Assert.Single(desk.Post.For(email));
        Assert.Equal((0, 0, null), (await mail.StatusAsync(desk.Administrator)).Value() is var after ? (after.Waiting, after.Failed, after.Problem) : default);
    }

    [Fact]
    public async Task Send_ServerAway_WaitsLongerEachTime_AndGoesOnceItIsBack()
    {
        var (person, email) = await desk.CheckerAsync("Nia Bell");
        var (other, otherEmail) = await desk.CheckerAsync("Lena Brandt");
        await desk.GiveAsync(person, [1]);
        await desk.GiveAsync(other, [1]);
        desk.Post.IsAway = true;
        Assert.Equal(desk.Clock.GetUtcNow().AddMinutes(2), await desk.LaterAsync(1));
        Assert.Equal(desk.Clock.GetUtcNow().AddMinutes(3), await desk.LaterAsync(1));
        var status = (await desk.Get<MailDesk>().StatusAsync(desk.Administrator)).Value();
        Assert.Equal((2, 0), (status.Waiting, status.Failed));
        Assert.StartsWith($"127.0.0.1:{desk.Post.Port} can’t be reached: ", status.Problem, StringComparison.Ordinal);
        desk.Post.IsAway = false;
        await desk.LaterAsync(1);
        Assert.Empty(desk.Post.For(email));
        Assert.Null(await desk.LaterAsync(1));
        Assert.Single(desk.Post.For(email));
        Assert.Single(desk.Post.For(otherEmail));
    }

    [Fact]
    public async Task Send_NotNow_IsTriedAgainByItself()
    {
        var (person, email) = await desk.CheckerAsync("Nia Bell");
        await desk.GiveAsync(person, [1]);
        desk.Post.Refusals[email] = "451 4.7.1 try later";
        Assert.Equal(desk.Clock.GetUtcNow().AddMinutes(2), await desk.LaterAsync());
        Assert.Equal("451 4.7.1 try later", (await desk.Get<MailDesk>().StatusAsync(desk.Administrator)).Value().Problem);
        desk.Post.Refusals.Clear();
        Assert.Null(await desk.LaterAsync());
        Assert.Single(desk.Post.For(email));
    }

    [Fact]
    public async Task Send_SeveralRunsAtOnce_SendOnce()
    {
        var (person, email) = await desk.CheckerAsync("Nia Bell");
        await desk.GiveAsync(person, [1]);
        desk.Clock.Advance(TimeSpan.FromMinutes(1));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => desk.Mail.RunAsync())));
        Assert.Single(desk.Post.For(email));
    }

    [Fact]
    public async Task Send_NamesAndTitlesWithLineBreaks_StayWhereTheyBelong()
    {
        var (person, email) = await desk.CheckerAsync("Eve\r\nBcc: all@ledger.example\r\n\r\n<b>Pay here</b>");
        var editor = await desk.PersonAsync("Ed\nSubject: Pay", Role.Editor);
        var article = await desk.ImportAsync(new Story("Vote\r\n.\r\nRCPT TO:<all@ledger.example>\r\nhttps://pay.example").Claim("One cost 1 euro."));
        (await desk.AssignAsync(editor, article, [1], person)).Value();
        await desk.LaterAsync();
        var mail = Assert.Single(desk.Post.For(email));
        Assert.Equal([email], mail.Recipients);
        var message = mail.Message;
        Assert.Equal(email, Assert.Single(message.To.Mailboxes).Address);
        Assert.Empty(message.Bcc);
        Assert.Equal(["Auto-Submitted", "Date", "From", "MIME-Version", "Message-Id", "Subject", "To"], message.Headers.Select(header => header.Field).Order(StringComparer.Ordinal));
        Assert.StartsWith("Ed Subject: Pay gave you claim 1 (Vote", message.Subject, StringComparison.Ordinal);
        Assert.Equal(
            ["Ed Subject: Pay gave you claim 1.", "Vote  .  RCPT TO:<all@ledger.example>  https://pay.example", $"https://desk.ledger.example/check/articles/{article}?claim=1"],
            message.TextBody!.ReplaceLineEndings("\n").Split('\n')[..3]);
        Assert.Empty(desk.Post.For("all@ledger.example"));
    }

    [Fact]
    public async Task Rounds_SendWhatACrashLeft_AndWhatComesLater_WithoutBeingAsked()
    {
        var (person, email) = await desk.CheckerAsync("Nia Bell");
        await desk.GiveAsync(person, [1]);
        desk.Clock.Advance(TimeSpan.FromMinutes(1));
        await using var restarted = desk.Compose();
        using var rounds = new MailRounds(
            restarted.GetRequiredService<SendNotices>(), desk.Get<DeskNews>(), desk.Clock, NullLogger<MailRounds>.Instance);
        await rounds.StartAsync(default);
        Assert.Contains("claim 1", (await desk.Post.NextAsync(email)).Message.Subject, StringComparison.Ordinal);

        await desk.GiveAsync(person, [2]);
        desk.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Contains("claim 2", (await desk.Post.NextAsync(email)).Message.Subject, StringComparison.Ordinal);
        await rounds.StopAsync(default);
        Assert.Null(await desk.Mail.RunAsync());
        Assert.Equal(2, desk.Post.For(email).Count);
    }
}
