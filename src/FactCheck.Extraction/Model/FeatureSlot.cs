namespace FactCheck.Extraction.Model;

/// <summary>What the network knows of a token: one row of one table each.</summary>
internal enum FeatureSlot
{
    Word,
    Suffix,
    Prefix,
    Shape,
    Mark,
    CueRate,
    FromSentenceStart,
    ToSentenceEnd,
    Part,
    Name,
    Count,
}
