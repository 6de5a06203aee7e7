using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Drafts;
using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Core.Text;

namespace FactCheck.Core.Claims;

/// <summary>What becomes of a claim in a new draft of its article. <see cref="Revision"/> has to be loaded.</summary>
public sealed partial class Claim
{
    /// <summary>What a new draft changed about it that nobody has looked at yet, or null.</summary>
    public Recheck? Recheck { get; private set; }

    /// <summary>That its words are not in the newest draft, or null. It stays on <see cref="Revision"/>, with all that was found out.</summary>
    public Loss? Loss { get; private set; }

    /// <summary>
    /// Moves the claim to where its words stand in a new draft. Verdict, evidence, ticks and assignment stay; where words
    /// changed, a claim with a verdict goes to whoever has it, or decided it, to be rechecked.
    /// </summary>
    /// <param name="draft">Stored already.</param>
    /// <param name="found">Where the words stand; not lost.</param>
    /// <param name="figures">Those in the words as they are now.</param>
    /// <param name="voice">The words that named the source and reported it until now, where they changed; else null.</param>
    /// <param name="people">Accounts that are active: nobody else is given a claim back.</param>
    /// <returns>The entry for the record, or null where nothing changed but the place.</returns>
    public HistoryEntry? MoveTo(Revision draft, Anchor found, IReadOnlyList<Figure> figures, string? voice, IReadOnlySet<string> people, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(by);
        Article.EnsureNotSignedOff();
        Text.Spans.EnsureWithin(draft.Text, found.Spans);
        var (before, was, wasLost, wasMarked) = (Wording, Revision.Number, Loss is not null, Recheck is not null);
        Revision = draft;
        RevisionId = draft.Id;
        Spans = found.Spans;
        Wording = Text.Spans.Verbatim(draft.Text, found.Spans);
        Figures = figures;
        Loss = null;
        var changed = found.State == AnchorState.Changed || voice is not null;
        if (changed)
            Recheck = Recheck is { } marked ? marked with { Voice = marked.Voice ?? voice } : new Recheck(was, before, voice);
        var ended = Hand(people, by, at);
        Renew();
        return (wasLost, Recheck, changed) switch
        {
            (true, _, _) => Record(by, at, $"Claim {Number} is back in draft {draft.Number}: “{Shortened(Wording)}”."),
            (_, null, _) when wasMarked => Record(by, at, $"Claim {Number} has its former words again in draft {draft.Number}."),
            (_, not null, true) => Record(by, at, $"Draft {draft.Number} changed {(found.State == AnchorState.Changed ? "the words of" : "who says")} claim {Number}, which was “{before}”.{ended}"),
            _ => null,
        };
    }

    /// <summary>
    /// Says that the claim is not in a new draft. It waits for an editor to take note, unless it is a suggestion that nobody
    /// took up: that is seen by whoever brings the draft in.
    /// </summary>
    /// <returns>The entry for the record, or null where it was lost before.</returns>
    public HistoryEntry? Lose(Revision draft, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(by);
        Article.EnsureNotSignedOff();
        if (Loss is not null)
            return null;
        Loss = IsAccepted ? new Loss(draft.Number) : new Loss(draft.Number, by.Id, by.Name, at);
        var ended = EndSecondCheck();
        return Changed(by, at, $"Claim {Number} is not in draft {draft.Number}: “{Wording}”.{ended}");
    }

    /// <summary>
    /// Gives a claim that a draft lost words in the newest one, as a person found them, and takes it up where it was left. Other
    /// words than it had, or other people who say them, are to be rechecked as after <see cref="MoveTo"/>. <see cref="Attribution"/>
    /// has to be loaded.
    /// </summary>
    /// <param name="draft">The newest.</param>
    /// <param name="spans">As <see cref="StoryWords.Of"/> gives them.</param>
    /// <param name="figures">Those in the words.</param>
    /// <param name="attribution">Who is reported to say the words there; null in the article's own voice.</param>
    /// <param name="people">As in <see cref="MoveTo"/>.</param>
    /// <exception cref="RuleBrokenException">There are no or too many words, the claim is in the newest draft, or the article signed off.</exception>
    public HistoryEntry Place(
        Revision draft, IReadOnlyList<TextSpan> spans, IReadOnlyList<Figure> figures, Attribution? attribution, IReadOnlySet<string> people, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(by);
        Article.EnsureNotSignedOff();
        EnsureLost();
        EnsureLength(spans);
        var (before, was, saidBefore) = (Wording, Revision, Voice(Attribution, Revision));
        var said = Voice(attribution, draft);
        Revision = draft;
        RevisionId = draft.Id;
        Attribution = attribution;
        AttributionId = attribution?.Id;
        SetWords(spans, figures);
        (Loss, IsDismissed) = (null, false);
        Recheck ??= new Recheck(was.Number, before, saidBefore is null || saidBefore == said ? null : saidBefore);
        var ended = Hand(people, by, at);
        return Changed(by, at, $"{by.Name} found claim {Number}, which was “{before}”, in draft {draft.Number}: “{Shortened(Wording)}”.{ended}");
    }

    /// <summary>Takes note that the claim is not in the newest draft: it no longer stands in the way of a sign-off.</summary>
    /// <returns>The entry for the record, or null where that was noted before.</returns>
    /// <exception cref="RuleBrokenException">The claim is in the newest draft, or the article is signed off.</exception>
    public HistoryEntry? NoteLoss(Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        Article.EnsureNotSignedOff();
        var loss = EnsureLost();
        if (loss.NotedAt is not null)
            return null;
        Loss = loss with { NotedById = by.Id, NotedBy = by.Name, NotedAt = at };
        return Changed(by, at, $"{by.Name} noted that claim {Number} is not in draft {loss.Draft}.");
    }

    /// <summary>Says that what was found out holds for the words as they are now.</summary>
    /// <exception cref="RuleBrokenException">Nothing is to be rechecked, the claim is dismissed, or the article is signed off.</exception>
    public HistoryEntry Reconfirm(Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        EnsureInHand("recheck it");
        if (Recheck is null)
            throw new RuleBrokenException($"Nothing about claim {Number} is to be rechecked.");
        Recheck = null;
        return Changed(by, at, Verdict is { } verdict
            ? $"{by.Name} rechecked claim {Number}: {Name(verdict)} holds for “{Shortened(Wording)}”."
            : $"{by.Name} looked at the new words of claim {Number}.");
    }

    /// <summary>Hands a claim whose words changed to whoever has to look at them; where they are the same again, there is nothing to look at.</summary>
    /// <returns>What became of its second check, for the record.</returns>
    private string Hand(IReadOnlySet<string> people, Actor by, DateTimeOffset at)
    {
        // A verdict was given on the words it has again.
        if (Recheck is { Voice: null } since && IsSame(since.Wording, Wording))
            Recheck = null;
        if (Recheck is null)
            return "";
        if (Verdict is not null && Assignment is null && people.Contains(DecidedById!))
            Assignment = new Assignment(DecidedById!, DecidedBy!, by.Id, by.Name, at, $"The words changed in draft {Revision.Number}.", null);
        // Whoever gave a second verdict, or is about to, read other words.
        return EndSecondCheck();
    }

    private Loss EnsureLost() => Loss ?? throw new RuleBrokenException($"Claim {Number} is in the newest draft.");

    /// <summary>The words that name the source and report it; null where there are none.</summary>
    private static string? Voice(Attribution? attribution, Revision revision) => attribution is { Source.Count: > 0 } or { Cue.Count: > 0 }
        ? Text.Spans.Verbatim(revision.Text, attribution.Source.Concat(attribution.Cue).Order())
        : null;

    private void EnsureInDraft()
    {
        if (Loss is { } loss)
            throw new RuleBrokenException($"Claim {Number} is not in draft {loss.Draft} any more, so it can only be looked at.");
    }

    private static bool IsSame(string before, string after) =>
        WordDiff.Between(before, after).All(piece => piece.Kind == DiffKind.Same);
}
