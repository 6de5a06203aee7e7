using FactCheck.Core.People;

namespace FactCheck.Core.History;

/// <summary>One thing a person did in an article, with what it takes to take it back and to do it again.</summary>
public sealed class Step
{
    /// <summary>Most UTF-16 code units <see cref="Did"/> keeps.</summary>
    public const int DidLimit = 300;

    private readonly List<StepChange> changes = [];

    private Step()
    {
    }

    /// <param name="did">Finishes "Ana Duarte …" ("dismissed claims 3 and 4"); cut where it is long.</param>
    /// <param name="tellsEvidence">As in <see cref="HistoryEntry.TellsEvidence"/>, of <paramref name="did"/>.</param>
    public Step(int articleId, Actor by, DateTimeOffset at, string did, bool tellsEvidence, IEnumerable<StepChange> changes)
    {
        ArticleId = articleId;
        ById = by.Id;
        By = by.Name;
        Role = by.Role;
        At = at;
        Did = Text.Words.Shortened(did, DidLimit);
        TellsEvidence = tellsEvidence;
        this.changes.AddRange(changes);
    }

    /// <summary>Grows with every step.</summary>
    public long Id { get; private set; }

    public int ArticleId { get; private set; }

    public string ById { get; private set; } = "";

    /// <summary>The person's name at the time.</summary>
    public string By { get; private set; } = "";

    /// <summary>The person's role at the time; with less than that they may not take it back.</summary>
    public Role Role { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>What was done, to stand behind a name ("dismissed claims 3 and 4").</summary>
    public string Did { get; private set; } = "";

    /// <summary>Whether <see cref="Did"/> tells what a piece of evidence is.</summary>
    public bool TellsEvidence { get; private set; }

    public StepState State { get; private set; }

    /// <summary>One thing or more, each once.</summary>
    public IReadOnlyList<StepChange> Changes => changes;

    public void Undo() => Move(StepState.Done, StepState.Undone);

    public void Redo() => Move(StepState.Undone, StepState.Done);

    /// <summary>The entries that say it was taken back: one for each claim it touched, or one for the article.</summary>
    /// <param name="claims">Numbers of the claims.</param>
    public IEnumerable<HistoryEntry> RecordUndo(IReadOnlyList<int> claims, Actor by, DateTimeOffset at) =>
        Record("undid", claims, by, at);

    /// <summary>The entries that say it was done again.</summary>
    /// <inheritdoc cref="RecordUndo"/>
    public IEnumerable<HistoryEntry> RecordRedo(IReadOnlyList<int> claims, Actor by, DateTimeOffset at) =>
        Record("redid", claims, by, at);

    private IEnumerable<HistoryEntry> Record(string verb, IReadOnlyList<int> claims, Actor by, DateTimeOffset at) =>
        claims.Select(claim => (int?)claim).DefaultIfEmpty()
            .Select(claim => new HistoryEntry(ArticleId, claim, by, at, $"{by.Name} {verb}: {Did}."))
            .Select(entry => TellsEvidence ? entry.TellingEvidence() : entry);

    private void Move(StepState from, StepState to) =>
        State = State == from ? to : throw new InvalidOperationException($"Step {Id} is {State}.");
}
