using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Checklists;
using FactCheck.Core.Claims;
using FactCheck.Core.Corrections;
using FactCheck.Core.History;
using FactCheck.Core.Notices;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.News;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace FactCheck.Workbench.Changes;

/// <summary>Notes what is written through a context, to be told once it is stored for good.</summary>
internal sealed class TouchedThings : IDisposable
{
    private readonly FactCheckDb db;
    private readonly HashSet<Claim> claims = [];
    private readonly List<HistoryEntry> entries = [];
    private readonly HashSet<string> people = [];

    // New ones have no number before they are stored.
    private readonly HashSet<object> attributions = [];
    private DeskParts parts;

    public TouchedThings(FactCheckDb db)
    {
        this.db = db;
        db.SavingChanges += Note;
    }

    public void Dispose() => db.SavingChanges -= Note;

    /// <summary>What to tell, or null where nothing anybody looks at was written.</summary>
    /// <param name="article">Number of the article that was changed; null where the record has to say.</param>
    public DeskChange? ToNews(int? article, Actor by)
    {
        people.UnionWith(claims.Select(claim => claim.Assignment?.AssigneeId).OfType<string>());
        var touched = claims.Select(claim => new TouchedClaim(claim.Number, claim.Version)).ToList();
        touched.AddRange(entries
            .Select(entry => entry.ClaimNumber)
            .OfType<int>()
            .Except(touched.Select(claim => claim.Number))
            .Select(number => new TouchedClaim(number, null)));
        return touched.Count == 0 && attributions.Count == 0 && parts == DeskParts.None && entries.Count == 0 && people.Count == 0
            ? null
            : new DeskChange(
                article ?? entries.FirstOrDefault()?.ArticleId,
                touched,
                [.. attributions.Select(one => one is AttributionSpeaker speaker ? speaker.AttributionId : ((Attribution)one).Id).Distinct()],
                parts,
                by.Id,
                by.Name,
                [.. entries.Select(entry => new SaidChange(entry.ClaimNumber, entry.Sentence, entry.TellsEvidence))],
                people);
    }

    private void Note(object? sender, SavingChangesEventArgs saving)
    {
        db.ChangeTracker.DetectChanges();
        foreach (var entry in db.ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
                Note(entry);
        }
    }

    private void Note(string? person)
    {
        if (person is not null)
            people.Add(person);
    }

    private void Note(EntityEntry entry)
    {
        switch (entry.Entity)
        {
            case Claim claim:
                claims.Add(claim);
                Note(claim.SecondCheckerId);
                if (entry.State == EntityState.Modified)
                    Note(entry.OriginalValues.GetValue<string?>(nameof(Claim.SecondCheckerId)));
                break;
            case Attribution or AttributionSpeaker:
                attributions.Add(entry.Entity);
                break;
            case HistoryEntry told:
                entries.Add(told);
                break;
            case Assignment given:
                people.Add(given.AssigneeId);
                if (entry.State == EntityState.Modified)
                    people.Add(entry.OriginalValues.GetValue<string>(nameof(Assignment.AssigneeId)));
                break;
            case Notice notice:
                people.Add(notice.PersonId);
                break;
            case DeskUser user:
                people.Add(user.Id);
                break;
        }

        parts |= entry.Entity switch
        {
            Article or SignOff or Correction => DeskParts.Article,
            ClearedSentence => DeskParts.Sentences,
            Revision => DeskParts.Text,
            Speaker or SpeakerAlias or Checklist => DeskParts.Register,
            DeskUser => DeskParts.People,
            _ => DeskParts.None,
        };
    }
}
