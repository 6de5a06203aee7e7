using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Model;

/// <summary>What a recurrent layer computed for each row; the gates are kept for the way back in training.</summary>
internal sealed class RecurrentState(int hidden)
{
    public Matrix Mixed { get; } = new(6 * hidden);

    public Matrix ForgetGate { get; } = new(2 * hidden);

    public Matrix ResetGate { get; } = new(2 * hidden);

    public Matrix Cell { get; } = new(2 * hidden);

    public Matrix Output { get; } = new(2 * hidden);

    public void Reset(int rows)
    {
        Mixed.Reset(rows);
        ForgetGate.Reset(rows);
        ResetGate.Reset(rows);
        Cell.Reset(rows);
        Output.Reset(rows);
    }
}
