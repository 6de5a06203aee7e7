namespace FactCheck.Workbench.Tests;

/// <summary>Unpacks outcomes; one of another kind fails the test and says which it was.</summary>
public static class OutcomeAssertions
{
    public static T Value<T>(this Outcome<T> outcome) =>
        Assert.IsType<Outcome<T>.Saved>(outcome, exactMatch: true).Value;

    public static IReadOnlyList<string> Errors<T>(this Outcome<T> outcome) =>
        Assert.IsType<Outcome<T>.Invalid>(outcome, exactMatch: true).Errors;

    /// <summary>The one sentence with which the change was refused.</summary>
    public static string Error<T>(this Outcome<T> outcome) => Assert.Single(outcome.Errors());

    public static string Refusal<T>(this Outcome<T> outcome) =>
        Assert.IsType<Outcome<T>.Forbidden>(outcome, exactMatch: true).Message;

    public static Outcome<T>.Conflict Conflict<T>(this Outcome<T> outcome) =>
        Assert.IsType<Outcome<T>.Conflict>(outcome, exactMatch: true);

    public static string Absence<T>(this Outcome<T> outcome) =>
        Assert.IsType<Outcome<T>.NotFound>(outcome, exactMatch: true).Message;
}
