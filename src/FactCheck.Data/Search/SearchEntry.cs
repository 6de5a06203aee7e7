using System.Text;
using FactCheck.Core.Search;

namespace FactCheck.Data.Search;

/// <summary>
/// What an article or a claim is found by, as lines of <see cref="SearchWords.Line"/>. Kept by <see cref="SearchIndex"/> in
/// the transaction of each change; the database finds words in <see cref="Words"/>, the lines tell phrases and where words stand.
/// </summary>
public sealed class SearchEntry
{
    // PostgreSQL keeps no more than 1 MB of different words together; what lies behind is not found on either database.
    private const int MostBytes = 900_000;

    private SearchEntry()
    {
    }

    private SearchEntry(int article, int? claimId, int? number, SearchAudience audience, string lead, string people, string origin, string body)
    {
        (ArticleId, ClaimId, ClaimNumber, Audience) = (article, claimId, number, audience);
        (Lead, People, Origin, Body) = (lead, people, origin, body);
        Words = Distinct(lead + people + origin + body);
    }

    public int Id { get; private set; }

    public int ArticleId { get; private set; }

    /// <summary>Null for the article itself.</summary>
    public int? ClaimId { get; private set; }

    public int? ClaimNumber { get; private set; }

    public SearchAudience Audience { get; private set; }

    /// <summary>Title of an article, words of a claim.</summary>
    public string Lead { get; private set; } = "";

    /// <summary>Byline; speakers.</summary>
    public string People { get; private set; } = "";

    /// <summary>Outlet; titles of evidence.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>Text; note of the verdict.</summary>
    public string Body { get; private set; } = "";

    /// <summary>Every different word once, parted by blanks.</summary>
    public string Words { get; private set; } = "";

    internal static SearchEntry OfArticle(int article, string title, string? byline, string? outlet, string text) => new(
        article, null, null, SearchAudience.Everybody,
        SearchWords.Line(title), SearchWords.Line(byline), SearchWords.Line(outlet), SearchWords.Line(text));

    internal static SearchEntry OfClaim(
        int article, int claimId, int number, SearchAudience audience, string wording, IEnumerable<string> speakers, IEnumerable<string> evidence, string? note) => new(
        article, claimId, number, audience,
        SearchWords.Line(wording), Lines(speakers), Lines(evidence), SearchWords.Line(note));

    /// <summary>Takes the words of another entry about the same.</summary>
    internal void Take(SearchEntry other) =>
        (Lead, People, Origin, Body, Words) = (other.Lead, other.People, other.Origin, other.Body, other.Words);

    // The sign between them keeps a phrase from running from one into the next.
    private static string Lines(IEnumerable<string> texts) =>
        string.Join('/', texts.Select(text => SearchWords.Line(text)).Where(line => line.Length > 0));

    private static string Distinct(string lines)
    {
        var words = new StringBuilder();
        var bytes = 0;
        foreach (var word in lines.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries).Distinct())
        {
            bytes += Encoding.UTF8.GetByteCount(word);
            if (bytes > MostBytes)
                break;
            words.Append(words.Length > 0 ? " " : "").Append(word);
        }

        return words.ToString();
    }
}
