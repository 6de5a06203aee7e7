namespace FactCheck.Extraction.Speakers;

/// <summary>Which pronoun the text may use for somebody.</summary>
internal enum Gender
{
    Unknown,
    Man,
    Woman,
}
