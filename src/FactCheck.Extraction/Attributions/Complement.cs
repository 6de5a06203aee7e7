using FactCheck.Core.Text;

namespace FactCheck.Extraction.Attributions;

/// <summary>What a reporting verb reports, and the verb with a preposition that belongs to it ("warned of").</summary>
internal sealed record Complement(Cue Cue, List<TextSpan> Content, double Confidence);
