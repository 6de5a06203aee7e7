using FactCheck.Core.Attributions;
using FactCheck.Data;
using FactCheck.Extraction.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Intake;

/// <summary>The part of the desk's register of speakers that one article needs.</summary>
internal sealed class SpeakerRegister
{
    private readonly Dictionary<(string Name, SpeakerKind Kind), Speaker> speakers;
    private readonly FactCheckDb db;

    private SpeakerRegister(FactCheckDb db, Dictionary<(string, SpeakerKind), Speaker> speakers) =>
        (this.db, this.speakers) = (db, speakers);

    /// <summary>Loads, in one query, the entries that any of <paramref name="attributions"/> names.</summary>
    public static async Task<SpeakerRegister> LoadAsync(
        FactCheckDb db, IReadOnlyList<ExtractedAttribution> attributions, CancellationToken cancellation)
    {
        var names = attributions
            .SelectMany(attribution => attribution.Speakers)
            .Select(speaker => Speaker.Normalize(speaker.Name))
            .Distinct()
            .ToList();
        var known = await db.Speakers.Where(speaker => names.Contains(speaker.NormalizedName)).ToListAsync(cancellation);
        return new SpeakerRegister(db, known.ToDictionary(speaker => (speaker.NormalizedName, speaker.Kind)));
    }

    /// <summary>
    /// The entry of the same normalised name and kind, made where there is none; null for the article's own voice
    /// and for a mention without a letter, which are nobody.
    /// </summary>
    public Speaker? Meet(ExtractedSpeaker met)
    {
        var key = (Speaker.Normalize(met.Name), met.Kind);
        if (met.Kind == SpeakerKind.Article || key.Item1.Length == 0)
            return null;
        if (!speakers.TryGetValue(key, out var speaker))
        {
            speakers.Add(key, speaker = new Speaker(met.Name, met.Kind));
            db.Speakers.Add(speaker);
        }

        speaker.Meet(met.Title, met.Aliases);
        return speaker;
    }
}
