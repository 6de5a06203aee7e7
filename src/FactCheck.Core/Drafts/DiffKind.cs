namespace FactCheck.Core.Drafts;

/// <summary>Whether words stand in both of two versions, or in one.</summary>
public enum DiffKind
{
    Same,
    Removed,
    Added,
}
