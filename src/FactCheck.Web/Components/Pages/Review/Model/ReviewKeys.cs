using FactCheck.Core.People;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>The keys of the review page as one person has them.</summary>
public sealed class ReviewKeys
{
    private readonly Dictionary<string, string> _keys;
    private readonly Dictionary<string, string> _actions = [];

    public ReviewKeys(KeyChoices choices)
    {
        Choices = choices;
        _keys = Held(choices);
        foreach (var key in ReviewKey.All)
        {
            if (PressOf(key.Key) is { } press)
                _actions.TryAdd(press, key.Key);
            if (key.Also is { } also)
                _actions.TryAdd(also, key.Key);
        }
    }

    /// <summary>Splits a claim where the edge being moved stands. Heard only in the bar of the edges, so nobody needs to choose another.</summary>
    public const string Split = "s";

    public static ReviewKeys Default { get; } = new(KeyChoices.None);

    public KeyChoices Choices { get; }

    /// <summary>All that the page listens to.</summary>
    public IReadOnlyCollection<string> Listened => _actions.Keys;

    /// <summary>What is to be done at a key, named by its default key; null where the key means nothing.</summary>
    public string? ActionOf(string press) => _actions.GetValueOrDefault(press);

    /// <summary>The key a person has for an action, whether or not such keys are on.</summary>
    public string KeyOf(string action) => _keys[action];

    /// <summary>What has to be pressed for an action, as the page hears it; null where the key is off.</summary>
    /// <param name="action">One of <see cref="ReviewKey.All"/>, or a key that is the same for everybody where it means something, as <see cref="Split"/>.</param>
    public string? PressOf(string action) => (_keys.GetValueOrDefault(action, action), Choices.Letters) switch
    {
        (var key, _) when !IsSign(key) => key,
        (var key, LetterKeys.Alone) => key,
        (var key, LetterKeys.WithAlt) => $"Alt+{key}",
        (_, LetterKeys.Off) => null,
        _ => throw new InvalidOperationException($"{Choices.Letters} is no way to have keys."),
    };

    /// <summary>As printed on the button; null where the key is off.</summary>
    public string? Shown(string action) => PressOf(action) is { } press ? ReviewKey.Print(press) : null;

    /// <summary>As assistive technology is told it; null where the key is off.</summary>
    public string? Told(string action) => PressOf(action) is { } press
        ? string.Join('+', press.Split('+').Select(part => part.Length == 1 ? part.ToUpperInvariant() : part == "Ctrl" ? "Control" : part))
        : null;

    /// <summary>The choices with another key for an action; its default key is no choice.</summary>
    /// <param name="typed">What was typed into the key's field: a capital stands for the letter with Shift.</param>
    /// <returns>The choices, or a sentence that says why not.</returns>
    public (KeyChoices? Choices, string? Problem) With(string action, string? typed)
    {
        var key = typed?.Trim() is { Length: 1 } sign ? char.IsUpper(sign[0]) ? $"Shift+{sign.ToLowerInvariant()}" : sign : null;
        if (key is null || char.IsSurrogate(key[^1]) || char.IsControl(key[^1]))
            return (null, "Type one letter, digit or sign.");
        if (ReviewKey.All.FirstOrDefault(other => other.Key != action && (_keys[other.Key] == key)) is { } taken)
            return (null, $"{ReviewKey.Print(key)} is taken by “{taken.Does}”. Choose another key, or change that one first.");
        var others = Choices.Keys.Where(choice => choice.Action != action);
        return (Choices with { Keys = key == action ? [.. others] : [.. others, new KeyChoice(action, key)] }, null);
    }

    /// <summary>
    /// The key each action has. A choice for something the page no longer does, or that took a key the page has since given
    /// away, is left out.
    /// </summary>
    private static Dictionary<string, string> Held(KeyChoices choices)
    {
        var held = ReviewKey.All.ToDictionary(key => key.Key, key => key.Key);
        foreach (var choice in choices.Keys)
        {
            if (ReviewKey.All.Any(key => key.CanChange && key.Key == choice.Action))
                held[choice.Action] = choice.Key;
        }

        // An action whose choice is left out has its own key again, which another choice may have taken.
        while (held.FirstOrDefault(mine => mine.Key != mine.Value && held.Any(other => other.Key != mine.Key && other.Value == mine.Value)).Key is { } clashing)
            held[clashing] = clashing;
        return held;
    }

    private static bool IsSign(string key) => key.Length == 1 || (key.Length == 7 && key.StartsWith("Shift+", StringComparison.Ordinal));
}
