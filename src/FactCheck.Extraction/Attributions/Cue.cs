namespace FactCheck.Extraction.Attributions;

/// <summary>A reporting verb in its place, auxiliaries included: tokens [First, End).</summary>
/// <param name="First">First token of the verb group ("has" of "has described").</param>
/// <param name="End">Just past its last token.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Passive">"was told", "is said".</param>
internal sealed record Cue(int First, int End, int Sentence, ReportingVerb Verb, bool Passive)
{
    public bool IsGerund => Verb.Form == VerbForm.Gerund;
}
