using System.Globalization;
using FactCheck.Core.Articles;
using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Core.Text;

namespace FactCheck.Core.Corrections;

/// <summary>
/// Other words somebody proposes for words of an article. The article's text never changes: the checked copy shows what was
/// accepted. <see cref="Article"/> has to be loaded.
/// </summary>
public sealed class Correction : IUndoable
{
    /// <summary>Most UTF-16 code units the words, old or new, may have.</summary>
    public const int WordsLimit = 2_000;

    /// <summary>Most UTF-16 code units a reason may have.</summary>
    public const int ReasonLimit = 2_000;

    /// <summary>What <see cref="IUndoable.Kind"/> is for corrections.</summary>
    public const string UndoableKind = "correction";

    private Correction()
    {
        Article = null!;
    }

    public int Id { get; private set; }

    public int ArticleId { get; private set; }

    public Article Article { get; private set; }

    /// <summary>From 1 within the article; it never changes.</summary>
    public int Number { get; private set; }

    /// <summary>The revision it stands on.</summary>
    public int RevisionId { get; private set; }

    /// <summary>Offset in the revision's text, UTF-16.</summary>
    public int Start { get; private set; }

    public int Length { get; private set; }

    /// <summary>The words of the article, verbatim.</summary>
    public string Was { get; private set; } = "";

    /// <summary>What is to stand there; empty where the words are to go.</summary>
    public string Words { get; private set; } = "";

    public string Reason { get; private set; } = "";

    /// <summary>Number of the claim it came from, or null.</summary>
    public int? Claim { get; private set; }

    public string ById { get; private set; } = "";

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public CorrectionState State { get; private set; }

    public string? DecidedById { get; private set; }

    /// <summary>Who accepted, declined or withdrew it, or brought in the draft that made or overtook it.</summary>
    public string? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was accepted or declined, or which draft made or overtook it.</summary>
    public string? Answer { get; private set; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; } = Guid.NewGuid();

    /// <summary>Whether its proposal was undone: it is shown nowhere, and kept so that it can come back.</summary>
    public bool IsUndone { get; private set; }

    public TextSpan Span => new(Start, Length);

    /// <summary>Whether it is about words of the text under check.</summary>
    public bool Stands => State is CorrectionState.Proposed or CorrectionState.Accepted;

    string IUndoable.Kind => UndoableKind;

    string IUndoable.Key => Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Proposes other words.</summary>
    /// <param name="number">Not used in the article yet.</param>
    /// <param name="spans">As <see cref="StoryWords.Of"/> gives them: one run of words.</param>
    /// <exception cref="RuleBrokenException">
    /// Nothing, too much or several runs are selected, nothing would change, the reason is missing, or the article is signed off.
    /// </exception>
    public static (Correction Correction, HistoryEntry Entry) Propose(
        Article article, Revision revision, int number, IReadOnlyList<TextSpan> spans, string words, string reason, int? claim, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(by);
        article.EnsureNotSignedOff();
        if (spans is not [var span])
            throw new RuleBrokenException(spans.Count == 0 ? "Select the words to correct first." : "Select one run of words: a correction can’t have gaps.");
        if (span.Length > WordsLimit)
            throw new RuleBrokenException($"Too much is selected for one correction: at most {WordsLimit:N0} characters.");
        var was = span.Slice(revision.Text);
        var now = Typed.Optional(words, "The new text", WordsLimit) ?? "";
        if (now == was)
            throw new RuleBrokenException("These are the words as they stand. Change them, or cancel.");
        var correction = new Correction
        {
            Article = article,
            ArticleId = article.Id,
            Number = number,
            RevisionId = revision.Id,
            Start = span.Start,
            Length = span.Length,
            Was = was,
            Words = now,
            Reason = Typed.Required(reason, "The reason", ReasonLimit, "Say why the words should change."),
            Claim = claim,
            ById = by.Id,
            By = by.Name,
            At = at,
        };
        return (correction, correction.Record(by, at, $"{by.Name} proposed correction {number}: {correction.Change()}, because “{correction.Reason}”."));
    }

    /// <summary>Accepts it: the checked copy has the new words.</summary>
    /// <param name="reason">At most 2,000 characters, or null.</param>
    /// <param name="others">All other corrections of the article.</param>
    /// <exception cref="RuleBrokenException">It overlaps an accepted one, is withdrawn or overtaken, or the article is signed off.</exception>
    public HistoryEntry? Accept(string? reason, IEnumerable<Correction> others, Actor by, DateTimeOffset at)
    {
        EnsureOpen("accepted");
        if (State == CorrectionState.Accepted)
            return null;
        if (others.FirstOrDefault(other => other.State == CorrectionState.Accepted && other.RevisionId == RevisionId && other.Span.Overlaps(Span)) is { } taken)
            throw new RuleBrokenException($"It overlaps correction {taken.Number}, which is accepted. Decline one of the two.");
        return Decide(CorrectionState.Accepted, Typed.Optional(reason, "The reason", ReasonLimit), by, at, "accepted");
    }

    /// <summary>Declines it, also where it was accepted before.</summary>
    /// <exception cref="RuleBrokenException">The reason is missing, it is withdrawn or overtaken, or the article is signed off.</exception>
    public HistoryEntry? Decline(string? reason, Actor by, DateTimeOffset at)
    {
        EnsureOpen("declined");
        if (State == CorrectionState.Declined)
            return null;
        return Decide(CorrectionState.Declined, Typed.Required(reason, "The reason", ReasonLimit, "Say why the correction is declined."), by, at, "declined");
    }

    /// <summary>Takes the proposal back: for who made it, while no editor has decided.</summary>
    /// <exception cref="RuleBrokenException">It is somebody else’s, it is decided, or the article is signed off.</exception>
    public HistoryEntry? Withdraw(Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        Article.EnsureNotSignedOff();
        if (State == CorrectionState.Withdrawn)
            return null;
        if (by.Id != ById)
            throw new RuleBrokenException($"Correction {Number} is {By}’s. Only who proposed it can withdraw it.");
        if (State != CorrectionState.Proposed)
            throw new RuleBrokenException($"Correction {Number} is decided already. Ask an editor.");
        return Decide(CorrectionState.Withdrawn, null, by, at, "withdrew");
    }

    /// <summary>Moves it to where its words, unchanged, stand in a new draft.</summary>
    /// <param name="draft">Stored already.</param>
    public void MoveTo(Revision draft, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(draft);
        (RevisionId, Start, Length, Was) = (draft.Id, span.Start, span.Length, span.Slice(draft.Text));
        Version = Guid.NewGuid();
    }

    /// <summary>Says that a new draft has the accepted words, or others in their place.</summary>
    public HistoryEntry Settle(Revision draft, bool isMade, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(by);
        Set(isMade ? CorrectionState.Made : CorrectionState.Overtaken, $"Draft {draft.Number}", by, at);
        return Record(by, at, isMade
            ? $"Draft {draft.Number} has the words of correction {Number}."
            : $"Draft {draft.Number} changed the words correction {Number} was about: {Change()}.");
    }

    object? IUndoable.Remember() => IsUndone ? null : new CorrectionMemento(State, DecidedById, DecidedBy, DecidedAt, Answer);

    void IUndoable.Recall(object? memento, DateTimeOffset at)
    {
        IsUndone = memento is null;
        if (memento is CorrectionMemento was)
            (State, DecidedById, DecidedBy, DecidedAt, Answer) = (was.State, was.DecidedById, was.DecidedBy, was.DecidedAt, was.Answer);
        Version = Guid.NewGuid();
    }

    private HistoryEntry Decide(CorrectionState state, string? reason, Actor by, DateTimeOffset at, string verb)
    {
        Set(state, reason, by, at);
        return Record(by, at, $"{by.Name} {verb} correction {Number}: {Change()}{(reason is null ? "." : $". “{reason}”")}");
    }

    private void Set(CorrectionState state, string? answer, Actor by, DateTimeOffset at) =>
        (State, Answer, DecidedById, DecidedBy, DecidedAt, Version) = (state, answer, by.Id, by.Name, at, Guid.NewGuid());

    private void EnsureOpen(string purpose)
    {
        Article.EnsureNotSignedOff();
        if (State is CorrectionState.Withdrawn)
            throw new RuleBrokenException($"Correction {Number} was withdrawn, so it can’t be {purpose}.");
        if (State is CorrectionState.Made or CorrectionState.Overtaken)
            throw new RuleBrokenException($"Correction {Number} was settled by a new draft, so it can’t be {purpose}.");
    }

    private string Change() => Words.Length == 0
        ? $"“{Text.Words.Shortened(Was, 120)}” taken out"
        : $"“{Text.Words.Shortened(Was, 120)}” to “{Text.Words.Shortened(Words, 120)}”";

    private HistoryEntry Record(Actor by, DateTimeOffset at, string sentence) => new(ArticleId, Claim, by, at, sentence);
}
