using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Core.Text;

namespace FactCheck.Core.Claims;

/// <summary>Verdicts and the evidence they rest on.</summary>
public sealed partial class Claim
{
    private IReadOnlyCollection<EvidenceDetails> Standing =>
        [.. evidence.Where(piece => !piece.IsRemoved && piece.HeldById is null).Select(piece => piece.Details)];

    /// <summary>Gives the claim its verdict, or another one.</summary>
    /// <param name="note">At most 10,000 characters; what was searched, for unsourced.</param>
    /// <exception cref="RuleBrokenException">
    /// The evidence or note the verdict needs is missing, a second check is under way, the claim is dismissed, or the article signed off.
    /// </exception>
    public HistoryEntry Decide(Verdict verdict, string? note, Actor by, DateTimeOffset at)
    {
        EnsureInHand("decide it");
        EnsureNoSecondCheck();
        var words = Typed.Optional(note, "The note", NoteLimit);
        if (VerdictRules.Missing(verdict, words, Standing) is { } missing)
            throw new RuleBrokenException(missing);
        var before = Verdict;
        var ended = before is not null && before != verdict ? EndSecondCheck() : "";
        IsAccepted = true;
        Verdict = verdict;
        Note = words;
        DecidedById = by.Id;
        DecidedBy = by.Name;
        DecidedAt = at;
        Recheck = null;
        var instead = before is null ? "" : before == verdict ? " again" : $" instead of {Name(before.Value)}";
        return Changed(by, at, $"{by.Name} marked claim {Number} {Name(verdict)}{instead}{(words is null ? "." : $": “{words}”")}{ended}");
    }

    /// <summary>Takes the verdict back; evidence and assignment stay.</summary>
    /// <exception cref="RuleBrokenException">There is no verdict, or the article is signed off.</exception>
    public HistoryEntry Withdraw(Actor by, DateTimeOffset at)
    {
        Article.EnsureNotSignedOff();
        EnsureInDraft();
        if (Verdict is not { } verdict)
            throw new RuleBrokenException($"Claim {Number} has no verdict to withdraw.");
        EnsureNoSecondCheck();
        var ended = ClearVerdict();
        return Changed(by, at, $"{by.Name} withdrew the verdict {Name(verdict)} from claim {Number}.{ended}");
    }

    /// <exception cref="RuleBrokenException">A field is missing or wrong, the claim is dismissed, or the article signed off.</exception>
    public HistoryEntry AddEvidence(EvidenceDetails details, Actor by, DateTimeOffset at)
    {
        EnsureInHand("add evidence");
        var piece = new Evidence(details.Checked(), by, at, IsBlindFor(by.Id));
        evidence.Add(piece);
        if (piece.HeldById is not null)
            return ForSecond(by, at, "added");
        IsAccepted = true;
        return Changed(by, at, $"{by.Name} {Adding(piece.Details.Stance)} claim {Number}: “{piece.Details.Title}”.").TellingEvidence();
    }

    /// <returns>The entry for the record, or null where nothing differs.</returns>
    /// <exception cref="RuleBrokenException">
    /// There is no such evidence, a field is wrong, the verdict would lose what it rests on, or the article is signed off.
    /// </exception>
    public HistoryEntry? ChangeEvidence(int evidenceId, EvidenceDetails details, Actor by, DateTimeOffset at)
    {
        EnsureInHand("change its evidence");
        var piece = Piece(evidenceId, by);
        var before = piece.Details;
        var after = details.Checked();
        if (before == after)
            return null;
        piece.Change(after);
        if (piece.HeldById is not null)
            return ForSecond(by, at, "edited");
        EnsureVerdictStands(() => piece.Change(before));
        var changes = FieldChanges.Describe(
            ("title", before.Title, after.Title),
            ("address", before.Url, after.Url),
            ("locator", before.Locator, after.Locator),
            ("passage", before.Passage, after.Passage),
            ("stance", Name(before.Stance), Name(after.Stance)),
            ("origin", before.IsPrimary ? "primary" : "secondary", after.IsPrimary ? "primary" : "secondary"),
            ("use", before.IsConfidential ? "confidential" : "open", after.IsConfidential ? "confidential" : "open"),
            ("date of access", Words.Date(before.AccessedOn), Words.Date(after.AccessedOn)));
        return Changed(by, at, $"{by.Name} edited the evidence “{before.Title}” on claim {Number}: {changes}.").TellingEvidence();
    }

    /// <summary>Removes a piece of evidence; undo brings it back.</summary>
    /// <exception cref="RuleBrokenException">
    /// There is no such evidence, the verdict rests on it, or the article is signed off.
    /// </exception>
    public HistoryEntry RemoveEvidence(int evidenceId, Actor by, DateTimeOffset at)
    {
        EnsureInHand("change its evidence");
        var piece = Piece(evidenceId, by);
        piece.Remove(at);
        if (piece.HeldById is not null)
            return ForSecond(by, at, "removed");
        EnsureVerdictStands(piece.Restore);
        return Changed(by, at, $"{by.Name} removed the evidence “{piece.Details.Title}” from claim {Number}.").TellingEvidence();
    }

    /// <returns>What to add to the sentence that says so.</returns>
    private string ClearVerdict()
    {
        Verdict = null;
        Note = null;
        DecidedById = null;
        DecidedBy = null;
        DecidedAt = null;
        return EndSecondCheck();
    }

    // What it is, nobody is to know before the second verdict is given.
    private HistoryEntry ForSecond(Actor by, DateTimeOffset at, string did) =>
        Changed(by, at, $"{by.Name} {did} evidence for a second check of claim {Number}.");

    private Evidence Piece(int id, Actor by) =>
        evidence.SingleOrDefault(piece => piece.Id == id && !piece.IsRemoved && piece.HeldById == (IsBlindFor(by.Id) ? by.Id : null))
        ?? throw new RuleBrokenException("This evidence is not there any more. Look at the claim again.");

    private void EnsureVerdictStands(Action undo)
    {
        if (Verdict is not { } verdict || VerdictRules.Missing(verdict, Note, Standing) is null)
            return;
        undo();
        throw new RuleBrokenException(
            $"The verdict {Name(verdict)} rests on this evidence. Add other evidence first, or withdraw the verdict.");
    }

    private static string Adding(Stance stance) => stance switch
    {
        Stance.Supports => "added evidence for",
        Stance.Refutes => "added evidence against",
        Stance.Context => "added context to",
        _ => throw new ArgumentOutOfRangeException(nameof(stance), stance, "No such stance."),
    };

    private static string Name(Stance stance) => stance switch
    {
        Stance.Supports => "supports",
        Stance.Refutes => "refutes",
        Stance.Context => "context",
        _ => throw new ArgumentOutOfRangeException(nameof(stance), stance, "No such stance."),
    };

    private static string Name(Verdict verdict) => verdict switch
    {
        Claims.Verdict.Verified => "verified",
        Claims.Verdict.Disputed => "disputed",
        Claims.Verdict.Unsourced => "unsourced",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "No such verdict."),
    };
}
