using FactCheck.Extraction.Pipeline;

namespace FactCheck.Workbench.Intake;

/// <summary>Finds sentences, attributions and claims in a text; the same text gives the same result.</summary>
internal delegate ExtractionResult ExtractText(string text, CancellationToken cancellation);
