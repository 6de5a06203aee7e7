using System.Collections.Frozen;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Model;

/// <summary>
/// Takes the subject of a report in the passive ("Roe was accused of fraud") for part of what is reported, and nobody for its
/// source. "Roe was worried" is no such report: there the subject is who worries.
/// </summary>
internal static class PassiveReports
{
    private static readonly FrozenSet<string> Participles = (
        "accused alleged announced argued asked attacked attributed backed believed blamed booed called challenged charged claimed "
        + "condemned confirmed considered credited criticized criticised debated declared deemed denounced depicted described dismissed "
        + "disclosed echoed estimated expected featured forecast greeted hailed identified interpreted introduced known labeled labelled "
        + "lambasted listed mentioned named nominated perceived portrayed predicted presented projected questioned recognized recognised "
        + "regarded rejected released remembered reported requested revealed reviled rumored rumoured said seen shown supported "
        + "suspected thought viewed").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The attribution without its source and with that in its content, or as it was.</summary>
    public static DecodedAttribution Turn(TextDocument document, DecodedAttribution attribution)
    {
        if (attribution.Source.Count != 1 || attribution.Content.Count == 0 || !IsPassive(document, attribution.Cue))
            return attribution;
        var subject = attribution.Source[0];
        var stands = subject.End <= attribution.Cue.Start && attribution.Content[0].Start >= attribution.Cue.End;
        return stands ? attribution with { Source = [], Content = [subject, .. attribution.Content] } : attribution;
    }

    private static bool IsPassive(TextDocument document, Segment cue)
    {
        for (var t = cue.Start + 1; t < cue.End; t++)
        {
            if (!document.IsIn(t, Participles))
                continue;
            for (var before = t - 1; before >= cue.Start; before--)
            {
                if (document.IsIn(before, ClosedWords.BeForms))
                    return true;
            }
        }

        return false;
    }
}
