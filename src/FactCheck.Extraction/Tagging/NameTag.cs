namespace FactCheck.Extraction.Tagging;

/// <summary>A token's place in a name.</summary>
/// <param name="Starts">True at a name's first token.</param>
public readonly record struct NameTag(NameClass Class, bool Starts)
{
    /// <summary>Number of values of <see cref="Label"/>.</summary>
    internal const int Labels = 9;

    /// <summary>0 outside, then two for each class: its first token, a later one.</summary>
    internal int Label => Class == NameClass.None ? 0 : (2 * (int)Class) - (Starts ? 1 : 0);

    internal static NameTag OfLabel(int label) =>
        label == 0 ? default : new NameTag((NameClass)((label + 1) / 2), label % 2 == 1);
}
