using FactCheck.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Benchmarks.Desks;

/// <summary>What the pages read, as statements written by hand; every row and column is read, and nothing made of them.</summary>
internal static class ByHand
{
    private const string DeskLines = """
        WITH shown AS (SELECT "Id", "Title", "Outlet", "Byline", "PublishedOn", "Status", "ImportedAt" FROM "Articles" WHERE "Status" = 'Checking' ORDER BY "Id" DESC LIMIT 50)
        SELECT s.*, c.open, c.decided, c.unresolved
        FROM shown s LEFT JOIN (
          SELECT "ArticleId",
            SUM(CASE WHEN is_open THEN 1 ELSE 0 END) AS open,
            SUM(CASE WHEN is_open THEN 0 ELSE 1 END) AS decided,
            SUM(CASE WHEN NOT is_open AND "Verdict" <> 'Verified' THEN 1 ELSE 0 END) AS unresolved
          FROM (SELECT "ArticleId", "Verdict", "Verdict" IS NULL OR "State" IN ('Recheck', 'Lost') OR COALESCE("SecondCheckerId" = @p, FALSE) AS is_open
          FROM "Claims" WHERE NOT "IsUndone" AND "State" <> 'Dismissed' AND "ArticleId" IN (SELECT "Id" FROM shown)) counted GROUP BY "ArticleId") c ON c."ArticleId" = s."Id"
        ORDER BY s."Id" DESC
        """;

    private const string DeskAssigned = """
        SELECT "ArticleId", "Assignment_Assignee", MIN("Assignment_Due") FROM "Claims"
        WHERE NOT "IsUndone" AND "State" IN ('Assigned', 'Recheck')
          AND "ArticleId" IN (SELECT "Id" FROM "Articles" WHERE "Status" = 'Checking' ORDER BY "Id" DESC LIMIT 50)
        GROUP BY "ArticleId", "Assignment_Assignee"
        """;

    private const string QueueCount = """SELECT COUNT(*) FROM "Claims" WHERE NOT "IsUndone" AND "State" IN ('Assigned', 'Recheck') AND "Assignment_AssigneeId" = @p""";

    private const string QueueLines = """
        SELECT c."ArticleId", a."Title", c."Number", c."Wording", c."Kind", c."AttributionId", c."CheckWorthiness", c."State", c."Assignment_Note", c."Assignment_AssignedBy", c."Assignment_AssignedAt", c."Assignment_Due",
          {0}
        FROM "Claims" c JOIN "Articles" a ON a."Id" = c."ArticleId"
        WHERE NOT c."IsUndone" AND c."State" IN ('Assigned', 'Recheck') AND c."Assignment_AssigneeId" = @p
        ORDER BY CASE WHEN c."Assignment_Due" IS NULL THEN 1 ELSE 0 END, c."Assignment_Due", c."CheckWorthiness" DESC, c."Id" LIMIT 50
        """;

    private const string QueueSecondChecks = """
        SELECT c."ArticleId", a."Title", c."Number", c."Wording", c."Kind", c."AttributionId", c."CheckWorthiness", c."SecondCheck"
        FROM "Claims" c JOIN "Articles" a ON a."Id" = c."ArticleId"
        WHERE NOT c."IsUndone" AND (c."SecondCheckerId" = @p OR (c."SecondCheckState" = 'Disputed' AND c."DecidedById" = @p AND c."State" = 'Decided'))
        """;

    /// <summary>The first page of the desk, as this person may see it.</summary>
    public static async Task<int> DeskAsync(FactCheckDb db, string person) =>
        await ReadAsync(db, """SELECT "Status", COUNT(*) FROM "Articles" GROUP BY "Status" """)
        + await ReadAsync(db, DeskLines, ("@p", person))
        + await ReadAsync(db, DeskAssigned);

    /// <summary>The first page of somebody's queue, and how much is in it.</summary>
    public static async Task<int> QueueAsync(FactCheckDb db, string person) =>
        await ReadAsync(db, QueueCount, ("@p", person))
        + await ReadAsync(db, QueueLines.Replace("{0}", SpeakersOf(db), StringComparison.Ordinal), ("@p", person))
        + await ReadAsync(db, QueueSecondChecks, ("@p", person));

    /// <summary>The first page of what has these words, in the same order, with all that its lines show.</summary>
    /// <param name="words">In small letters, without signs.</param>
    /// <param name="phrase">Whether they have to stand together.</param>
    /// <param name="beginning">Whether the last may be the beginning of one.</param>
    public static Task<int> SearchAsync(FactCheckDb db, string[] words, bool phrase, bool beginning)
    {
        var onSqlite = db is SqliteFactCheckDb;
        var position = onSqlite ? "instr" : "strpos";
        var wanted = onSqlite
            ? string.Join(" AND ", words.Select((word, i) => $"\"{word}\"{(beginning && i == words.Length - 1 ? "*" : "")}"))
            : string.Join(" & ", words.Select((word, i) => $"'{word}'{(beginning && i == words.Length - 1 ? ":*" : "")}"));
        var from = onSqlite
            ? """ "SearchTerms" f JOIN "SearchEntries" e ON e."Id" = f.rowid WHERE "SearchTerms" MATCH @q"""
            : """ "SearchEntries" e WHERE e."Vector" @@ CAST(@q AS tsquery)""";
        string[] fields = ["Lead", "People", "Origin", "Body"];
        var exact = $" {string.Join(' ', words)} ";
        string[] parts = phrase ? [exact] : [.. words.Select((word, i) => beginning && i == words.Length - 1 ? $" {word}" : $" {word} ")];
        var found = string.Join(" + ", fields.Select(field => $"CASE WHEN {string.Join(" OR ", parts.Select((_, i) => $"{position}(e.\"{field}\", @t{i}) > 0"))} THEN 1 ELSE 0 END"));
        var together = string.Join(" OR ", fields.Select(field => $"{position}(e.\"{field}\", @x) > 0"));
        var sql = $"""
            WITH hits AS (
              SELECT e."ArticleId", e."ClaimNumber", CASE WHEN {together} THEN 1 ELSE 0 END AS x, {found} AS n, COUNT(*) OVER () AS total
              FROM {from} AND e."Audience" <> 'Readers'{(phrase ? $" AND ({together})" : "")}
              ORDER BY 3 DESC, 4 DESC, 1 DESC, COALESCE(e."ClaimNumber", 0) LIMIT 20)
            SELECT h.*, a."Title", a."Outlet", a."Byline", c."Wording", c."State", c."Verdict", c."Note",
              CASE WHEN c."Id" IS NULL THEN (SELECT r."Text" FROM "Revisions" r WHERE r."ArticleId" = a."Id" ORDER BY r."Number" DESC LIMIT 1) END,
              {SpeakersOf(db)},
              (SELECT {Joined(db)}(v."Title", '/') FROM "Evidence" v WHERE v."ClaimId" = c."Id" AND v."RemovedAt" IS NULL AND v."HeldById" IS NULL)
            FROM hits h JOIN "Articles" a ON a."Id" = h."ArticleId"
              LEFT JOIN "Claims" c ON c."ArticleId" = h."ArticleId" AND c."Number" = h."ClaimNumber"
            ORDER BY x DESC, n DESC, h."ArticleId" DESC, COALESCE(h."ClaimNumber", 0)
            """;
        return ReadAsync(db, sql, [("@q", wanted), ("@x", exact), .. parts.Select((part, i) => ($"@t{i}", part))]);
    }

    private static string SpeakersOf(FactCheckDb db) => $"""
        (SELECT {Joined(db)}(n."Name", ', ') FROM (SELECT s."Name" FROM "AttributionSpeakers" t JOIN "Speakers" s ON s."Id" = t."SpeakerId" WHERE t."AttributionId" = c."AttributionId" ORDER BY t."Order") n)
        """;

    private static string Joined(FactCheckDb db) => db is SqliteFactCheckDb ? "group_concat" : "string_agg";

    private static async Task<int> ReadAsync(FactCheckDb db, string sql, params (string Name, string Value)[] parameters)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync();
        var values = new object[reader.FieldCount];
        var rows = 0;
        while (await reader.ReadAsync())
        {
            reader.GetValues(values);
            rows++;
        }

        return rows;
    }
}
