namespace FactCheck.Core.Search;

/// <summary>A word to be found, or several that have to stand in this order.</summary>
/// <param name="Words">As <see cref="SearchWord.Text"/>, at least one.</param>
/// <param name="IsBeginning">Whether the last of them may be the beginning of a longer word.</param>
public sealed record SearchTerm(IReadOnlyList<string> Words, bool IsBeginning)
{
    /// <summary>The term as a part of a line of <see cref="SearchWords.Line"/> that has it.</summary>
    public string Part => $" {string.Join(' ', Words)}{(IsBeginning ? "" : " ")}";

    /// <summary>How many words from <paramref name="at"/> on are this term; 0 where it is another.</summary>
    internal int LengthAt(IReadOnlyList<SearchWord> text, int at)
    {
        if (at + Words.Count > text.Count)
            return 0;
        for (var i = 0; i < Words.Count; i++)
        {
            var word = text[at + i].Text;
            var fits = IsBeginning && i == Words.Count - 1 ? word.StartsWith(Words[i], StringComparison.Ordinal) : word == Words[i];
            if (!fits)
                return 0;
        }

        return Words.Count;
    }
}
