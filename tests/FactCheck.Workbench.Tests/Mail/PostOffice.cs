using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Threading.Channels;
using MimeKit;

namespace FactCheck.Workbench.Tests.Mail;

/// <summary>The server's side of SMTP on a port of its own: takes e-mail in, or refuses it as told.</summary>
public sealed class PostOffice : IAsyncDisposable
{
    private readonly Socket listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly CancellationTokenSource closing = new();
    private readonly ConcurrentQueue<Received> received = new();
    private readonly Channel<Received> arrivals = Channel.CreateUnbounded<Received>();
    private readonly ConcurrentBag<Task> conversations = [];
    private Task accepting = Task.CompletedTask;

    /// <summary>Holds a port at which nobody answers until <see cref="Open"/>.</summary>
    public PostOffice()
    {
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Port = ((IPEndPoint)listener.LocalEndPoint!).Port;
    }

    public int Port { get; }

    /// <summary>What to answer to RCPT TO, by address, in place of taking it.</summary>
    public ConcurrentDictionary<string, string> Refusals { get; } = new();

    /// <summary>Hangs up on whoever calls.</summary>
    public bool IsAway { get; set; }

    /// <summary>The one name and password it takes, base64 of AUTH PLAIN; null asks for none.</summary>
    public string? Password { get; init; }

    /// <summary>Offers STARTTLS with it.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>All that was taken, oldest first.</summary>
    public IReadOnlyList<Received> All => [.. received];

    /// <summary>What was taken for one address.</summary>
    public IReadOnlyList<Received> For(string address) => [.. received.Where(mail => mail.Recipients.Contains(address))];

    /// <summary>The next for that address, once it is taken.</summary>
    public async Task<Received> NextAsync(string address)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            if (await arrivals.Reader.ReadAsync(patience.Token) is { } mail && mail.Recipients.Contains(address))
                return mail;
        }
    }

    public PostOffice Open()
    {
        listener.Listen();
        accepting = AcceptAsync();
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Dispose();
        await accepting;
        await Task.WhenAll(conversations);
        closing.Dispose();
        Certificate?.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var caller = await listener.AcceptAsync(closing.Token);
                if (IsAway)
                    caller.Dispose();
                else
                    conversations.Add(TalkAsync(caller));
            }
        }
        catch (Exception) when (closing.IsCancellationRequested)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(Socket caller)
    {
        await using var plain = new NetworkStream(caller, ownsSocket: true);
        try
        {
            await TalkAsync(plain, isSafe: false);
        }
        catch (Exception end) when (end is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
        {
            // The caller hung up, or does not trust the certificate.
        }
    }

    private async Task TalkAsync(Stream line, bool isSafe)
    {
        // One character a byte, so that what comes is kept as it came.
        using var reader = new StreamReader(line, Encoding.Latin1, leaveOpen: true);
        var recipients = new List<string>();
        if (!isSafe)
            await SayAsync("220 post.example ready");
        while (await reader.ReadLineAsync(closing.Token) is { } command)
        {
            switch (command.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await SayAsync($"250-post.example\r\n{(Password is null ? "" : "250-AUTH PLAIN\r\n")}{(Certificate is null || isSafe ? "" : "250-STARTTLS\r\n")}250 HELP");
                    break;
                case "STARTTLS":
                    await SayAsync("220 go ahead");
                    await using (var safe = new SslStream(line, leaveInnerStreamOpen: true))
                    {
                        await safe.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = Certificate }, closing.Token);
                        await TalkAsync(safe, isSafe: true);
                    }

                    return;
                case "AUTH":
                    await SayAsync(command == $"AUTH PLAIN {Password}" ? "235 welcome" : "535 who are you");
                    break;
                case "RCPT":
                    var address = command[(command.IndexOf('<', StringComparison.Ordinal) + 1)..command.LastIndexOf('>')];
                    if (Refusals.TryGetValue(address, out var refusal))
                    {
                        await SayAsync(refusal);
                        break;
                    }

                    recipients.Add(address);
                    await SayAsync("250 ok");
                    break;
                case "DATA":
                    await SayAsync("354 go on");
                    var mail = new Received([.. recipients], await DataAsync(reader));
                    received.Enqueue(mail);
                    arrivals.Writer.TryWrite(mail);
                    recipients.Clear();
                    await SayAsync("250 taken");
                    break;
                case "QUIT":
                    await SayAsync("221 goodbye");
                    return;
                case "RSET":
                    recipients.Clear();
                    await SayAsync("250 ok");
                    break;
                default:
                    await SayAsync(command.StartsWith("MAIL", StringComparison.OrdinalIgnoreCase) ? "250 ok" : "500 what?");
                    break;
            }
        }

        Task SayAsync(string words) => line.WriteAsync(Encoding.ASCII.GetBytes($"{words}\r\n"), closing.Token).AsTask();
    }

    private async Task<string> DataAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while ((await reader.ReadLineAsync(closing.Token) ?? throw new IOException("The caller hung up.")) is var line && line != ".")
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        return text.ToString();
    }

    /// <summary>One e-mail as it came.</summary>
    /// <param name="Raw">A character a byte.</param>
    public sealed record Received(IReadOnlyList<string> Recipients, string Raw)
    {
        public MimeMessage Message => MimeMessage.Load(new MemoryStream(Encoding.Latin1.GetBytes(Raw)));
    }
}
