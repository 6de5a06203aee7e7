using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;

namespace FactCheck.Reporting.Model;

/// <summary>A claim with what was found about it.</summary>
/// <param name="Text">Verbatim words, pieces joined by " … ".</param>
/// <param name="QuoteKind">How it is reported; null in the article's own voice.</param>
/// <param name="Speakers">Empty in the article's own voice.</param>
/// <param name="Source">Who carried or first heard it, or null.</param>
/// <param name="Verdict">Null while it is not decided.</param>
/// <param name="Note">Goes with the verdict; for unsourced it says what was searched.</param>
/// <param name="Assignee">Who has it, or null.</param>
/// <param name="AddedBy">Who added it by hand; null when the program proposed it.</param>
public sealed record ReportClaim(
    int Number,
    string Text,
    ClaimKind Kind,
    QuoteKind? QuoteKind,
    string? Cue,
    IReadOnlyList<ReportSpeaker> Speakers,
    string? Source,
    IReadOnlyList<ReportFigure> Figures,
    WorkState State,
    Verdict? Verdict,
    string? Note,
    string? DecidedBy,
    DateTimeOffset? DecidedAt,
    string? Assignee,
    string? AddedBy,
    IReadOnlyList<ReportEvidence> Evidence)
{
    /// <summary>What was ticked on its checklist, in that order.</summary>
    public IReadOnlyList<ReportTick> Ticks { get; init; } = [];

    /// <summary>The second check that is asked for or was given, or null.</summary>
    public ReportSecondCheck? SecondCheck { get; init; }

    /// <summary>What was asked of the reporter, oldest first; what was struck through is left out.</summary>
    public IReadOnlyList<ReportQuery> Queries { get; init; } = [];

    /// <summary>Its words before a new draft changed it, while nobody has looked at that; else null.</summary>
    public string? Was { get; init; }

    /// <summary>The words that said whose it is before a new draft changed them, while nobody has looked at that; else null.</summary>
    public string? WasVoice { get; init; }

    /// <summary>Number of the draft that had them.</summary>
    public int? WasDraft { get; init; }

    /// <summary>Whether it still waits for a verdict, or for somebody to say that it holds for the words of a new draft.</summary>
    public bool IsOpen => (Verdict is null && State != WorkState.Dismissed) || State == WorkState.Recheck;

    /// <summary>The verdict, unless a new draft has changed the words it was given on.</summary>
    public Verdict? Standing => State == WorkState.Recheck ? null : Verdict;
}
