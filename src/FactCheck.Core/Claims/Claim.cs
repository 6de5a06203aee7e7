using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Core.Text;

namespace FactCheck.Core.Claims;

/// <summary>
/// A checkable assertion of an article. Every change goes through a method that refuses what the desk's rules forbid,
/// renews <see cref="Version"/> and returns the entry for the record; <see cref="Article"/> and, for verdicts and
/// evidence, <see cref="Evidence"/> have to be loaded.
/// </summary>
public sealed partial class Claim
{
    /// <summary>Most UTF-16 code units a claim added by a person may have.</summary>
    public const int TextLimit = 5_000;

    /// <summary>Most UTF-16 code units the note of a verdict may have.</summary>
    public const int NoteLimit = 10_000;

    private readonly List<Evidence> evidence = [];

    private Claim()
    {
        Article = null!;
        Revision = null!;
    }

    private Claim(Article article, Revision revision, IReadOnlyList<TextSpan> spans, ClaimKind kind, IReadOnlyList<Figure> figures)
    {
        Text.Spans.EnsureWithin(revision.Text, spans);
        Article = article;
        ArticleId = article.Id;
        Revision = revision;
        Number = article.NumberClaim();
        Spans = spans;
        Wording = Text.Spans.Verbatim(revision.Text, spans);
        Kind = kind;
        Figures = figures;
    }

    public int Id { get; private set; }

    public int ArticleId { get; private set; }

    public Article Article { get; private set; }

    public int RevisionId { get; private set; }

    /// <summary>The revision <see cref="Spans"/> refer to.</summary>
    public Revision Revision { get; private set; }

    /// <summary>From 1 within the article; it never changes.</summary>
    public int Number { get; private set; }

    /// <summary>One span or more, in text order.</summary>
    public IReadOnlyList<TextSpan> Spans { get; private set; } = [];

    /// <summary>The verbatim words, pieces joined by " … ".</summary>
    public string Wording { get; private set; } = "";

    public ClaimKind Kind { get; private set; }

    public IReadOnlyList<Figure> Figures { get; private set; } = [];

    public int? AttributionId { get; private set; }

    /// <summary>Who is reported to have said it, and how; null in the article's own voice.</summary>
    public Attribution? Attribution { get; private set; }

    /// <summary>0 to 1.</summary>
    public double CheckWorthiness { get; private set; }

    /// <summary>Why it was proposed and is worth checking, in words.</summary>
    public IReadOnlyList<string> Reasons { get; private set; } = [];

    /// <summary>Name of the person who added it; null when the program proposed it.</summary>
    public string? AddedBy { get; private set; }

    /// <summary>Taken up by a person; a claim somebody works on counts as taken up.</summary>
    public bool IsAccepted { get; private set; }

    public bool IsDismissed { get; private set; }

    /// <summary>Who has it, or null.</summary>
    public Assignment? Assignment { get; private set; }

    public Verdict? Verdict { get; private set; }

    /// <summary>The note that goes with the verdict.</summary>
    public string? Note { get; private set; }

    public string? DecidedById { get; private set; }

    public string? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Follows from what has been done with the claim; stored so that it can be searched.</summary>
    public WorkState State { get; private set; }

    /// <summary>When somebody last did something with it, UTC; null where nobody has, or before this was kept.</summary>
    public DateTimeOffset? ChangedAt { get; private set; }

    /// <summary>All evidence, removed pieces included, in the order it came in.</summary>
    public IReadOnlyList<Evidence> Evidence => evidence;

    /// <summary>Changes with every change of the claim or its evidence.</summary>
    public Guid Version { get; private set; } = Guid.NewGuid();

    /// <summary>A claim the program proposes: suggested until a person takes it up.</summary>
    /// <param name="attribution">Null in the article's own voice.</param>
    /// <param name="checkWorthiness">0 to 1.</param>
    public static Claim Suggest(
        Article article,
        Revision revision,
        IReadOnlyList<TextSpan> spans,
        ClaimKind kind,
        IReadOnlyList<Figure> figures,
        Attribution? attribution,
        double checkWorthiness,
        IReadOnlyList<string> reasons) =>
        new(article, revision, spans, kind, figures)
        {
            Attribution = attribution,
            CheckWorthiness = Math.Clamp(checkWorthiness, 0, 1),
            Reasons = reasons,
        };

    /// <summary>A claim a person adds from selected words: open at once.</summary>
    /// <param name="spans">As <see cref="StoryWords.Of"/> gives them.</param>
    /// <exception cref="RuleBrokenException">Nothing or too much is selected, or the article is signed off.</exception>
    public static (Claim Claim, HistoryEntry Entry) Add(
        Article article,
        Revision revision,
        IReadOnlyList<TextSpan> spans,
        ClaimKind kind,
        IReadOnlyList<Figure> figures,
        Attribution? attribution,
        Actor by,
        DateTimeOffset at)
    {
        article.EnsureNotSignedOff();
        EnsureLength(spans);
        var claim = new Claim(article, revision, spans, kind, figures)
        {
            Attribution = attribution,
            CheckWorthiness = 1,
            Reasons = [$"Added by {by.Name}"],
            AddedBy = by.Name,
            IsAccepted = true,
            State = WorkState.Open,
        };
        return (claim, claim.Record(by, at, $"{by.Name} added claim {claim.Number}: “{Shortened(claim.Wording)}”."));
    }

    private HistoryEntry Changed(Actor by, DateTimeOffset at, string sentence)
    {
        ChangedAt = at;
        Renew();
        return Record(by, at, sentence);
    }

    private void Renew()
    {
        State = this switch
        {
            { IsDismissed: true } => WorkState.Dismissed,
            { Loss: { NotedAt: null } } => WorkState.Lost,
            { Loss: not null } => WorkState.Dismissed,
            { Verdict: not null, Recheck: not null } => WorkState.Recheck,
            { SecondCheck.State: Claims.SecondCheckState.Confirmed } => WorkState.Confirmed,
            { Verdict: not null } => WorkState.Decided,
            { Assignment: not null } => WorkState.Assigned,
            { IsAccepted: true } => WorkState.Open,
            _ => WorkState.Suggested,
        };
        SecondCheckState = SecondCheck?.State;
        SecondCheckerId = SecondCheckState == Claims.SecondCheckState.Pending ? SecondCheck!.CheckerId : null;
        Version = Guid.NewGuid();
    }

    private void EnsureInHand(string purpose)
    {
        Article.EnsureNotSignedOff();
        if (IsDismissed)
            throw new RuleBrokenException($"Claim {Number} is dismissed. Restore it to {purpose}.");
        EnsureInDraft();
    }

    private HistoryEntry Record(Actor by, DateTimeOffset at, string sentence) =>
        new(ArticleId, Number, by, at, sentence);

    private static string Shortened(string words) => Words.Shortened(words, 120);
}
