namespace FactCheck.Extraction.Attributions;

/// <summary>One form of a reporting verb.</summary>
internal sealed record ReportingVerb(string Lemma, VerbForm Form, VerbUses Uses)
{
    public bool Takes(VerbUses use) => (Uses & use) != 0;
}
