namespace FactCheck.Core.Attributions;

/// <summary>A name a person gave to an entry besides its own; articles brought in from then on are read by it. No two entries have the same.</summary>
public sealed class SpeakerAlias
{
    private SpeakerAlias()
    {
    }

    internal SpeakerAlias(string name)
    {
        Name = name;
        NormalizedName = Speaker.Normalize(name);
    }

    public int SpeakerId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>As <see cref="Speaker.Normalize"/> makes it; unique over the register.</summary>
    public string NormalizedName { get; private set; } = "";

    internal void Respell(string name) => Name = name;
}
