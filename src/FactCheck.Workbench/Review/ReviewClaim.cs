using FactCheck.Core.Attributions;
using FactCheck.Core.Checklists;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Workbench.Discussion;
using FactCheck.Workbench.SecondChecks;

namespace FactCheck.Workbench.Review;

/// <summary>One claim, with all that its card shows.</summary>
/// <param name="Number">Its number within the article, from 1; it never changes.</param>
/// <param name="Text">Verbatim words, pieces joined by " … ".</param>
/// <param name="QuoteKind">Kind of the attribution it belongs to; null in the article's own voice.</param>
/// <param name="Attribution">Number of that attribution, or null.</param>
/// <param name="Cue">The reporting words, or null.</param>
/// <param name="Speakers">Empty in the article's own voice.</param>
/// <param name="Source">Who carried or first heard it, or null.</param>
/// <param name="CheckWorthiness">0 to 1.</param>
/// <param name="Reasons">Why it was proposed and is worth checking, in words.</param>
/// <param name="AddedBy">Name of the person who added it; null when the program proposed it.</param>
/// <param name="Note">The note that goes with the verdict (for unsourced: what was searched).</param>
/// <param name="Version">Token to send back with a change.</param>
public sealed record ReviewClaim(
    int Number,
    IReadOnlyList<TextSpan> Spans,
    string Text,
    ClaimKind Kind,
    QuoteKind? QuoteKind,
    int? Attribution,
    string? Cue,
    IReadOnlyList<ReviewSpeaker> Speakers,
    string? Source,
    IReadOnlyList<ReviewFigure> Figures,
    double CheckWorthiness,
    double? Confidence,
    IReadOnlyList<string> Reasons,
    WorkState State,
    Verdict? Verdict,
    string? Note,
    string? DecidedBy,
    DateTimeOffset? DecidedAt,
    ReviewAssignment? Assignment,
    IReadOnlyList<ReviewEvidence> Evidence,
    string? AddedBy,
    Guid Version)
{
    /// <summary>What was ticked on its checklist, in that order.</summary>
    public IReadOnlyList<ClaimTick> Ticks { get; init; } = [];

    /// <summary>Whom the program had for its speakers; null while nobody has confirmed or corrected that.</summary>
    public IReadOnlyList<TracedSpeaker>? Guess { get; init; }

    /// <summary>What was said on it and asked of the reporter, oldest first, struck ones included.</summary>
    public IReadOnlyList<ReviewComment> Comments { get; init; } = [];

    /// <summary>How many answers of the reporter are waited for.</summary>
    public int OpenQueries => Comments.Count(comment => comment.IsOpenQuery);

    /// <summary>Account of who gave the verdict, or null.</summary>
    public string? DecidedById { get; init; }

    /// <summary>The second check that is asked for or was given, or null. Not there for who is asked and has not answered.</summary>
    public ReviewSecondCheck? SecondCheck { get; init; }

    /// <summary>
    /// Whether the viewer is asked for a second verdict, so that nothing here tells the first: no verdict, only their own
    /// evidence and comments, and the request as the assignment.
    /// </summary>
    public bool IsBlind { get; init; }

    /// <summary>What a new draft changed about it that nobody has looked at yet, or null.</summary>
    public Recheck? Recheck { get; init; }

    /// <summary>That it is not in the newest draft, or null.</summary>
    public Loss? Loss { get; init; }

    /// <summary>The verdict, unless a new draft has changed the words it was given on.</summary>
    public Verdict? Standing => State == WorkState.Recheck ? null : Verdict;

    /// <summary>Whether a sign-off waits for it.</summary>
    public bool IsOpen => State is WorkState.Suggested or WorkState.Open or WorkState.Assigned or WorkState.Recheck;
}
