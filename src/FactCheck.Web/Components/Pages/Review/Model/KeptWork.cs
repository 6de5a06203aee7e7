using System.Globalization;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Puts what the browser kept back on its claims, after a reload or a restart of the server.</summary>
public static class KeptWork
{
    /// <summary>
    /// Opens each form again with its words and says that they are not saved. What turns out to be saved is not brought back;
    /// what has no place now (the article is signed off, the claim dismissed) stays with the browser. Where the claim was changed
    /// meanwhile, saving shows both versions.
    /// </summary>
    /// <returns>Keys of what is saved and need not be kept any longer.</returns>
    public static IReadOnlyList<string> BringBack(ReviewSession session, IReadOnlyList<KeptForm> forms)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(forms);
        var saved = new List<string>();
        var back = new SortedSet<int>();
        if (!session.May.CanCheck)
            return saved;
        var correction = false;
        foreach (var form in forms)
        {
            if (form.Kind == "correction")
            {
                if (session.Corrections.IsSaved(form))
                    saved.Add(form.Key);
                else
                    correction |= session.Corrections.BringBack(form);
                continue;
            }

            if (session.Find(form.Claim) is not { } claim || (claim.State == WorkState.Dismissed && form.Kind is not ("comment" or "answer")))
                continue;
            if (IsSaved(claim, form, session.Actor.Id))
                saved.Add(form.Key);
            else if (Open(session.Work(form.Claim), claim, form))
            {
                back.Add(form.Claim);
                if (form.Version is { } known && known != claim.Version)
                    session.Work(form.Claim).Overtaken ??= new Overtaken(claim with { Version = known }, ["the claim was changed."]);
            }
        }

        foreach (var claim in back)
            session.Touch(claim);
        if (correction)
            session.Say(new ReviewNotice("The other words you typed are here again, and not suggested yet."));
        else if (back.Count > 0)
            session.Say(new ReviewNotice($"{Words.Claims([.. back])}: what you typed is here again, and not saved yet."));
        return saved;
    }

    private static bool IsSaved(ReviewClaim claim, KeptForm form, string me)
    {
        var typed = Evidence(form);
        var hasEvidence = typed.IsEmpty || claim.Evidence.Any(evidence => typed.ToInput() == EvidenceDraft.Of(evidence).ToInput());
        var note = form.Text("note").Trim();
        var hasNote = note.Length == 0 || note == claim.Note;
        return form.Kind switch
        {
            "verdict" => hasEvidence && hasNote && Verdict(form) == claim.Verdict,
            "note" => hasNote,
            "evidence" => hasEvidence,
            "comment" => claim.Comments.Any(comment => comment.ById == me && comment.Text == form.Text("text").Trim()),
            "answer" => claim.Comments.Any(comment => comment.Id == form.QueryId && comment.Answer == form.Text("answer").Trim()),
            "settle" => form.Text("reason").Trim() == claim.Note,
            _ => false,
        };
    }

    private static bool Open(ClaimWork work, ReviewClaim claim, KeptForm form)
    {
        switch (form.Kind)
        {
            case "verdict" when Verdict(form) is { } verdict:
                work.Pressed = verdict;
                work.Note = form.Text("note");
                work.ForVerdict = Evidence(form);
                // Enough evidence has come meanwhile, and the verdict no longer asks for any: what was typed becomes a piece of its own.
                if (!work.ForVerdict.IsEmpty && VerdictNeeds.Of(claim, verdict) is not (VerdictNeed.Support or VerdictNeed.Refutation))
                    work.Evidence ??= work.ForVerdict;
                return true;
            case "note":
                work.Note = form.Text("note");
                work.NoteOpen = true;
                return true;
            case "evidence":
                work.Evidence = Evidence(form);
                work.EvidenceId = claim.Evidence.Any(evidence => evidence.Id == form.EvidenceId) ? form.EvidenceId : null;
                return true;
            case "comment":
                work.Comment = new CommentDraft { Text = form.Text("text"), IsQuery = form.Text("query") == "true" };
                return true;
            case "settle" when claim.SecondCheck is { State: SecondCheckState.Disputed }:
                work.Settlement = new SettlementDraft { Reason = form.Text("reason") };
                return true;
            case "answer" when claim.Comments.Any(comment => comment.Id == form.QueryId && comment.IsOpenQuery):
                (work.Answering, work.Answer) = (form.QueryId, form.Text("answer"));
                return true;
            default:
                return false;
        }
    }

    private static EvidenceDraft Evidence(KeptForm form) => new()
    {
        Title = form.Text("title"),
        Url = form.Text("url"),
        Locator = form.Text("locator"),
        Passage = form.Text("passage"),
        Stance = Enum.TryParse<Stance>(form.Text("stance"), out var stance) && Enum.IsDefined(stance) ? stance
            : Verdict(form) is { } verdict ? VerdictNeeds.Preset(verdict)
            : Stance.Supports,
        IsPrimary = form.Text("primary") == "true",
        IsConfidential = form.Text("confidential") == "true",
        AccessedOn = DateOnly.TryParseExact(form.Text("accessed"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
    };

    private static Verdict? Verdict(KeptForm form) =>
        Enum.TryParse<Verdict>(form.Verdict, out var verdict) && Enum.IsDefined(verdict) ? verdict : null;
}
