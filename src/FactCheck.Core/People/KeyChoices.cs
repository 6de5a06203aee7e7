namespace FactCheck.Core.People;

/// <summary>How one person wants the keys to be.</summary>
/// <param name="Keys">Only where they differ from the default.</param>
public sealed record KeyChoices(LetterKeys Letters, IReadOnlyList<KeyChoice> Keys)
{
    /// <summary>Most keys a person can choose.</summary>
    public const int Limit = 100;

    /// <summary>As everybody begins.</summary>
    public static KeyChoices None { get; } = new(LetterKeys.Alone, []);

    /// <summary>The same choices, fit to be stored.</summary>
    /// <exception cref="RuleBrokenException">There are too many, one is no key, or one key is chosen twice.</exception>
    public KeyChoices Checked()
    {
        if (Keys.Count > Limit || Keys.Any(choice => choice.Action.Length is 0 or > 20 || !IsKey(choice.Key)))
            throw new RuleBrokenException("Choose one letter, digit or sign for each key.");
        if (Keys.DistinctBy(choice => choice.Key).Count() < Keys.Count || Keys.DistinctBy(choice => choice.Action).Count() < Keys.Count)
            throw new RuleBrokenException("Each key can do one thing only. Choose different keys.");
        return this;
    }

    private static bool IsKey(string key) =>
        key.StartsWith("Shift+", StringComparison.Ordinal)
            ? key.Length == 7 && char.IsLower(key[6])
            : key.Length == 1 && !char.IsWhiteSpace(key[0]) && !char.IsControl(key[0]) && !char.IsSurrogate(key[0]) && !char.IsUpper(key[0]);
}
