using FactCheck.Core.Text;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace FactCheck.Workbench.Mail;

/// <summary>One conversation with the mail server, begun with the first e-mail. Once the server is found to be away it is not asked again.</summary>
internal sealed class MailSession(SmtpSettings settings) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SmtpClient client = new() { Timeout = (int)Patience.TotalMilliseconds };
    private string? away;

    /// <summary>Hands one e-mail over. Whatever goes wrong is the answer.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled before the e-mail was begun; once it is, its end is awaited.</exception>
    public async Task<MailAnswer> SendAsync(MimeMessage message, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (away is null && !client.IsConnected)
            away = await ConnectAsync(cancellation);
        if (away is not null)
            return MailAnswer.Later(away);
        try
        {
            // Broken off, nobody could say whether the server has taken it.
            await client.SendAsync(message, CancellationToken.None);
            return MailAnswer.Taken;
        }
        catch (SmtpCommandException refusal)
        {
            return (int)refusal.StatusCode >= 500 ? MailAnswer.Refused(Said(refusal)) : MailAnswer.Later(Said(refusal));
        }
        // One e-mail that can't be sent must not keep the others.
#pragma warning disable CA1031
        catch (Exception problem)
#pragma warning restore CA1031
        {
            return client.IsConnected ? MailAnswer.Refused(problem.Message) : MailAnswer.Later(Unreachable(problem));
        }
    }

    public async ValueTask DisposeAsync()
    {
        using (client)
        {
            if (!client.IsConnected)
                return;
            using var patience = new CancellationTokenSource(Patience);
            try
            {
                await client.DisconnectAsync(quit: true, patience.Token);
            }
#pragma warning disable CA1031
            catch (Exception)
#pragma warning restore CA1031
            {
                // What is sent is sent, however the server takes leave.
            }
        }
    }

    /// <returns>Why not, as a sentence; null once e-mail can be sent.</returns>
    private async Task<string?> ConnectAsync(CancellationToken cancellation)
    {
        try
        {
            var security = settings.Security switch
            {
                SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
                SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
                _ => SecureSocketOptions.None,
            };
            await client.ConnectAsync(settings.Host, settings.Port, security, cancellation);
            if (settings.User is { } user)
                await client.AuthenticateAsync(user, settings.Password, cancellation);
            return null;
        }
#pragma warning disable CA1031
        catch (Exception problem) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return problem switch
            {
                SmtpCommandException refusal => Said(refusal),
                SslHandshakeException => $"{settings.Server} can’t be trusted: its certificate is not valid, or it does not encrypt as FactCheck:Smtp:Security says.",
                NotSupportedException => $"{settings.Server} does not encrypt as FactCheck:Smtp:Security says, or takes no password.",
                AuthenticationException => $"{settings.Server} does not accept FactCheck:Smtp:User and FactCheck:Smtp:Password.",
                _ => Unreachable(problem),
            };
        }
    }

    private static string Said(SmtpCommandException refusal) => Words.Line($"{(int)refusal.StatusCode} {refusal.Message}");

    private string Unreachable(Exception problem) => Words.Line($"{settings.Server} can’t be reached: {problem.Message}");
}
