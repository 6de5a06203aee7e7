namespace FactCheck.Core.Claims;

/// <summary>What a piece of evidence does to the claim.</summary>
public enum Stance
{
    Supports,
    Refutes,
    Context,
}
