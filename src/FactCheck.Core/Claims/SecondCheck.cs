namespace FactCheck.Core.Claims;

/// <summary>An independent verdict on a decided claim, asked of a second person, who does not see the first one before.</summary>
/// <param name="AskedAt">UTC.</param>
/// <param name="Request">What the editor wrote to the checker, or null.</param>
/// <param name="Due">UTC, or null.</param>
/// <param name="First">The verdict that stood when the second was given; null until then.</param>
/// <param name="Second">Null until it is given.</param>
/// <param name="Settled">How a difference ended: the verdict that stands, by the first checker who came to agree, or by an editor.</param>
public sealed record SecondCheck(
    string CheckerId,
    string Checker,
    string AskedById,
    string AskedBy,
    DateTimeOffset AskedAt,
    string? Request,
    DateTimeOffset? Due,
    GivenVerdict? First = null,
    GivenVerdict? Second = null,
    GivenVerdict? Settled = null)
{
    public SecondCheckState State => this switch
    {
        { Second: null } => SecondCheckState.Pending,
        { Settled: { } settled } when settled.ById != First!.ById => SecondCheckState.Adjudicated,
        { Settled: null } when Second.Verdict != First!.Verdict => SecondCheckState.Disputed,
        _ => SecondCheckState.Confirmed,
    };
}
