namespace FactCheck.Extraction.Evaluation;

/// <summary>How many were predicted, how many there should have been, and how many of them were right.</summary>
public readonly record struct MatchCount(int Predicted, int Gold, int Right)
{
    /// <summary>Share of the predicted that is right, 0 where nothing was predicted.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)Right / Predicted;

    /// <summary>Share of the gold that was found, 0 where there is none.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>Harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Predicted + Gold == 0 ? 0 : 2.0 * Right / (Predicted + Gold);

    public static MatchCount operator +(MatchCount left, MatchCount right) =>
        new(left.Predicted + right.Predicted, left.Gold + right.Gold, left.Right + right.Right);

    public static MatchCount Add(MatchCount left, MatchCount right) => left + right;
}
