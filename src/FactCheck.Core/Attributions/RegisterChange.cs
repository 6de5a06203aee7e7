using FactCheck.Core.People;

namespace FactCheck.Core.Attributions;

/// <summary>One entry of the register's record: who changed what, as a sentence, and what it takes to undo it. It is never changed or removed.</summary>
public sealed class RegisterChange
{
    private RegisterChange()
    {
    }

    /// <param name="speaker">The entry it is about.</param>
    /// <param name="other">The other one, where two are concerned.</param>
    /// <param name="undoOf">The change it takes back, or null.</param>
    public RegisterChange(
        Speaker speaker,
        Speaker? other,
        IReadOnlyList<SpeakerStep> steps,
        IReadOnlyList<SpeakerMove> moves,
        long? undoOf,
        Actor by,
        DateTimeOffset at,
        string sentence)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        ArgumentNullException.ThrowIfNull(by);
        SpeakerId = speaker.Id;
        OtherSpeakerId = other?.Id;
        Steps = steps;
        Moves = moves;
        UndoOf = undoOf;
        ById = by.Id;
        By = by.Name;
        At = at;
        Sentence = sentence;
    }

    /// <summary>Grows with every change.</summary>
    public long Id { get; private set; }

    public int SpeakerId { get; private set; }

    public int? OtherSpeakerId { get; private set; }

    public IReadOnlyList<SpeakerStep> Steps { get; private set; } = [];

    public IReadOnlyList<SpeakerMove> Moves { get; private set; } = [];

    public long? UndoOf { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private set; }

    public string ById { get; private set; } = "";

    /// <summary>The person's name at the time.</summary>
    public string By { get; private set; } = "";

    public string Sentence { get; private set; } = "";
}
