using System.Net;
using System.Net.Sockets;

namespace FactCheck.Web.Tests.Notifications;

/// <summary>A site with a mail server that is away: its port is held, and nobody answers there.</summary>
public sealed class MailingSite : RunningSite
{
    private readonly Socket port;

    public MailingSite()
        : this(new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp))
    {
    }

    private MailingSite(Socket port)
        : base(Settings(port)) => this.port = port;

    /// <summary>Where it would answer.</summary>
    public string Server => $"{port.LocalEndPoint}";

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        port.Dispose();
    }

    private static IEnumerable<string> Settings(Socket port)
    {
        port.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return
        [
            "--FactCheck:Smtp:Host=127.0.0.1",
            $"--FactCheck:Smtp:Port={((IPEndPoint)port.LocalEndPoint!).Port}",
            "--FactCheck:Smtp:Security=None",
            "--FactCheck:Smtp:From=desk@ledger.example",
            "--FactCheck:Url=http://desk.ledger.example",
        ];
    }
}
