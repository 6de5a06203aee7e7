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

    /// <summary>Traces other source words anew, unless a person confirmed or corrected whom the former were traced to.</summary>
    /// <param name="found">In the order the article names them; a speaker named twice counts once.</param>
    /// <returns>Whether it was traced anew.</returns>
    public bool Retrace(IReadOnlyList<TracedTo> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (speakers.Exists(speaker => speaker.IsConfirmed))
            return false;
        var traced = found.DistinctBy(speaker => speaker.Speaker).ToList();
        for (var i = 0; i < traced.Count; i++)
        {
            var (speaker, title, reason, confidence) = traced[i];
            if (speakers.Find(row => row.Order == i) is { } row)
                row.Become(speaker, title, reason, confidence);
            else
                speakers.Add(new AttributionSpeaker(i, speaker, title, reason, confidence));
        }

        speakers.RemoveAll(row => row.Order >= traced.Count);
        return true;
    }

    /// <summary>Says that these of the speakers are right.</summary>
    /// <param name="entries">Identifiers of their entries; others stay as they are.</param>
    /// <returns>Those that were still a guess.</returns>
    public IReadOnlyList<Speaker> Confirm(IReadOnlyCollection<int> entries, Actor by, DateTimeOffset at)
    {
        var guesses = speakers.Where(speaker => !speaker.IsConfirmed && entries.Contains(speaker.Speaker.Id)).ToList();
        if (guesses.Count > 0)
            KeepGuess();
        foreach (var guess in guesses)
            guess.Confirm(by, at);
        return [.. guesses.Select(guess => guess.Speaker)];
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

    private void KeepGuess() => Guess ??= Traced;
}
