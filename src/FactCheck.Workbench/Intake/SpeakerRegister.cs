using FactCheck.Core.Attributions;
using FactCheck.Data;
using FactCheck.Extraction.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Intake;

/// <summary>The part of the desk's register of speakers that one article needs. The register has to be locked.</summary>
internal sealed class SpeakerRegister
{
    private readonly Dictionary<string, Speaker> remembered;
    private readonly Dictionary<(string Name, SpeakerKind Kind), Met> named = [];
    private readonly FactCheckDb db;

    private SpeakerRegister(FactCheckDb db, Dictionary<string, Speaker> remembered) => (this.db, this.remembered) = (db, remembered);

    /// <summary>Loads, in three queries, the entries that any of <paramref name="speakers"/> names.</summary>
    public static async Task<SpeakerRegister> LoadAsync(
        FactCheckDb db, IEnumerable<ExtractedSpeaker> speakers, CancellationToken cancellation)
    {
        var names = speakers
            .Select(speaker => Speaker.Normalize(speaker.Name))
            .Distinct()
            .ToList();
        var aliases = await db.Set<SpeakerAlias>().AsNoTracking().Where(alias => names.Contains(alias.NormalizedName)).ToListAsync(cancellation);
        var byAlias = aliases.Select(alias => alias.SpeakerId).ToList();
        var found = await db.Speakers
            .Where(speaker => !speaker.IsRemoved && (names.Contains(speaker.NormalizedName) || byAlias.Contains(speaker.Id)))
            .OrderBy(speaker => speaker.Id)
            .ToListAsync(cancellation);
        var places = found.Where(speaker => speaker.MergedIntoId is not null).Select(speaker => speaker.MergedIntoId!.Value).ToList();
        var standing = (await db.Speakers.Where(speaker => places.Contains(speaker.Id)).ToListAsync(cancellation))
            .Concat(found)
            .Where(speaker => speaker.Stands)
            .DistinctBy(speaker => speaker.Id)
            .ToDictionary(speaker => speaker.Id);

        var register = new SpeakerRegister(
            db, aliases.Where(alias => standing.ContainsKey(alias.SpeakerId)).ToDictionary(alias => alias.NormalizedName, alias => standing[alias.SpeakerId]));
        foreach (var group in found.Where(speaker => names.Contains(speaker.NormalizedName)).GroupBy(speaker => (speaker.NormalizedName, speaker.Kind)))
        {
            // An entry that stands goes before one that was merged; of several, the one the desk met first.
            var entries = group.OrderBy(speaker => speaker.MergedIntoId is not null).Select(speaker => standing.GetValueOrDefault(speaker.MergedIntoId ?? speaker.Id)).OfType<Speaker>().Distinct().ToList();
            if (entries.Count > 0)
                register.named.Add(group.Key, new Met(entries[0], entries.Count > 1));
        }

        return register;
    }

    /// <summary>
    /// The entry a person gave this name to; else the one of the same normalised name and kind, made where there is none. Null
    /// for the article's own voice and for a mention without a letter, which are nobody.
    /// </summary>
    public Found? Meet(ExtractedSpeaker met)
    {
        var key = (Name: Speaker.Normalize(met.Name), met.Kind);
        if (met.Kind == SpeakerKind.Article || key.Name.Length == 0)
            return null;
        if (remembered.TryGetValue(key.Name, out var known))
        {
            known.Meet(met.Title, [met.Name, .. met.Aliases]);
            return new Found(known, $"{met.Reason}; the desk knows “{met.Name}” as {known.Name}", met.Confidence);
        }

        if (!named.TryGetValue(key, out var entry))
        {
            named.Add(key, entry = new Met(new Speaker(met.Name, met.Kind), false));
            db.Speakers.Add(entry.Speaker);
        }

        entry.Speaker.Meet(met.Title, met.Aliases);
        return entry.HasNamesake
            ? new Found(entry.Speaker, $"{met.Reason}; another {met.Name} is in the register", Math.Min(met.Confidence, 0.5))
            : new Found(entry.Speaker, met.Reason, met.Confidence);
    }

    /// <summary>An entry for a mention, with the reason the program gives and how sure it is.</summary>
    internal sealed record Found(Speaker Speaker, string Reason, double Confidence);

    private sealed record Met(Speaker Speaker, bool HasNamesake);
}
