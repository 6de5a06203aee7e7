using FactCheck.Core.People;

namespace FactCheck.Core.Attributions;

/// <summary>To whom the source of one attribution is traced, and why: the program's guess until a person confirms or corrects it.</summary>
public sealed class AttributionSpeaker
{
    private AttributionSpeaker()
    {
        Speaker = null!;
    }

    internal AttributionSpeaker(int order, Speaker speaker, string? title, string reason, double confidence)
    {
        Order = order;
        Speaker = speaker;
        Title = title;
        Reason = reason;
        Confidence = confidence;
    }

    public int AttributionId { get; private set; }

    /// <summary>From 0, in the order the article names them.</summary>
    public int Order { get; private set; }

    public int SpeakerId { get; private set; }

    public Speaker Speaker { get; private set; }

    /// <summary>Title as this article gives it, or null.</summary>
    public string? Title { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>0 to 1.</summary>
    public double Confidence { get; private set; }

    public string? ConfirmedById { get; private set; }

    /// <summary>Name of the person who says so; null while it is a guess.</summary>
    public string? ConfirmedBy { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    public bool IsConfirmed => ConfirmedAt is not null;

    /// <summary>Moves it to another entry of the register, as when two are merged; who confirmed it stays.</summary>
    public void MoveTo(Speaker speaker) => Speaker = speaker;

    internal TracedSpeaker Traced =>
        new(Speaker.Id, Speaker.Name, Title, Reason, Confidence, ConfirmedById, ConfirmedBy, ConfirmedAt);

    internal void Confirm(Actor by, DateTimeOffset at) => (ConfirmedById, ConfirmedBy, ConfirmedAt) = (by.Id, by.Name, at);

    internal void Become(Speaker speaker, string? title, string reason, double confidence) =>
        (Speaker, Title, Reason, Confidence, ConfirmedById, ConfirmedBy, ConfirmedAt) = (speaker, title, reason, confidence, null, null, null);

    /// <summary>One to be recalled at once.</summary>
    internal AttributionSpeaker(int order)
    {
        Order = order;
        Speaker = null!;
    }

    internal SpeakerMemento Remember() => new(
        SpeakerId == 0 ? Speaker.Id : SpeakerId, Title, Reason, Confidence, ConfirmedById, ConfirmedBy, ConfirmedAt);

    internal void Recall(SpeakerMemento was)
    {
        (SpeakerId, Title, Reason, Confidence) = (was.SpeakerId, was.Title, was.Reason, was.Confidence);
        (ConfirmedById, ConfirmedBy, ConfirmedAt) = (was.ConfirmedById, was.ConfirmedBy, was.ConfirmedAt);
    }
}
