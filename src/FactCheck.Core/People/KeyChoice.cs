namespace FactCheck.Core.People;

/// <summary>A key somebody chose for something a page does.</summary>
/// <param name="Action">The key it has by default, which names it; at most 20 characters.</param>
/// <param name="Key">One letter, digit or sign ("w"); "Shift+w" for a capital.</param>
public sealed record KeyChoice(string Action, string Key);
