using FactCheck.Core.Notices;

namespace FactCheck.Core.Tests.Notices;

public sealed class MailingTests
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public void Ready_WaitsAMinuteForWhatElseComes() =>
        Assert.Equal(new Mailing(MailState.Waiting, 0, Morning.AddMinutes(1), null), Mailing.Ready(Morning));

    [Fact]
    public void Delayed_TriesAgainEverLater_AndFailsAfterAboutADay()
    {
        var mailing = Mailing.Ready(Morning);
        var pauses = new List<double>();
        while ((mailing = mailing.Delayed("421 Away", mailing.NextTry)).State == MailState.Waiting)
            pauses.Add((mailing.NextTry - Morning).TotalMinutes - 1 - pauses.Sum());
        Assert.Equal([1, 2, 4, 8, 16, 32, 60, 60], pauses.Take(8));
        Assert.InRange(pauses.Sum() / 60, 23, 25);
        Assert.Equal((MailState.Failed, Mailing.MostTries, "421 Away"), (mailing.State, mailing.Tries, mailing.Problem));
    }

    [Fact]
    public void Refused_IsNotTriedAgain_AndKeepsWhatTheServerSaid_WithinTheLimit()
    {
        var refused = Mailing.Ready(Morning).Refused(new string('x', 1_000));
        Assert.Equal((MailState.Failed, 1, Mailing.ProblemLimit), (refused.State, refused.Tries, refused.Problem!.Length));
    }

    [Fact]
    public void Sent_AfterAFailure_HasNoProblem() =>
        Assert.Equal((MailState.Sent, null), (Mailing.Ready(Morning).Delayed("421 Away", Morning).Sent().State, Mailing.Ready(Morning).Sent().Problem));
}
