using FactCheck.Core.Claims;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>What a person has typed or opened on one claim and not yet saved. It outlives selecting another claim.</summary>
public sealed class ClaimWork
{
    /// <summary>The verdict whose missing piece is being asked for, or null.</summary>
    public Verdict? Pressed { get; set; }

    /// <summary>Evidence typed for <see cref="Pressed"/>.</summary>
    public EvidenceDraft? ForVerdict { get; set; }

    /// <summary>The note that goes with the next verdict.</summary>
    public string Note { get; set; } = "";

    public bool NoteOpen { get; set; }

    /// <summary>Evidence typed on its own, and the piece it replaces (null: a new one).</summary>
    public EvidenceDraft? Evidence { get; set; }

    public int? EvidenceId { get; set; }

    public AssignmentDraft? Assignment { get; set; }

    /// <summary>Whether the words that name its source and cue are open to be corrected.</summary>
    public bool AttributionOpen { get; set; }

    /// <summary>Whether claims to merge it with are offered.</summary>
    public bool MergeOpen { get; set; }

    /// <summary>The choice of another speaker, while it is open.</summary>
    public SpeakerPick? Pick { get; set; }

    /// <summary>Whether the checklist is to take the focus when it is drawn next.</summary>
    public bool WantsChecklist { get; set; }

    /// <summary>A request for a second check while it is filled in.</summary>
    public AssignmentDraft? Second { get; set; }

    /// <summary>How two verdicts that differ are about to be settled.</summary>
    public SettlementDraft? Settlement { get; set; }

    /// <summary>What is typed for the discussion, while its form is open.</summary>
    public CommentDraft? Comment { get; set; }

    /// <summary>The query whose answer is open.</summary>
    public int? Answering { get; set; }

    public string Answer { get; set; } = "";

    /// <summary>Why the discussion did not take something; empty when it did.</summary>
    public IReadOnlyList<string> TalkProblems { get; set; } = [];

    /// <summary>Why the last attempt was refused; empty when it was not.</summary>
    public IReadOnlyList<string> Problems { get; set; } = [];

    public ClaimConflict? Conflict { get; set; }

    /// <summary>What others did to the claim while the person was at it, until they have seen it.</summary>
    public Overtaken? Overtaken { get; set; }

    /// <summary>Whether something is being saved: a second press does nothing.</summary>
    public bool IsSaving { get; set; }

    /// <summary>Whether a form is open in which words are typed.</summary>
    public bool IsTyping => Comment is not null || Answering is not null || Assignment is not null || Evidence is not null || Pressed is not null || NoteOpen;

    /// <summary>All that is typed and not saved, a line each; empty where nothing is.</summary>
    public string Typed => string.Join('\n', new[]
    {
        NoteOpen || Pressed is not null ? Note : "", Comment?.Text, Answering is null ? "" : Answer, Settlement?.Reason, Second?.Note,
        ForVerdict?.Title, ForVerdict?.Url, ForVerdict?.Locator, ForVerdict?.Passage,
        Evidence?.Title, Evidence?.Url, Evidence?.Locator, Evidence?.Passage,
    }.Where(line => !string.IsNullOrWhiteSpace(line)));

    public bool HasOpen => Second is not null || Settlement is not null || Pick is not null || MergeOpen || AttributionOpen || IsTyping;

    /// <summary>The claim as the person knew it when they began what is open; <paramref name="now"/> where nobody else changed it since.</summary>
    public ReviewClaim Known(ReviewClaim now) => Conflict?.Before ?? Overtaken?.Before ?? now;

    /// <summary>The person has seen what others did, and goes on from there with what is typed.</summary>
    public void GoOn(ReviewClaim now)
    {
        (Overtaken, Conflict) = (null, null);
        // Where the verdict no longer asks for evidence, what was typed for it becomes a piece of its own.
        if (Pressed is { } verdict && ForVerdict is { IsEmpty: false } typed && VerdictNeeds.Of(now, verdict) is not (VerdictNeed.Support or VerdictNeed.Refutation))
            Evidence ??= typed;
        if (now.Evidence.All(piece => piece.Id != EvidenceId))
            EvidenceId = null;
    }

    /// <param name="evidence">The piece to change, or null to add one.</param>
    public void OpenEvidence(ReviewEvidence? evidence)
    {
        if (Evidence is not null && EvidenceId == evidence?.Id)
            return;
        Evidence = evidence is null ? new EvidenceDraft() : EvidenceDraft.Of(evidence);
        EvidenceId = evidence?.Id;
        Problems = [];
    }

    /// <summary>Opens the note, with the words that stand there already.</summary>
    public void OpenNote(ReviewClaim claim)
    {
        if (Pressed is null && !NoteOpen && Note.Length == 0)
            Note = claim.Note ?? "";
        NoteOpen = true;
    }

    /// <summary>Closes what was opened last. Typed evidence and notes are kept for the next time.</summary>
    public void CloseInnermost()
    {
        Problems = [];
        TalkProblems = [];
        if (Settlement is not null)
            Settlement = null;
        else if (Second is not null)
            Second = null;
        else if (Answering is not null)
            CloseAnswer();
        else if (Comment is not null)
            Comment = null;
        else if (Pick is not null)
            Pick = null;
        else if (MergeOpen)
            MergeOpen = false;
        else if (AttributionOpen)
            AttributionOpen = false;
        else if (Assignment is not null)
            Assignment = null;
        else if (Evidence is not null)
            CloseEvidence();
        else if (Pressed is not null)
            Pressed = null;
        else
            NoteOpen = false;
    }

    public void CloseVerdict()
    {
        if (Evidence == ForVerdict)
            CloseEvidence();
        Pressed = null;
        ForVerdict = null;
        Note = "";
        NoteOpen = false;
        Problems = [];
    }

    public void CloseAnswer()
    {
        Answering = null;
        Answer = "";
        TalkProblems = [];
    }

    public void CloseEvidence()
    {
        Evidence = null;
        EvidenceId = null;
        Problems = [];
    }
}
