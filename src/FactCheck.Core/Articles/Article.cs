using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Core.Text;

namespace FactCheck.Core.Articles;

/// <summary>A text under check. Its words stand in <see cref="Revisions"/>; everything found in them refers to one of those.</summary>
public sealed class Article : IUndoable
{
    /// <summary>Most UTF-16 code units a text may have: some 80,000 words. Far longer ones open too slowly to be worked on.</summary>
    public const int TextLimit = 500_000;

    /// <summary>What <see cref="IUndoable.Kind"/> is for an article's facts.</summary>
    public const string UndoableKind = "facts";

    private readonly List<Revision> revisions = [];
    private readonly List<SignOff> signOffs = [];

    private Article()
    {
    }

    /// <summary>Takes a text in as revision 1.</summary>
    /// <exception cref="RuleBrokenException">The text is empty or too long, or a fact is missing or wrong.</exception>
    public Article(ArticleFacts facts, string text, IReadOnlyList<Sentence> sentences, DateTimeOffset at)
    {
        EnsureText(text);
        Set(facts.Checked());
        ImportedAt = at;
        revisions.Add(new Revision(1, text, sentences, at));
    }

    /// <summary>The article's number, as in its address.</summary>
    public int Id { get; private set; }

    public string Title { get; private set; } = "";

    public string? Outlet { get; private set; }

    public string? Byline { get; private set; }

    public DateOnly? PublishedOn { get; private set; }

    public string? Address { get; private set; }

    public ArticleStatus Status { get; private set; }

    public DateTimeOffset ImportedAt { get; private set; }

    /// <summary>Number of the claim numbered last; numbers are never used twice.</summary>
    public int LastClaimNumber { get; private set; }

    /// <summary>Changes with every change of the facts or the status.</summary>
    public Guid Version { get; private set; } = Guid.NewGuid();

    public IReadOnlyList<Revision> Revisions => revisions;

    public IReadOnlyList<SignOff> SignOffs => signOffs;

    public ArticleFacts Facts => new(Title, Outlet, Byline, PublishedOn, Address);

    string IUndoable.Kind => UndoableKind;

    string IUndoable.Key => "";

    object? IUndoable.Remember() => Facts;

    void IUndoable.Recall(object? memento, DateTimeOffset at)
    {
        Set((ArticleFacts)memento!);
        Version = Guid.NewGuid();
    }

    /// <exception cref="RuleBrokenException">The text is empty, or longer than <see cref="TextLimit"/>.</exception>
    public static void EnsureText(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new RuleBrokenException("There is no text to check. Paste the article’s text or choose another file.");
        if (text.Length > TextLimit)
            throw new RuleBrokenException($"The text is too long: at most {TextLimit:N0} characters. Bring it in as several articles.");
    }

    /// <summary>The number of the next claim of this article.</summary>
    public int NumberClaim() => ++LastClaimNumber;

    /// <summary>The entry that says it came in; to be asked for once the article has its number.</summary>
    public HistoryEntry RecordImport(Actor by, string? sourceName)
    {
        var from = sourceName is null ? "" : $" from {sourceName}";
        return Record(by, ImportedAt, $"{by.Name} brought in “{Title}”{from}; the program proposed {Words.Count(LastClaimNumber, "claim")}.");
    }

    /// <returns>The entry for the record, or null where nothing differs.</returns>
    /// <exception cref="RuleBrokenException">A field is missing or wrong, or the article is signed off.</exception>
    public HistoryEntry? CorrectFacts(ArticleFacts facts, Actor by, DateTimeOffset at)
    {
        EnsureNotSignedOff();
        var before = Facts;
        var after = facts.Checked();
        if (before == after)
            return null;
        Set(after);
        Version = Guid.NewGuid();
        var changes = FieldChanges.Describe(
            ("title", before.Title, after.Title),
            ("outlet", before.Outlet, after.Outlet),
            ("byline", before.Byline, after.Byline),
            ("date", Words.Date(before.PublishedOn), Words.Date(after.PublishedOn)),
            ("address", before.Address, after.Address));
        return Record(by, at, $"{by.Name} {changes}.");
    }

    /// <summary>Takes in another version of the text. <see cref="Revisions"/> have to be loaded.</summary>
    /// <exception cref="RuleBrokenException">The text is empty, too long or the same as the newest, or the article is signed off.</exception>
    public Revision BringInDraft(string text, IReadOnlyList<Sentence> sentences, DateTimeOffset at)
    {
        EnsureDraft(text);
        var draft = new Revision(revisions.Max(revision => revision.Number) + 1, text, sentences, at);
        revisions.Add(draft);
        Version = Guid.NewGuid();
        return draft;
    }

    /// <summary>Whether the text may be brought in as another version. <see cref="Revisions"/> have to be loaded.</summary>
    /// <exception cref="RuleBrokenException">It may not.</exception>
    public void EnsureDraft(string text)
    {
        EnsureNotSignedOff();
        EnsureText(text);
        if (revisions.MaxBy(revision => revision.Number)!.Text == text)
            throw new RuleBrokenException("This is the text under check, word for word. Nothing was changed.");
    }

    /// <summary>The entry that says what became of the desk's work in a new draft.</summary>
    /// <param name="outcome">"30 claims kept, 2 to recheck".</param>
    public HistoryEntry RecordDraft(Revision draft, string? sourceName, string outcome, Actor by, DateTimeOffset at) =>
        Record(by, at, $"{by.Name} brought in draft {draft.Number}{(sourceName is null ? "" : $" from {sourceName}")}: {outcome}.");

    /// <summary>The entry that says that sentences were cleared as nothing to check, or that this was taken back.</summary>
    /// <param name="first">Words of the first of them.</param>
    /// <param name="count">1 or more.</param>
    /// <exception cref="RuleBrokenException">The article is signed off.</exception>
    public HistoryEntry RecordClearing(bool cleared, string first, int count, Actor by, DateTimeOffset at)
    {
        EnsureNotSignedOff();
        var which = count == 1 ? $"“{Words.Shortened(first, 120)}”" : $"{Words.Count(count, "sentence")} from “{Words.Shortened(first, 80)}” on";
        return Record(by, at, cleared ? $"{by.Name} found nothing to check in {which}." : $"{by.Name} reopened {which} as not yet looked at.");
    }

    /// <summary>Closes and locks the article.</summary>
    /// <param name="openClaims">Numbers of the claims that still wait for a verdict.</param>
    /// <param name="secondChecks">Numbers of the claims that wait for a second verdict, or whose two verdicts differ and are not settled.</param>
    /// <exception cref="RuleBrokenException">
    /// A claim is open or its second check not done, the note is too long, or the article is signed off already.
    /// </exception>
    public HistoryEntry SignOff(IReadOnlyList<int> openClaims, string? note, Actor by, DateTimeOffset at, IReadOnlyList<int>? secondChecks = null)
    {
        if (Status == ArticleStatus.SignedOff)
            throw new RuleBrokenException("This article is signed off already.");
        if (openClaims.Count > 0)
            throw new RuleBrokenException($"{Words.Claims(openClaims)} {(openClaims.Count == 1 ? "is" : "are")} still open.");
        if (secondChecks is { Count: > 0 })
            throw new RuleBrokenException($"{Words.Claims(secondChecks)} {(secondChecks.Count == 1 ? "has" : "have")} a second check that is not done.");
        var why = Typed.Optional(note, "The note", 2_000);
        signOffs.Add(new SignOff(by, at, why));
        Status = ArticleStatus.SignedOff;
        Version = Guid.NewGuid();
        return Record(by, at, $"{by.Name} signed the article off{(why is null ? "." : $": “{why}”")}");
    }

    /// <summary>Unlocks a signed-off article. <see cref="SignOffs"/> has to be loaded.</summary>
    /// <exception cref="RuleBrokenException">There is no reason, or the article is not signed off.</exception>
    public HistoryEntry Reopen(string reason, Actor by, DateTimeOffset at)
    {
        if (Status != ArticleStatus.SignedOff)
            throw new RuleBrokenException("This article is not signed off.");
        var why = Typed.Required(reason, "The reason", 2_000, "Say why the article is reopened.");
        signOffs.Single(signOff => signOff.InForce).Reopen(by, at, why);
        Status = ArticleStatus.Checking;
        Version = Guid.NewGuid();
        return Record(by, at, $"{by.Name} reopened the article: “{why}”");
    }

    /// <exception cref="RuleBrokenException">The article is signed off.</exception>
    public void EnsureNotSignedOff()
    {
        if (Status == ArticleStatus.SignedOff)
            throw new RuleBrokenException("This article is signed off. Reopen it to change it.");
    }

    private void Set(ArticleFacts facts) =>
        (Title, Outlet, Byline, PublishedOn, Address) =
            (facts.Title, facts.Outlet, facts.Byline, facts.PublishedOn, facts.Address);

    private HistoryEntry Record(Actor by, DateTimeOffset at, string sentence) => new(Id, null, by, at, sentence);
}
