namespace FactCheck.Extraction.Claims.Worthiness;

/// <summary>Something in a claim that makes it worth checking.</summary>
/// <param name="Text">In words an editor understands.</param>
/// <param name="Features">What the model sees of it.</param>
/// <param name="Beside">Log odds added for news articles, where debates, on which the model is fitted, say nothing.</param>
internal sealed record WorthinessReason(string Text, double Beside, params WorthinessFeature[] Features);
