using FactCheck.Web.Session;
using Microsoft.Extensions.Time.Testing;

namespace FactCheck.Web.Tests.Session;

public sealed class ReaderClockTests
{
    // Wednesday noon in Madrid.
    private static readonly DateTimeOffset Now = new(2025, 6, 18, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2025-06-18T12:02:00Z", "today 14:02")]
    [InlineData("2025-06-17T21:59:00Z", "yesterday 23:59")]
    [InlineData("2025-06-17T22:01:00Z", "today 00:01")]
    [InlineData("2025-06-19T07:00:00Z", "tomorrow 09:00")]
    [InlineData("2025-06-20T15:30:00Z", "Friday 17:30")]
    [InlineData("2025-06-25T15:30:00Z", "25 Jun, 17:30")]
    [InlineData("2025-06-13T15:30:00Z", "13 Jun, 17:30")]
    [InlineData("2024-12-31T23:30:00Z", "1 Jan, 00:30")]
    [InlineData("2024-12-31T22:30:00Z", "31 Dec 2024")]
    public void Say_InTheReadersZone_SpeaksAsPeopleDo(string value, string words) =>
        Assert.Equal(words, Madrid().Say(DateTimeOffset.Parse(value, null)));

    [Fact]
    public void Exact_GivesDayTimeAndOffset() => Assert.Equal(
        "Wednesday 18 June 2025, 14:02:09 (UTC+02:00)",
        Madrid().Exact(new DateTimeOffset(2025, 6, 18, 12, 2, 9, TimeSpan.Zero)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Europe/Nowhere")]
    [InlineData("../../etc/passwd")]
    public void Use_UnknownZone_StaysUtc(string? zone)
    {
        var clock = new ReaderClock(new FakeTimeProvider(Now));
        clock.Use(zone);
        Assert.Equal(TimeZoneInfo.Utc, clock.Zone);
        Assert.False(clock.IsZoneKnown);
    }

    [Fact]
    public void Utc_WallTimeTheClocksSkip_IsTheMomentAfterTheGap() => Assert.Equal(
        new DateTimeOffset(2025, 3, 30, 1, 0, 0, TimeSpan.Zero), Madrid().Utc(new DateTime(2025, 3, 30, 2, 30, 0)));

    [Fact]
    public void Utc_ThenLocal_GivesTheWallTimeBack()
    {
        var wall = new DateTime(2025, 6, 18, 17, 30, 0);
        Assert.Equal(wall, Madrid().Local(Madrid().Utc(wall)).DateTime);
    }

    private static ReaderClock Madrid()
    {
        var clock = new ReaderClock(new FakeTimeProvider(Now));
        clock.Use("Europe/Madrid");
        return clock;
    }
}
