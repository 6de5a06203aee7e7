using System.Collections.Frozen;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Checklists;

/// <summary>Which checklists go with a claim.</summary>
public static class ClaimChecklists
{
    private static readonly FrozenSet<string> Calendar =
        ("January February March April May June July August September October November December Monday Tuesday Wednesday Thursday "
            + "Friday Saturday Sunday I").Split(' ').ToFrozenSet();

    /// <summary>That of its kind first, then of quotes and names where it has any.</summary>
    /// <param name="quote">Null in the article's own voice.</param>
    /// <param name="words">The claim's words.</param>
    public static IReadOnlyList<ChecklistKind> For(ClaimKind kind, QuoteKind? quote, string words)
    {
        var kinds = new List<ChecklistKind> { Of(kind) };
        if (quote is not null)
            kinds.Add(ChecklistKind.Quote);
        if (NamesSomebody(words))
            kinds.Add(ChecklistKind.Names);
        return kinds;
    }

    private static ChecklistKind Of(ClaimKind kind) => kind switch
    {
        ClaimKind.Quantity => ChecklistKind.Quantity,
        ClaimKind.Comparison => ChecklistKind.Comparison,
        ClaimKind.Trend => ChecklistKind.Trend,
        ClaimKind.Event => ChecklistKind.Event,
        ClaimKind.Position => ChecklistKind.Position,
        ClaimKind.Definition => ChecklistKind.Definition,
        ClaimKind.Cause => ChecklistKind.Cause,
        ClaimKind.Prediction => ChecklistKind.Prediction,
        ClaimKind.Opinion => ChecklistKind.Opinion,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };

    // A capital within a sentence; one at its start tells nothing.
    private static bool NamesSomebody(string words)
    {
        var tokens = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < tokens.Length; i++)
        {
            var word = tokens[i].Trim('“', '”', '"', '‘', '’', '\'', '(', ')', ',', '.', ';', ':', '!', '?');
            if (word.Length > 1 && char.IsUpper(word[0]) && !Calendar.Contains(word) && tokens[i - 1][^1] is not ('.' or '!' or '?' or '…' or ':') && tokens[i][0] is not ('“' or '"' or '‘'))
                return true;
        }

        return false;
    }
}
