using System.Threading.Channels;
using FactCheck.Core.People;
using FactCheck.Web.Team;
using Microsoft.Extensions.Logging.Abstractions;

namespace FactCheck.Web.Tests.Team;

public sealed class PresenceBoardTests
{
    private static readonly Actor Ana = new("ana", "Ana Duarte", Role.Editor);
    private static readonly Actor Sam = new("sam", "Sam Okoro", Role.FactChecker);

    private readonly PresenceBoard _board = new(NullLogger<PresenceBoard>.Instance);
    private readonly Channel<int> _told = Channel.CreateUnbounded<int>();

    private IPresence Enter(Actor who, int article = 7, CircuitConnection? connection = null) =>
        _board.Enter(article, who, connection ?? new CircuitConnection(), () => Task.CompletedTask);

    private IPresence Watch(Actor who) => _board.Enter(7, who, new CircuitConnection(), () =>
    {
        _told.Writer.TryWrite(1);
        return Task.CompletedTask;
    });

    private static IEnumerable<string> Told(IPresence presence) =>
        presence.Others.Select(person => $"{person.Name}: {string.Join(' ', person.Claims)}");

    [Fact]
    public async Task Others_ComeMoveAndGo_AndEachTimeItIsTold()
    {
        using var ana = Watch(Ana);
        Assert.Empty(ana.Others);

        var sam = Enter(Sam);
        await _told.Reader.ReadAsync();
        Assert.Equal(["Sam Okoro: "], Told(ana));

        sam.MoveTo(3);
        await _told.Reader.ReadAsync();
        Assert.Equal(["Sam Okoro: 3"], Told(ana));

        sam.Dispose();
        await _told.Reader.ReadAsync();
        Assert.Empty(ana.Others);
    }

    [Fact]
    public async Task ConnectionDown_NobodySeesThem_UntilItIsUpAgain()
    {
        using var ana = Watch(Ana);
        var line = new CircuitConnection();
        using var sam = Enter(Sam, connection: line);
        await _told.Reader.ReadAsync();

        await line.OnConnectionDownAsync(null!, default);
        await _told.Reader.ReadAsync();
        Assert.Empty(ana.Others);

        await line.OnConnectionUpAsync(null!, default);
        await _told.Reader.ReadAsync();
        Assert.Equal(["Sam Okoro: "], Told(ana));
    }

    [Fact]
    public void OnePerson_InTwoWindows_IsOnePersonOnTwoClaims()
    {
        using var ana = Enter(Ana);
        using var first = Enter(Sam);
        using var second = Enter(Sam);
        first.MoveTo(5);
        second.MoveTo(2);
        Assert.Equal(["Sam Okoro: 2 5"], Told(ana));
        Assert.Equal(["Ana Duarte: "], Told(first));
    }

    [Fact]
    public void AnotherArticle_IsAnotherRoom()
    {
        using var ana = Enter(Ana);
        using var sam = Enter(Sam, article: 8);
        Assert.Empty(ana.Others);
    }
}
