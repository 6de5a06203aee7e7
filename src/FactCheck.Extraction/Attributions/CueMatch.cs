namespace FactCheck.Extraction.Attributions;

/// <summary>A cue with the tokens of its source.</summary>
/// <param name="End">Token just past cue and source, as far as they follow a quotation.</param>
/// <param name="Inverted">"said Wang".</param>
internal sealed record CueMatch(Cue Cue, (int First, int End) Source, int End, double Confidence, bool Inverted);
