using FactCheck.Core.People;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.Data;

/// <summary>An account. The user name is the email address.</summary>
public sealed class DeskUser : IdentityUser
{
    /// <summary>Name as the desk shows it, 1 to 100 characters.</summary>
    public required string Name { get; set; }

    public required Role Role { get; set; }

    /// <summary>False once deactivated; accounts are never deleted, so that the record keeps its names.</summary>
    public bool IsActive { get; set; } = true;

    public DateTimeOffset AddedAt { get; set; }

    /// <summary>When the person is back, UTC; null, or past, while they are there.</summary>
    public DateTimeOffset? AwayUntil { get; set; }

    /// <summary>Whether notices come on the notifications page only, and not by e-mail.</summary>
    public bool NoticesHereOnly { get; set; }

    public LetterKeys LetterKeys { get; set; }

    /// <summary>Keys the person chose, where they differ from the default.</summary>
    public IReadOnlyList<KeyChoice> Keys { get; set; } = [];
}
