using FactCheck.Extraction.Pipeline;

namespace FactCheck.Workbench.Intake;

/// <summary>Finds sentences, attributions and claims in a text; the same text gives the same result.</summary>
/// <param name="published">When it was published, to work out dates like "last Tuesday"; null where that is not known.</param>
internal delegate ExtractionResult ExtractText(string text, DateOnly? published, CancellationToken cancellation);
