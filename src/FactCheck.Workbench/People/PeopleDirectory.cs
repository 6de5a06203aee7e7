using FactCheck.Core.People;

namespace FactCheck.Workbench.People;

/// <summary>Who has an account, and what they may do.</summary>
public sealed class PeopleDirectory
{
    private readonly string coming = "Coming in the next push.";

    public Task<IReadOnlyList<Person>> ListAsync(Actor actor, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<IReadOnlyList<Person>> AssigneesAsync(Actor actor, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<Outcome<Invitation>> InviteAsync(Actor actor, string email, string name, Role role, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<Outcome<Person>> AddAsync(Actor actor, string email, string name, Role role, string password, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<Outcome<Person>> ChangeRoleAsync(Actor actor, string personId, Role role, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<Outcome<Person>> DeactivateAsync(Actor actor, string personId, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<Outcome<Person>> ReactivateAsync(Actor actor, string personId, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);
}
