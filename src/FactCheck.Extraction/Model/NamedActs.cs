using System.Collections.Frozen;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Model;

/// <summary>
/// Tells acts and plans from reports: who "plans three new berths" or "ordered a review" has done something, and
/// nobody's words are given; who "plans to add berths" or "ordered the firm to pay" has made something known.
/// </summary>
internal static class NamedActs
{
    private const int DealReach = 2;

    private static readonly FrozenSet<string> Verbs = (
        "plan plans planned planning seek seeks sought seeking order orders ordered ordering need needs needed "
        + "decide decides decided deciding").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Deals =
        "deal deals agreement agreements contract contracts pact pacts treaty treaties".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Sealings =
        "strike strikes struck sign signs signed reach reaches reached seal seals sealed make makes made".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Links =
        "to that whether if how what when where why who which would will should could must be is are was were".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the attribution is an act with its bare object.</summary>
    public static bool Is(TextDocument document, DecodedAttribution attribution)
    {
        if (SealsDeal(document, attribution))
            return true;
        if (!document.IsIn(attribution.Cue.End - 1, Verbs))
            return false;
        foreach (var stretch in attribution.Content)
        {
            for (var t = stretch.Start; t < stretch.End; t++)
            {
                if (document.Tokens[t].Kind == TokenKind.QuotationMark || document.IsIn(t, Links))
                    return false;
            }
        }

        return true;
    }

    /// <summary>"struck a deal that stipulated …": what two parties did, whatever the deal says.</summary>
    private static bool SealsDeal(TextDocument document, DecodedAttribution attribution)
    {
        var cue = attribution.Cue;
        // The network reads the deal now into the cue, now into the content.
        var end = attribution.Content[0].Start == cue.End ? Math.Min(attribution.Content[0].End, cue.End + DealReach) : cue.End;
        for (var t = cue.Start + 1; t < end; t++)
        {
            if (document.IsIn(t, Deals))
                return document.IsIn(cue.Start, Sealings) || document.IsIn(cue.Start + 1, Sealings);
        }

        return false;
    }
}
