using FactCheck.Core.Attributions;
using FactCheck.Core.Text;
using FactCheck.Data;
using FactCheck.Extraction.Pipeline;
using FactCheck.Workbench.Intake;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Review;

/// <summary>Traces source words that a person chose to speakers, as the program does for those it finds.</summary>
internal static class SourceTrace
{
    /// <summary>The register has to be locked, the attribution loaded with its revision and speakers.</summary>
    /// <param name="source">The words that are to name its source.</param>
    /// <returns>Names of those it is traced to now; null where a person's word stands, or they are who they were.</returns>
    public static async Task<IReadOnlyList<string>?> RunAsync(
        FactCheckDb db, Attribution attribution, IReadOnlyList<TextSpan> source, CancellationToken cancellation)
    {
        if (attribution.Speakers.Any(speaker => speaker.IsConfirmed))
            return null;
        var others = await db.Attributions
            .Where(other => other.RevisionId == attribution.RevisionId && other.Id != attribution.Id)
            .Select(other => new { other.Content, other.Cue, other.Source })
            .ToListAsync(cancellation);
        var met = source.Count == 0 ? [] : SpeakerTracing.Trace(
            attribution.Revision.Text,
            new AttributedWords(attribution.Content, attribution.Cue, source),
            [.. others.Where(other => other.Content.Count > 0).Select(other => new AttributedWords(other.Content, other.Cue, other.Source))],
            cancellation);
        if (await IsPartAsync(db, attribution, met, cancellation))
            return null;
        var register = await SpeakerRegister.LoadAsync(db, met, cancellation);
        var before = attribution.Speakers.OrderBy(speaker => speaker.Order).Select(speaker => speaker.SpeakerId).ToList();
        List<TracedTo> found =
        [
            .. met.Select(one => register.Meet(one) is { } known ? new TracedTo(known.Speaker, one.Title, known.Reason, known.Confidence) : null).OfType<TracedTo>(),
        ];
        attribution.Retrace(found);
        return before.SequenceEqual(found.Select(one => one.Speaker.Id)) ? null : [.. found.Select(one => one.Speaker.Name)];
    }

    /// <summary>Whether the words only name the same people by less of their names ("Mara" of "Mara Lind").</summary>
    private static async Task<bool> IsPartAsync(
        FactCheckDb db, Attribution attribution, IReadOnlyList<ExtractedSpeaker> met, CancellationToken cancellation)
    {
        var known = attribution.Speakers.Select(speaker => speaker.SpeakerId).ToList();
        if (met.Count == 0 || met.Count != known.Count)
            return false;
        var names = await db.Speakers.Where(speaker => known.Contains(speaker.Id)).Select(speaker => speaker.Name).ToListAsync(cancellation);
        return met.All(one => names.Exists(name => name.Length > one.Name.Length && $" {name} ".Contains($" {one.Name} ", StringComparison.OrdinalIgnoreCase)));
    }
}
