using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using FactCheck.Workbench.Mail;
using MimeKit;

namespace FactCheck.Workbench.Tests.Mail;

public sealed class MailSessionTests
{
    [Fact]
    public async Task Send_NobodyListens_SaysSo_AndDoesNotAskAgain()
    {
        await using var post = new PostOffice();
        await using var session = Session(post);
        var answer = await session.SendAsync(Letter(), default);
        Assert.False(answer.IsFinal);
        Assert.StartsWith($"127.0.0.1:{post.Port} can’t be reached: ", answer.Problem, StringComparison.Ordinal);
        post.Open();
        Assert.Equal(answer, await session.SendAsync(Letter(), default));
        await using var next = Session(post);
        Assert.Equal(MailAnswer.Taken, await next.SendAsync(Letter(), default));
    }

    [Fact]
    public async Task Send_WithPassword_SignsInFirst()
    {
        await using var post = new PostOffice { Password = Convert.ToBase64String(Encoding.ASCII.GetBytes("\0desk\0a secret")) }.Open();
        await using var right = Session(post, user: "desk", password: "a secret");
        Assert.Equal(MailAnswer.Taken, await right.SendAsync(Letter(), default));
        await using var wrong = Session(post, user: "desk", password: "another");
        Assert.Equal(
            MailAnswer.Later($"127.0.0.1:{post.Port} does not accept FactCheck:Smtp:User and FactCheck:Smtp:Password."),
            await wrong.SendAsync(Letter(), default));
        Assert.Single(post.All);
    }

    [Fact]
    public async Task Send_EncryptionWantedAndNotOffered_SendsNothing()
    {
        await using var post = new PostOffice().Open();
        await using var session = Session(post, SmtpSecurity.StartTls);
        Assert.Equal(
            MailAnswer.Later($"127.0.0.1:{post.Port} does not encrypt as FactCheck:Smtp:Security says, or takes no password."),
            await session.SendAsync(Letter(), default));
        Assert.Empty(post.All);
    }

    [Fact]
    public async Task Send_CertificateNobodyVouchesFor_SendsNothing()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        await using var post = new PostOffice { Certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1)) }.Open();
        await using var session = Session(post, SmtpSecurity.StartTls);
        var answer = await session.SendAsync(Letter(), default);
        Assert.StartsWith($"127.0.0.1:{post.Port} can’t be trusted: its certificate is not valid", answer.Problem, StringComparison.Ordinal);
        Assert.False(answer.IsFinal);
        Assert.Empty(post.All);
    }

    [Fact]
    public async Task Send_Refused_TheNextStillGoes()
    {
        await using var post = new PostOffice().Open();
        post.Refusals["nobody@ledger.example"] = "553 5.1.3 not here";
        await using var session = Session(post);
        Assert.Equal(MailAnswer.Refused("553 5.1.3 not here"), await session.SendAsync(Letter("nobody@ledger.example"), default));
        Assert.Equal(MailAnswer.Taken, await session.SendAsync(Letter(), default));
        Assert.Equal(["sam@ledger.example"], Assert.Single(post.All).Recipients);
    }

    private static MailSession Session(PostOffice post, SmtpSecurity security = SmtpSecurity.None, string? user = null, string password = "") =>
        new(new SmtpSettings(
            "127.0.0.1", post.Port, security, user, password, new MailboxAddress("Fact desk", "desk@ledger.example"), new Uri("https://desk.ledger.example/")));

    private static MimeMessage Letter(string to = "sam@ledger.example") => new(
        [new MailboxAddress("Fact desk", "desk@ledger.example")], [new MailboxAddress("Sam", to)], "Hello", new TextPart("plain") { Text = "Hello." });
}
