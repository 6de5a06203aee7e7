using FactCheck.Core;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Workbench.Changes;
using FactCheck.Workbench.Register;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Review;

/// <summary>One correction of a speaker, within its transaction.</summary>
/// <param name="claim">The claim in front of the person, with its article, evidence and revision.</param>
/// <param name="former">Entry of the speaker that is wrong; null where none was found.</param>
internal sealed class SpeakerCorrection(ChangeScope scope, Claim claim, int? former)
{
    private const string NobodysName = "an unnamed source";

    private readonly RegisterEdit register = new(scope);
    private bool isNew;

    /// <summary>Whom the claims have now.</summary>
    public Speaker To { get; private set; } = null!;

    /// <summary>The name by which the next article finds <see cref="To"/>, or null.</summary>
    public string? Remembered { get; private set; }

    /// <summary>Corrects; returns the numbers of the claims that changed.</summary>
    public async Task<IReadOnlyList<int>> RunAsync(SpeakerChoice choice, CancellationToken cancellation)
    {
        var said = claim.AttributionId is null ? null : await SaidAlikeAsync(cancellation);
        var own = said?.Keys.Single(attribution => attribution.Id == claim.AttributionId);
        var mention = own is null ? "" : Spans.Verbatim(claim.Revision.Text, own.Source);
        To = await ChosenAsync(choice, mention, cancellation);
        var wrong = former is null ? null : own?.Speakers.FirstOrDefault(row => row.SpeakerId == former)?.Speaker;
        var touched = said is null ? [await AttributeAsync(cancellation)] : Correct(said, wrong);
        if (touched.Count == 0)
            throw new RuleBrokenException($"{To.Name} is the speaker already, and confirmed.");
        await RememberAsync(mention, wrong, said, cancellation);
        scope.Did = $"corrected the speaker of {Words.TheClaims([.. touched.Order()])} from {wrong?.Name ?? Nobody(own)} to {To.Name}";
        return touched;
    }

    // The mentions that were traced by the same words to the same speaker; those a person confirmed stay.
    private async Task<SaidClaims> SaidAlikeAsync(CancellationToken cancellation)
    {
        var candidates = await scope.Db.Attributions.AsNoTracking()
            .Where(attribution => attribution.RevisionId == claim.RevisionId
                && (attribution.Id == claim.AttributionId
                    || (former == null
                        ? !attribution.Speakers.Any()
                        : attribution.Speakers.Any(row => row.SpeakerId == former && row.ConfirmedAt == null))))
            .Select(attribution => new { attribution.Id, attribution.Source, attribution.Content })
            .ToListAsync(cancellation);
        var text = claim.Revision.Text;
        var key = Mention.Key(text, candidates.Single(attribution => attribution.Id == claim.AttributionId).Source);
        return await SaidClaims.LoadAsync(
            scope.Db,
            [
                .. candidates
                    .Where(attribution => attribution.Id == claim.AttributionId
                        || (key.Length > 0 && attribution.Content.Count > 0 && Mention.Key(text, attribution.Source) == key))
                    .Select(attribution => attribution.Id),
            ],
            cancellation);
    }

    private async Task<Speaker> ChosenAsync(SpeakerChoice choice, string mention, CancellationToken cancellation)
    {
        switch (choice)
        {
            case SpeakerChoice.Known(var id):
                var known = (await RegisterWork.LoadAsync(scope.Db, [id], cancellation)).SingleOrDefault();
                if (known is { MergedIntoId: { } place })
                    known = (await RegisterWork.LoadAsync(scope.Db, [place], cancellation)).Single();
                if (known is not { Stands: true })
                    throw new RuleBrokenException("This speaker is no longer in the register. Choose another one.");
                scope.Journal.Watch(known);
                register.Watch(known);
                return known;
            case SpeakerChoice.Named(var name, var kind):
                return await NewAsync(name, kind, cancellation);
            case SpeakerChoice.Unnamed:
                var words = mention.Length > 0 && !MentionNames.IsPronoun(mention) ? mention : NobodysName;
                var normalized = Speaker.Normalize(words);
                var met = await RegisterWork.Standing(scope.Db).Include(speaker => speaker.KnownAs)
                    .Where(speaker => speaker.NormalizedName == normalized && speaker.Kind == SpeakerKind.Unnamed)
                    .OrderBy(speaker => speaker.Id)
                    .FirstOrDefaultAsync(cancellation);
                return met ?? await NewAsync(words, SpeakerKind.Unnamed, cancellation);
            default:
                throw new ArgumentOutOfRangeException(nameof(choice), choice, "No such choice.");
        }
    }

    private async Task<Speaker> NewAsync(string name, SpeakerKind kind, CancellationToken cancellation)
    {
        var details = new SpeakerDetails(name, kind, [], null, [], null).Checked();
        var made = new Speaker(details.Name, details.Kind);
        scope.Db.Speakers.Add(made);
        // The journal and the record need the number the database gives it.
        await scope.Db.SaveChangesAsync(cancellation);
        scope.Journal.Made(made);
        register.Made(made);
        isNew = true;
        return made;
    }

    private List<int> Correct(SaidClaims said, Speaker? wrong)
    {
        var touched = new List<int>();
        foreach (var (attribution, claims) in said)
        {
            scope.Journal.Watch(attribution);
            scope.Journal.Watch(claims);
            // A title the article gives goes with the speaker it is given to: whoever was taken for them did not have it.
            if (!attribution.Correct(former, To, null, scope.By, scope.At))
                continue;
            foreach (var one in claims)
            {
                scope.Record(one.SpeakerChanged(
                    "corrected the speaker of", $" from {wrong?.Name ?? Nobody(attribution)} to {To.Name}", scope.By, scope.At));
                touched.Add(one.Number);
            }
        }

        return touched;
    }

    // Words the program took for the article's own.
    private async Task<int> AttributeAsync(CancellationToken cancellation)
    {
        scope.Journal.Watch(claim);
        var attribution = await OwnWords.AttributeAsync(claim, $"Said by {To.Name}, according to {scope.By.Name}", scope, cancellation);
        attribution.Correct(null, To, null, scope.By, scope.At);
        scope.Record(claim.SpeakerChanged("corrected the speaker of", $" from {Nobody(null)} to {To.Name}", scope.By, scope.At));
        return claim.Number;
    }

    private async Task RememberAsync(string mention, Speaker? wrong, SaidClaims? said, CancellationToken cancellation)
    {
        Speaker? owner = null;
        if (To.Kind is SpeakerKind.Person or SpeakerKind.Organization && Mention.NameToRemember(mention, wrong?.Name) is { } name
            && await IsFreeAsync(Speaker.Normalize(name), said, cancellation))
        {
            var normalized = Speaker.Normalize(name);
            owner = await scope.Db.Speakers.Include(speaker => speaker.KnownAs)
                .SingleOrDefaultAsync(speaker => speaker.Id != To.Id && speaker.KnownAs.Any(alias => alias.NormalizedName == normalized), cancellation);
            if (owner is not null)
            {
                scope.Journal.Watch(owner);
                register.Watch(owner);
                owner.Forget(name);
            }

            if (To.Remember(name))
                Remembered = name;
        }

        var article = claim.ArticleId;
        if (isNew)
            register.Record(To, owner, $"{scope.By.Name} added {To.Name} for article {article}{(Remembered is null ? "" : $", also called “{Remembered}”")}.");
        else if (Remembered is not null)
            register.Record(To, owner, $"{scope.By.Name} gave {To.Name} the alias “{Remembered}”, met in article {article}.");
    }

    // Another entry of that very name with claims of its own elsewhere: the next article may well mean that one.
    private async Task<bool> IsFreeAsync(string name, SaidClaims? said, CancellationToken cancellation)
    {
        var corrected = said?.Keys.Select(attribution => attribution.Id).ToList() ?? [];
        return !await scope.Db.Set<AttributionSpeaker>().AnyAsync(
            row => row.SpeakerId != To.Id && row.Speaker.NormalizedName == name && row.Speaker.MergedIntoId == null && !corrected.Contains(row.AttributionId),
            cancellation);
    }

    private static string Nobody(Attribution? attribution) => attribution is null ? "the article itself" : "nobody";
}
