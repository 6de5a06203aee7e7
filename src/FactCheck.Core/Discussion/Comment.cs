using FactCheck.Core.Claims;
using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Core.Text;

namespace FactCheck.Core.Discussion;

/// <summary>
/// What somebody says on a claim, in Markdown; or a query to the reporter, which is open until somebody resolves it. It is
/// never changed or deleted, only struck through, so it takes no part in undo. <see cref="Claim"/> and its article have to
/// be loaded.
/// </summary>
public sealed class Comment
{
    /// <summary>Most UTF-16 code units a comment, and the answer to a query, may have.</summary>
    public const int TextLimit = 10_000;

    private Comment()
    {
        Claim = null!;
    }

    private Comment(Claim claim, string text, bool isQuery, IReadOnlyList<MentionedPerson> mentions, Actor by, DateTimeOffset at)
    {
        Claim = claim;
        Text = text;
        IsQuery = isQuery;
        Mentions = mentions;
        ById = by.Id;
        By = by.Name;
        At = at;
    }

    /// <summary>Grows with every comment.</summary>
    public int Id { get; private set; }

    public int ClaimId { get; private set; }

    public Claim Claim { get; private set; }

    public string ById { get; private set; } = "";

    /// <summary>The person's name at the time.</summary>
    public string By { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Markdown, as typed.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether the reporter is to answer it.</summary>
    public bool IsQuery { get; private set; }

    public IReadOnlyList<MentionedPerson> Mentions { get; private set; } = [];

    public string? ResolvedById { get; private set; }

    public string? ResolvedBy { get; private set; }

    public DateTimeOffset? ResolvedAt { get; private set; }

    /// <summary>What the reporter answered, as the person who resolved the query wrote it down.</summary>
    public string? Answer { get; private set; }

    public string? StruckById { get; private set; }

    public string? StruckBy { get; private set; }

    public DateTimeOffset? StruckAt { get; private set; }

    /// <param name="text">Markdown, at most <see cref="TextLimit"/> characters.</param>
    /// <param name="people">Who can be mentioned.</param>
    /// <returns>Also whom it calls, and what calls nobody.</returns>
    /// <exception cref="RuleBrokenException">Nothing was typed, it is too long, or the article is signed off.</exception>
    public static (Comment Comment, MentionReading Mentions, HistoryEntry Entry) Add(
        Claim claim, string? text, bool isQuery, IReadOnlyList<MentionedPerson> people, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(by);
        claim.Article.EnsureNotSignedOff();
        var words = Typed.Required(
            text, isQuery ? "The query" : "The comment", TextLimit, isQuery ? "Write what the reporter is to answer." : "Write the comment first.");
        var mentions = MentionReading.Of(words, people);
        var comment = new Comment(claim, words, isQuery, mentions.People, by, at);
        return (comment, mentions, comment.Record(by, at, isQuery
            ? $"{by.Name} asked the reporter about claim {claim.Number}: {comment.Quoted}"
            : $"{by.Name} commented on claim {claim.Number}: {comment.Quoted}"));
    }

    /// <summary>Notes what the reporter answered.</summary>
    /// <exception cref="RuleBrokenException">
    /// It is no query, is resolved or struck through already, there is no answer, or the article is signed off.
    /// </exception>
    public HistoryEntry Resolve(string? answer, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        EnsureQuery();
        if (ResolvedAt is not null)
            throw new RuleBrokenException($"{ResolvedBy} resolved this query already. Open it again to write another answer.");
        Answer = Typed.Required(answer, "The answer", TextLimit, "Write what the reporter answered.");
        (ResolvedById, ResolvedBy, ResolvedAt) = (by.Id, by.Name, at);
        return Record(by, at, $"{by.Name} resolved the query {Quoted} on claim {Claim.Number}: “{Words.Shortened(Answer, 200)}”");
    }

    /// <summary>Opens a resolved query again; its answer stays on the record.</summary>
    /// <exception cref="RuleBrokenException">It is no query, is not resolved, is struck through, or the article is signed off.</exception>
    public HistoryEntry Reopen(Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        EnsureQuery();
        if (ResolvedAt is null)
            throw new RuleBrokenException("This query is open already.");
        var answer = Answer!;
        (ResolvedById, ResolvedBy, ResolvedAt, Answer) = (null, null, null, null);
        return Record(by, at, $"{by.Name} opened the query {Quoted} on claim {Claim.Number} again, which was answered “{Words.Shortened(answer, 200)}”");
    }

    /// <summary>Strikes it through: it can still be read, and no longer counts.</summary>
    /// <returns>The entry for the record, or null where it is struck through already.</returns>
    /// <exception cref="RuleBrokenException">The person neither wrote it nor is an editor, or the article is signed off.</exception>
    public HistoryEntry? Strike(Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        Claim.Article.EnsureNotSignedOff();
        EnsureMayStrike(by);
        if (StruckAt is not null)
            return null;
        (StruckById, StruckBy, StruckAt) = (by.Id, by.Name, at);
        return Record(by, at, $"{by.Name} struck {Whose(by)} {Noun} on claim {Claim.Number} through: {Quoted}");
    }

    /// <summary>Takes the stroke back.</summary>
    /// <inheritdoc cref="Strike"/>
    public HistoryEntry? Restore(Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        Claim.Article.EnsureNotSignedOff();
        EnsureMayStrike(by);
        if (StruckAt is null)
            return null;
        (StruckById, StruckBy, StruckAt) = (null, null, null);
        return Record(by, at, $"{by.Name} restored {Whose(by)} {Noun} on claim {Claim.Number}: {Quoted}");
    }

    /// <summary>Whether the person may strike it through.</summary>
    public static bool MayStrike(string writtenById, Actor by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return by.Role >= Role.Editor || (by.Role >= Role.FactChecker && by.Id == writtenById);
    }

    private string Quoted => $"“{Words.Shortened(Text, 200)}”";

    private string Noun => IsQuery ? "query" : "comment";

    private string Whose(Actor by) => by.Id == ById ? "their own" : $"{By}’s";

    private void EnsureMayStrike(Actor by)
    {
        if (!MayStrike(ById, by))
            throw new RuleBrokenException($"Only {By}, who wrote it, or an editor can strike it through.");
    }

    private void EnsureQuery()
    {
        Claim.Article.EnsureNotSignedOff();
        if (!IsQuery)
            throw new RuleBrokenException("This is a comment, not a query: there is nothing to resolve.");
        if (StruckAt is not null)
            throw new RuleBrokenException($"{StruckBy} struck this query through. Restore it first.");
    }

    private HistoryEntry Record(Actor by, DateTimeOffset at, string sentence) =>
        new HistoryEntry(Claim.ArticleId, Claim.Number, by, at, sentence).OfDiscussion();
}
