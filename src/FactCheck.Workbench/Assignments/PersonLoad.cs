using FactCheck.Core.People;

namespace FactCheck.Workbench.Assignments;

/// <summary>What somebody has to do, and did today.</summary>
/// <param name="AwayUntil">When they are back; null while they are there.</param>
/// <param name="Open">Claims that wait for them, over all articles.</param>
/// <param name="DueToday">Not overdue yet, and due before the day is over.</param>
/// <param name="Untouched">Of the open ones, those nobody did anything with for as long as was asked.</param>
/// <param name="UntouchedSince">When somebody last did something with the one left longest; null with nothing open.</param>
/// <param name="DecidedToday">Verdicts given since the day began that still stand.</param>
public sealed record PersonLoad(
    string Id,
    string Name,
    Role Role,
    bool IsActive,
    DateTimeOffset? AwayUntil,
    int Open,
    int Overdue,
    int DueToday,
    int Untouched,
    DateTimeOffset? UntouchedSince,
    int DecidedToday);
