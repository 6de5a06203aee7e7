using FactCheck.Core.Text;

namespace FactCheck.Core.Notices;

/// <summary>How far a notice is on its way by e-mail.</summary>
/// <param name="Tries">How often it was tried in vain.</param>
/// <param name="NextTry">When it is to be tried, UTC; says nothing once it is sent or has failed.</param>
/// <param name="Problem">What kept it the last time, at most 300 characters; null where nothing did.</param>
public sealed record Mailing(MailState State, int Tries, DateTimeOffset NextTry, string? Problem)
{
    /// <summary>Most tries before it counts as failed: about a day.</summary>
    public const int MostTries = 30;

    /// <summary>Most UTF-16 code units of <see cref="Problem"/>.</summary>
    public const int ProblemLimit = 300;

    /// <summary>What comes within it goes in one e-mail, and what is read within it in none.</summary>
    public static TimeSpan Gathering { get; } = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    public static Mailing Ready(DateTimeOffset at) => new(MailState.Waiting, 0, at + Gathering, null);

    public Mailing Sent() => this with { State = MailState.Sent, Problem = null };

    /// <summary>It can't be sent as it is; trying again by itself would be of no use.</summary>
    public Mailing Refused(string problem) =>
        this with { State = MailState.Failed, Tries = Tries + 1, Problem = Words.Shortened(problem, ProblemLimit) };

    /// <summary>Puts it off: for 1 minute, 2, 4, … and then an hour each, until it has been tried too often.</summary>
    public Mailing Delayed(string problem, DateTimeOffset at)
    {
        var kept = Refused(problem);
        return kept.Tries >= MostTries ? kept : kept with { State = MailState.Waiting, NextTry = at + Pause() };
    }

    private TimeSpan Pause() => TimeSpan.FromMinutes(Math.Min(Math.Pow(2, Tries), LongestPause.TotalMinutes));
}
