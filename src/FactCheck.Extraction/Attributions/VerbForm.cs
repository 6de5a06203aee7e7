namespace FactCheck.Extraction.Attributions;

/// <summary>Inflected form of a verb; past and participle share most of their forms.</summary>
internal enum VerbForm
{
    Base,
    Third,
    Past,
    Participle,
    Gerund,
}
