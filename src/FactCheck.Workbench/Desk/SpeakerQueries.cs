using FactCheck.Core.People;

namespace FactCheck.Workbench.Desk;

/// <summary>What the register of speakers shows.</summary>
public sealed class SpeakerQueries
{
    private readonly string coming = "Coming in the next push.";

    public Task<IReadOnlyList<SpeakerLine>> ListAsync(Actor actor, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<SpeakerPage?> GetAsync(Actor actor, int id, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);
}
