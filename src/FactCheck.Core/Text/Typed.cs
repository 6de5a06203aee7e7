using System.Text;

namespace FactCheck.Core.Text;

/// <summary>Makes what people type or paste fit to be stored.</summary>
public static class Typed
{
    /// <summary>
    /// <paramref name="text"/> with every code unit that no database keeps (NUL, half of a surrogate pair) replaced by U+FFFD.
    /// The length stays the same, so spans stay right.
    /// </summary>
    public static string Storable(string text)
    {
        StringBuilder? storable = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (text[i] == '\0' || char.IsSurrogate(text[i]))
                (storable ??= new StringBuilder(text))[i] = '\uFFFD';
        }

        return storable?.ToString() ?? text;
    }

    /// <summary>A field as it is stored: without blanks at its ends, null when nothing is left.</summary>
    /// <param name="value">As typed.</param>
    /// <param name="name">What the field is called in a sentence ("The note").</param>
    /// <param name="limit">Most UTF-16 code units it may have.</param>
    /// <exception cref="RuleBrokenException">It is longer than <paramref name="limit"/>.</exception>
    public static string? Optional(string? value, string name, int limit)
    {
        var trimmed = value?.Trim();
        if (string.IsNullOrEmpty(trimmed))
            return null;
        return trimmed.Length <= limit
            ? Storable(trimmed)
            : throw new RuleBrokenException($"{name} is too long: at most {limit:N0} characters.");
    }

    /// <summary>A field that has to be filled in, without blanks at its ends.</summary>
    /// <param name="missing">The sentence to say when it is empty.</param>
    /// <inheritdoc cref="Optional"/>
    public static string Required(string? value, string name, int limit, string missing) =>
        Optional(value, name, limit) ?? throw new RuleBrokenException(missing);

    /// <summary>An address of the web, or null when nothing was typed.</summary>
    /// <exception cref="RuleBrokenException">It is not an http or https address, or is longer than 2,000 characters.</exception>
    public static string? WebAddress(string? value, string name)
    {
        var typed = Optional(value, name, 2_000);
        if (typed is null)
            return null;
        return Uri.TryCreate(typed, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
                ? typed
                : throw new RuleBrokenException($"{name} must start with http:// or https://.");
    }
}
