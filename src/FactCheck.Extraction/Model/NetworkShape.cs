namespace FactCheck.Extraction.Model;

/// <summary>The sizes of the network's layers. Every width is a multiple of 8, every hidden width of 16.</summary>
/// <param name="Tables">Rows and width of the table of each feature, in the order of <see cref="FeatureSlot"/>.</param>
/// <param name="Projection">Width of the dense layer after the tables.</param>
/// <param name="Hidden">Width of each direction of each recurrent layer.</param>
internal sealed record NetworkShape(
    IReadOnlyList<(int Rows, int Width)> Tables,
    int Projection,
    int Hidden)
{
    /// <summary>Tokens on each side that the first recurrent layer sees besides its own.</summary>
    public const int WindowReach = 1;

    /// <summary>Width of the embedded token.</summary>
    public int Input => Tables.Sum(t => t.Width);

    /// <summary>Width of a recurrent layer's output, both directions together.</summary>
    public int Encoded => 2 * Hidden;

    /// <summary>The next multiple of 16.</summary>
    public static int Pad(int width) => (width + 15) / 16 * 16;
}
