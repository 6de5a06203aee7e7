using System.Globalization;
using System.Text;
using FactCheck.Core.Search;

namespace FactCheck.Data.Search;

/// <summary>The statement that finds entries, in the words of one of the two databases, and what goes into it.</summary>
internal sealed class SearchStatement
{
    private static readonly string[] Fields = ["Lead", "People", "Origin", "Body"];

    private readonly List<object> parameters = [];
    private readonly bool onSqlite;
    private readonly string? blind;

    /// <param name="blind">Account that is asked for second verdicts: of those claims only words and speakers count. Null for whoever is not.</param>
    public SearchStatement(SearchQuery query, bool onSqlite, bool withConfidential, string? blind, int skip, int take)
    {
        (this.onSqlite, this.blind) = (onSqlite, blind);
        // Words are letters and digits only, so neither language can take one for a sign of its own.
        var words = query.Terms.SelectMany(term => term.Words.Select((word, i) => (word, IsBeginning: term.IsBeginning && i == term.Words.Count - 1)));
        var sql = new StringBuilder("SELECT \"ArticleId\", \"ClaimNumber\", CAST(count(*) OVER () AS INTEGER) AS \"Total\" FROM (SELECT e.\"ArticleId\", e.\"ClaimNumber\", ");
        sql.Append(CultureInfo.InvariantCulture, $"CASE WHEN {Anywhere([query.Exact])} THEN 1 ELSE 0 END AS \"Exact\", ");
        string[] parts = [.. query.Terms.Select(term => term.Part).Distinct()];
        sql.AppendJoin(" + ", Fields.Select(field => $"CASE WHEN {Any(field, parts)} THEN 1 ELSE 0 END")).Append(" AS \"Fields\" ");
        if (onSqlite)
        {
            sql.Append("FROM \"SearchTerms\" JOIN \"SearchEntries\" AS e ON e.\"Id\" = \"SearchTerms\".rowid WHERE \"SearchTerms\" MATCH ");
            sql.Append(Parameter(string.Join(" AND ", words.Select(word => $"\"{word.word}\"{(word.IsBeginning ? "*" : "")}"))));
        }
        else
        {
            sql.Append("FROM \"SearchEntries\" AS e WHERE e.\"Vector\" @@ CAST(");
            sql.Append(Parameter(string.Join(" & ", words.Select(word => $"'{word.word}'{(word.IsBeginning ? ":*" : "")}")))).Append(" AS tsquery)");
        }

        sql.Append(CultureInfo.InvariantCulture, $" AND e.\"Audience\" <> '{(withConfidential ? SearchAudience.Readers : SearchAudience.Checkers)}'");
        // The index tells that words are there, not together, nor where.
        foreach (var term in query.Terms.Where(term => term.Words.Count > 1 || blind is not null))
            sql.Append(CultureInfo.InvariantCulture, $" AND ({Anywhere([term.Part])})");
        sql.Append(") AS found ORDER BY \"Exact\" DESC, \"Fields\" DESC, \"ArticleId\" DESC, COALESCE(\"ClaimNumber\", 0)");
        sql.Append(CultureInfo.InvariantCulture, $" LIMIT {take} OFFSET {skip}");
        Sql = sql.ToString();
    }

    public string Sql { get; }

    public IReadOnlyList<object> Parameters => parameters;

    private string Anywhere(string[] parts) => string.Join(" OR ", Fields.Select(field => Any(field, parts)));

    private string Any(string field, string[] parts) => string.Join(" OR ", parts.Select(part =>
        $"{(onSqlite ? "instr" : "strpos")}({Seen(field)}, {Parameter(part)}) > 0"));

    // Evidence and the note are what a second checker is not to know.
    private string Seen(string field) => blind is null || field is "Lead" or "People"
        ? $"e.\"{field}\""
        : $"CASE WHEN e.\"ClaimId\" IN (SELECT \"Id\" FROM \"Claims\" WHERE \"SecondCheckerId\" = {Parameter(blind)}) THEN '' ELSE e.\"{field}\" END";

    private string Parameter(string value)
    {
        var at = parameters.IndexOf(value);
        if (at < 0)
        {
            at = parameters.Count;
            parameters.Add(value);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{{{at}}}");
    }
}
