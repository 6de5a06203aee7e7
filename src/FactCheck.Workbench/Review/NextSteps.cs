namespace FactCheck.Workbench.Review;

/// <summary>What a person's next undo and redo in an article would be about, to stand behind "Undo:" ("dismissed claims 3 and 4"); null for nothing.</summary>
public sealed record NextSteps(string? Undo, string? Redo)
{
    public static NextSteps None { get; } = new(null, null);
}
