using FactCheck.Core.Text;

namespace FactCheck.Core.Search;

/// <summary>
/// What somebody looks for: every term has to be there. Words in quotation marks have to stand together, as have those that
/// only signs part ("O’Brien", "3.5"); the last word may be the beginning of one. All other signs mean nothing.
/// </summary>
/// <param name="Terms">Empty where nothing can be searched for.</param>
/// <param name="Problem">Why nothing can be searched for, as a sentence; null where it can, or where nothing was typed.</param>
public sealed record SearchQuery(IReadOnlyList<SearchTerm> Terms, string? Problem)
{
    /// <summary>Most UTF-16 code units a search may have.</summary>
    public const int Limit = 200;

    /// <summary>Most words a search may have.</summary>
    public const int MostWords = 20;

    private const string Quotes = "\"“”„«»";

    /// <summary>All words in their order, as <see cref="SearchTerm.Part"/>; what has them so comes first.</summary>
    public string Exact => $" {string.Join(' ', Terms.SelectMany(term => term.Words))} ";

    /// <summary>Reads what was typed, whatever it is.</summary>
    public static SearchQuery Parse(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return new SearchQuery([], null);
        if (typed.Length > Limit)
            return new SearchQuery([], $"That is too long to search for: at most {Limit} characters. Leave some words out.");
        var terms = Read(Typed.Storable(typed));
        return terms switch
        {
            [] => new SearchQuery([], "There is no word in it. Type letters or digits to search for."),
            [{ Words: [{ Length: 1 } letter] }] when !SearchWords.StandsAlone(letter) => new SearchQuery([], "One letter is in nearly everything. Type at least two."),
            _ when terms.Sum(term => term.Words.Count) > MostWords => new SearchQuery([], $"Those are too many words: at most {MostWords}. Leave some out."),
            _ => new SearchQuery(terms, null),
        };
    }

    private static List<SearchTerm> Read(string typed)
    {
        var terms = new List<SearchTerm>();
        var pieces = typed.Split([.. Quotes]);
        for (var i = 0; i < pieces.Length; i++)
        {
            // Every second piece is in quotation marks; the last one also where they were never closed.
            if (i % 2 == 1)
            {
                Add(pieces[i]);
                continue;
            }

            foreach (var word in pieces[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                Add(word);
        }

        if (terms.Count > 0 && pieces.Length % 2 == 1 && !string.IsNullOrWhiteSpace(pieces[^1])
            && terms[^1] is { Words: [.., { Length: > 1 } last] } ending && !SearchWords.StandsAlone(last))
        {
            terms[^1] = ending with { IsBeginning = true };
        }

        return terms;

        void Add(string piece)
        {
            string[] words = [.. SearchWords.Of(piece).Select(word => word.Text)];
            if (words.Length > 0)
                terms.Add(new SearchTerm(words, false));
        }
    }
}
