namespace FactCheck.Data;

/// <summary>A list somebody wants to come back to.</summary>
public sealed class SavedFilter
{
    public int Id { get; private set; }

    public required string OwnerId { get; init; }

    /// <summary>1 to 60 characters, told from the owner's others whatever the case.</summary>
    public required string Name { get; set; }

    /// <summary>Path and query of the list ("/claims?state=open").</summary>
    public required string Address { get; set; }
}
