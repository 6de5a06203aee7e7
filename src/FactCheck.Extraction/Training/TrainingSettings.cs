namespace FactCheck.Extraction.Training;

/// <summary>What a training run depends on besides its articles.</summary>
internal sealed record TrainingSettings
{
    public ulong Seed { get; init; } = 1;

    public int Epochs { get; init; } = 12;

    /// <summary>Step size of the optimizer at its height; it falls to 0 in a straight line.</summary>
    public float Rate { get; init; } = 2e-3f;

    public int WarmUpSteps { get; init; } = 100;

    /// <summary>A step takes chunks until it has this many tokens.</summary>
    public int TokensPerStep { get; init; } = 350;

    public float InputDropout { get; init; } = 0.25f;

    public float ProjectionDropout { get; init; } = 0.2f;

    public float HiddenDropout { get; init; } = 0.3f;
}
