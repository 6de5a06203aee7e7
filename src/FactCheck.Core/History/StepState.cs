namespace FactCheck.Core.History;

/// <summary>Whether a step counts, and whether undo or redo can reach it.</summary>
public enum StepState
{
    /// <summary>Done; undo takes the last of them back.</summary>
    Done,

    /// <summary>Taken back; redo does the earliest of them again.</summary>
    Undone,

    /// <summary>Out of reach: taken back and then followed by another change, or left as it is by its person.</summary>
    Closed,
}
