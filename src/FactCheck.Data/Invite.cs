using FactCheck.Core.People;

namespace FactCheck.Data;

/// <summary>An invitation to the desk. Only a hash of its token is kept, so reading the database lets nobody in.</summary>
public sealed class Invite
{
    public int Id { get; private set; }

    public required string Email { get; init; }

    /// <summary>As Identity compares addresses.</summary>
    public required string NormalizedEmail { get; init; }

    public required string Name { get; init; }

    public required Role Role { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the token.</summary>
    public required string TokenHash { get; init; }

    public required string InvitedBy { get; init; }

    public required DateTimeOffset InvitedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was accepted or replaced by a newer one; null while it can be accepted.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}
