namespace FactCheck.Core.Attributions;

/// <summary>To whom the program traced the source of one attribution, and why.</summary>
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
}
