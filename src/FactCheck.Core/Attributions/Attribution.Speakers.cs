using FactCheck.Core.People;

namespace FactCheck.Core.Attributions;

/// <summary>Who is behind the source: as the program traced it, as people confirmed and corrected it.</summary>
public sealed partial class Attribution
{
    /// <summary>The speakers as they stand. <see cref="Speakers"/> and their entries have to be loaded.</summary>
    public IReadOnlyList<TracedSpeaker> Traced => [.. speakers.OrderBy(speaker => speaker.Order).Select(speaker => speaker.Traced)];

    /// <summary>Traces the source to one more speaker; a speaker named twice counts once.</summary>
    public void TraceTo(Speaker speaker, string? title, string reason, double confidence)
    {
        if (speakers.All(known => known.Speaker != speaker))
            speakers.Add(new AttributionSpeaker(speakers.Count, speaker, title, reason, confidence));
    }

    /// <summary>Says that the speakers are right.</summary>
    /// <returns>Whether any was still a guess.</returns>
    /// <exception cref="RuleBrokenException">There is none to confirm.</exception>
    public bool Confirm(Actor by, DateTimeOffset at)
    {
        if (speakers.Count == 0)
            throw new RuleBrokenException("No speaker is found for these words. Choose who says them.");
        var guesses = speakers.Where(speaker => !speaker.IsConfirmed).ToList();
        if (guesses.Count > 0)
            KeepGuess();
        foreach (var guess in guesses)
            guess.Confirm(by, at);
        return guesses.Count > 0;
    }

    /// <summary>Says who the speaker is instead of <paramref name="former"/>; what the program had is kept in <see cref="Guess"/>.</summary>
    /// <param name="former">Entry of the speaker that is wrong; null where nobody was found.</param>
    /// <param name="title">Title as this article gives it, or null.</param>
    /// <returns>Whether anything changed.</returns>
    /// <exception cref="RuleBrokenException">The former speaker is not there.</exception>
    public bool Correct(int? former, Speaker to, string? title, Actor by, DateTimeOffset at)
    {
        var row = former is null ? null : speakers.Find(speaker => speaker.Speaker.Id == former)
            ?? throw new RuleBrokenException("The speaker is another one by now. Look at the claim again.");
        if (row is null && speakers.Count > 0)
            throw new RuleBrokenException("The claim has a speaker by now. Look at it again.");
        if (row is { IsConfirmed: true } && row.Speaker == to)
            return false;
        KeepGuess();
        if (row is null)
            speakers.Add(row = new AttributionSpeaker(0, to, title, "", 1));
        else if (row.Speaker == to)
            title = row.Title;
        row.Become(to, title, $"Corrected by {by.Name}", 1);
        row.Confirm(by, at);
        foreach (var twice in speakers.Where(speaker => speaker != row && speaker.Speaker == to).ToList())
            speakers.Remove(twice);
        return true;
    }

    /// <summary>Comes back to speakers it had.</summary>
    /// <param name="entries">The register's entry for each, by identifier.</param>
    public void Return(IReadOnlyList<TracedSpeaker> were, IReadOnlyDictionary<int, Speaker> entries)
    {
        for (var i = 0; i < were.Count; i++)
        {
            var row = speakers.Find(speaker => speaker.Order == i);
            if (row is null)
                speakers.Add(row = new AttributionSpeaker(i, entries[were[i].SpeakerId], null, "", 1));
            row.Become(entries[were[i].SpeakerId], were[i]);
        }

        speakers.RemoveAll(speaker => speaker.Order >= were.Count);
    }

    private void KeepGuess() => Guess ??= Traced;
}
