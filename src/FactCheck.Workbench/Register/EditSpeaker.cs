using FactCheck.Core.Attributions;
using FactCheck.Core.People;
using FactCheck.Workbench.Desk;

namespace FactCheck.Workbench.Register;

/// <summary>Corrects an entry of the register: name, kind, titles, affiliation, aliases, link. For fact-checkers and above.</summary>
public sealed class EditSpeaker
{
    private readonly RegisterWork work;

    internal EditSpeaker(RegisterWork work) => this.work = work;

    public Task<Outcome<SpeakerPage>> RunAsync(
        Actor actor, SpeakerRef speaker, SpeakerDetails details, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        ArgumentNullException.ThrowIfNull(details);
        return work.RunAsync(
            actor,
            "correct the register",
            [speaker],
            async (scope, edit, found) =>
            {
                var entry = found[0];
                var called = entry.Name;
                var changes = entry.Change(details);
                await RegisterWork.EnsureNamesFreeAsync(scope.Db, found, cancellation);
                if (changes.Length > 0)
                    edit.Record(entry, null, $"{scope.By.Name} corrected {called}: {changes}.");
                return entry;
            },
            cancellation);
    }
}
