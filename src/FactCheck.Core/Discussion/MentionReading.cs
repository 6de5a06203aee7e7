namespace FactCheck.Core.Discussion;

/// <summary>Whom a comment calls: "@Ana Duarte" by the whole name, "@Ana" where only one person at the desk has that first name.</summary>
/// <param name="People">Each once, in the order of the text.</param>
/// <param name="Nobody">What stands behind an @ and calls nobody, or more than one, each once.</param>
public sealed record MentionReading(IReadOnlyList<MentionedPerson> People, IReadOnlyList<string> Nobody)
{
    /// <summary>Reads the mentions in a text. Case does not matter; an @ within a word, as in an email address, is none.</summary>
    /// <param name="people">Who can be mentioned.</param>
    public static MentionReading Of(string text, IReadOnlyList<MentionedPerson> people)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(people);
        var found = new List<MentionedPerson>();
        var nobody = new List<string>();
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var word = WordAt(text, at + 1);
            if (word.Length == 0 || !Begins(text, at))
                continue;
            var called = Called(text, at + 1, word, people);
            if (called.Count == 0)
                nobody.Add(word);
            found.AddRange(called);
        }

        return new MentionReading(
            [.. found.DistinctBy(person => person.Id)],
            [.. nobody.Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>Where the text calls one of <paramref name="people"/>, the @ included, in text order.</summary>
    public static IReadOnlyList<Text.TextSpan> Spans(string text, IReadOnlyList<MentionedPerson> people)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(people);
        var spans = new List<Text.TextSpan>();
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var word = WordAt(text, at + 1);
            if (word.Length == 0 || !Begins(text, at) || Called(text, at + 1, word, people) is not [var first, ..])
                continue;
            spans.Add(new Text.TextSpan(at, 1 + (IsNameAt(text, at + 1, first.Name) ? first.Name.Length : word.Length)));
        }

        return spans;
    }

    /// <summary>All who have the longest name that stands there; else the one person with that first name.</summary>
    private static List<MentionedPerson> Called(string text, int at, string word, IReadOnlyList<MentionedPerson> people)
    {
        var whole = people.Where(person => IsNameAt(text, at, person.Name)).ToList();
        if (whole.Count > 0)
        {
            var longest = whole.Max(person => person.Name.Length);
            return whole.FindAll(person => person.Name.Length == longest);
        }

        var first = people.Where(person => string.Equals(WordAt(person.Name, 0), word, StringComparison.OrdinalIgnoreCase)).ToList();
        return first.Count == 1 ? first : [];
    }

    private static bool Begins(string text, int at) => at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '_' or '-' or '+' or '@' or '/');

    private static bool IsNameAt(string text, int at, string name) =>
        name.Length > 0
        && string.Compare(text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && Ends(text, at + name.Length);

    // "Ana’s" calls Ana.
    private static bool Ends(string text, int at) =>
        at >= text.Length || !IsInName(text[at]) || (text[at] is '\'' or '’' && at + 1 < text.Length && text[at + 1] == 's' && Ends(text, at + 2));

    private static string WordAt(string text, int at)
    {
        var end = at;
        while (!Ends(text, end))
            end++;
        return text[at..end].TrimEnd('-', '\'', '’');
    }

    private static bool IsInName(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark || c is '-' or '\'' or '’';
}
