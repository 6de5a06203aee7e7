namespace FactCheck.Core.History;

/// <summary>What one step did to one thing.</summary>
/// <param name="Kind">As in <see cref="IUndoable.Kind"/>.</param>
/// <param name="Key">As in <see cref="IUndoable.Key"/>.</param>
/// <param name="Before">Its memento as JSON; null where the step made it.</param>
/// <param name="After">Its memento as JSON; null where the step took it away.</param>
public sealed record StepChange(string Kind, string Key, string? Before, string? After);
