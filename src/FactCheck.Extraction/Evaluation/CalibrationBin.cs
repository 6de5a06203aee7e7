namespace FactCheck.Extraction.Evaluation;

/// <summary>Predictions whose confidence lies in one tenth of the scale.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="MeanConfidence">Their mean confidence, 0 to 1; 0 where there are none.</param>
/// <param name="ShareRight">The share of them that is right, 0 to 1; 0 where there are none.</param>
public readonly record struct CalibrationBin(int Count, double MeanConfidence, double ShareRight);
