using FactCheck.Core.Claims;

namespace FactCheck.Workbench.SecondChecks;

/// <summary>A second check as its viewer may see it.</summary>
/// <param name="Request">What the editor wrote to the checker, or null.</param>
/// <param name="Due">UTC, or null.</param>
/// <param name="First">The verdict that stood when the second was given; null until then.</param>
/// <param name="Settled">How a difference ended; null where there was none, or where it goes on.</param>
public sealed record ReviewSecondCheck(
    SecondCheckState State,
    string CheckerId,
    string Checker,
    string AskedBy,
    DateTimeOffset AskedAt,
    string? Request,
    DateTimeOffset? Due,
    GivenVerdict? First,
    GivenVerdict? Second,
    GivenVerdict? Settled)
{
    /// <summary>Whether a sign-off waits for it.</summary>
    public bool IsUnderWay => State is SecondCheckState.Pending or SecondCheckState.Disputed;

    internal static ReviewSecondCheck Of(SecondCheck check) => new(
        check.State, check.CheckerId, check.Checker, check.AskedBy, check.AskedAt, check.Request, check.Due, check.First, check.Second, check.Settled);
}
