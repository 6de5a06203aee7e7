namespace FactCheck.Extraction.Model;

/// <summary>Factors that training multiplies a layer's columns with, the same for every token of a chunk.</summary>
internal sealed record Dropout(float[] Input, float[] Projection, float[] First, float[] Second, float[] Anchored, float[] PerCue);
