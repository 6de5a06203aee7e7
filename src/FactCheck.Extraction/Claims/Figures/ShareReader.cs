using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Claims.Figures;

/// <summary>Reads parts of a whole: "two-thirds", "a quarter of", "half", "1 in 4", "nine out of 10", "3/4".</summary>
internal static class ShareReader
{
    public static FigureDraft? Read(FigureScan scan, int place) =>
        OneInFour(scan, place) ?? Slash(scan, place) ?? Half(scan, place) ?? Fraction(scan, place);

    private static FigureDraft? OneInFour(FigureScan scan, int place)
    {
        if (NumberReader.Read(scan, place) is not { Magnitude: 1 } part) return null;
        var at = part.Next;
        if (scan.Is(at, "in")) at++;
        else if (scan.Is(at, "out") && scan.Is(at + 1, "of")) at += 2;
        else if (scan.Is(at, "of") && scan.Is(at + 1, "every")) at++;
        else if (scan.Is(at, "of") && part.Value > 1) at++;
        else return null;
        if (scan.IsAny(at, "every", "each")) at++;
        if (NumberReader.Read(scan, at) is not { } whole || whole.Value <= part.Value || part.Value < 1) return null;
        if (DateReader.IsYear(scan[at]) || scan[whole.Next].Is(WordClass.TimeUnit | WordClass.Month) || UnitReader.IsTight(scan, whole.Next)) return null;
        if (scan.Is(part.Next, "in") && part.Value > 20) return null;
        if (scan.Is(part.Next, "of") && whole.Value > 1000) return null;
        var unit = UnitReader.Counted(scan, whole.Next, plural: true);
        return Share(place, unit?.Next ?? whole.Next, Math.Round(part.Value / whole.Value, 4), unit?.Name, whole.Next);
    }

    private static FigureDraft? Slash(FigureScan scan, int place)
    {
        if (!scan.IsFreeNumber(place) || !scan[place].Plain || scan[place + 1] is not { First: '/', Glued: true }) return null;
        if (scan[place + 2] is not { Kind: FigureTokenKind.Number, Glued: true, Plain: true } lower || scan[place + 3] is { Glued: true, First: '/' }) return null;
        return lower.Value is 2 or 3 or 4 or 5 or 8 or 10 && scan[place].Value < lower.Value && scan[place].Value > 0
            ? Whole(scan, place, place + 3, Math.Round(scan[place].Value / lower.Value, 4))
            : null;
    }

    private static FigureDraft? Half(FigureScan scan, int place)
    {
        if (!scan.Is(place, "half")) return null;
        if (scan[place + 1].IsDash && scan[place + 1].Glued) return null;
        if (scan[place - 1].IsDash || scan[place - 1].Is(WordClass.Ordinal) || scan.IsAny(place - 1, "other", "latter", "better", "top", "bottom", "back", "front", "final"))
            return null;
        if (scan[place + 1].Is(WordClass.Article) && (scan.Is(place + 2, "percentage") || scan[place + 2].Is(WordClass.Measure)) && UnitReader.Read(scan, place + 2, 1, false) is { } measure)
            return new FigureDraft(place, measure.Next, 0.5m, measure.Name is "percentage point" ? "percentage points" : measure.Name, FigureRole.Level, place + 2);
        if (scan[place + 1].Is(WordClass.Article) && scan[place + 2].Is(WordClass.TimeUnit))
            return Time(scan, place, place + 3, scan[place + 2].Entry!.Unit!);
        if (scan[place + 1].Is(WordClass.TimeUnit) && !scan[place + 1].Is(WordClass.Ordinal)) return Time(scan, place, place + 2, scan[place + 1].Entry!.Unit!);
        if (scan.Is(place - 1, "in") && IsSplit(scan, place - 2))
            return new FigureDraft(place, place + 1, 0.5m, "times", FigureRole.Change, place + 1) { Settled = true };
        var introduced = scan[place - 1].Is(WordClass.Approximate) || scan.IsAny(place - 1, "than", "over", "least", "by", "only", "just", "under", "to");
        if (scan.IsAny(place + 1, "of", "the", "its", "his", "her", "their", "our", "those", "all", "that", "these")) return Whole(scan, place, place + 1, 0.5m);
        if (!introduced && !UnitReader.IsPlural(scan, place + 1)) return null;
        return scan.Is(place - 1, "a") ? null : Share(place, place + 1, 0.5m, null, place + 1);
    }

    /// <summary>"cut taxes in half": the verb within three words before.</summary>
    private static bool IsSplit(FigureScan scan, int place)
    {
        for (var at = place; at > place - 4 && at >= 0; at--)
        {
            if (scan.IsAny(at, "cut", "cutting", "reduce", "reduced", "split", "sliced", "slashed", "divided", "fallen", "fell")) return true;
        }

        return false;
    }

    private static FigureDraft? Fraction(FigureScan scan, int place)
    {
        decimal upper;
        int at;
        if (scan[place].Is(WordClass.Article))
        {
            upper = 1;
            at = place + 1;
        }
        else if (scan[place].Is(WordClass.Ones) || scan.IsFreeNumber(place) && scan[place].Plain && scan[place].Length == 1)
        {
            upper = scan[place].Kind == FigureTokenKind.Number ? scan[place].Value : scan[place].Entry!.Value;
            at = scan.IsJoin(place + 1) ? place + 2 : place + 1;
        }
        else
        {
            return null;
        }

        if (!scan[at].Is(WordClass.Denominator) || upper == 0 || scan[at].Entry is not { Value: > 0 } lower) return null;
        var many = lower.Word.EndsWith('s') || lower.Value == 2;
        if (upper > 1 != many && !(upper == 1 && lower.Value == 2)) return null;
        if (scan[place].Is(WordClass.Article) && !scan.Is(at + 1, "of") && !IsWeighed(scan, place - 1, at)) return null;
        if (lower.Value == 4 && upper == 1 && lower.Word == "quarter" && scan[place].Is(WordClass.Ones) && !scan.IsJoin(place + 1) && !scan.Is(at + 1, "of")) return null;
        if (lower.Value == 2 && scan[place].Is(WordClass.Article) && !scan.Is(at + 1, "of")) return null;
        return upper < lower.Value ? Whole(scan, place, at + 1, Math.Round(upper / lower.Value, 4)) : null;
    }

    /// <summary>"nearly a third": a fraction even without "of".</summary>
    private static bool IsWeighed(FigureScan scan, int before, int at) =>
        (scan[before].Is(WordClass.Approximate) || scan.IsAny(before, "than", "by", "least")) && scan[at + 1].Kind != FigureTokenKind.Word
        || scan.Is(before, "by") && !scan[at + 1].Is(WordClass.TimeUnit);

    private static FigureDraft Time(FigureScan scan, int place, int next, string unit) =>
        DurationReader.Extend(scan, new FigureDraft(place, next, 0.5m, unit, FigureRole.Duration, next) { Settled = true });

    /// <summary>Takes in what the part is of: "of the voters", "the market".</summary>
    private static FigureDraft Whole(FigureScan scan, int place, int next, decimal value)
    {
        var at = scan.Is(next, "of") ? next + 1 : next;
        while (at < next + 4 && scan.IsAny(at, "the", "all", "its", "their", "his", "her", "our", "those", "these", "my", "your")) at++;
        if (at == next) return Share(place, next, value, null, next);
        if (UnitReader.Counted(scan, at, plural: true) is { } unit) return Share(place, unit.Next, value, unit.Name, next);
        var single = scan[at].Kind == FigureTokenKind.Word && at < scan.Count && !scan[at].Is(WordClass.Function)
            && (scan[at + 1].Kind == FigureTokenKind.Symbol || at + 1 >= scan.Count || scan[at + 1].Is(WordClass.Function));
        return single ? Share(place, at + 1, value, scan.Letters(at).ToString(), next) : Share(place, next, value, null, next);
    }

    private static FigureDraft Share(int first, int next, decimal value, string? unit, int numberNext) =>
        new(first, next, value, unit, FigureRole.Share, numberNext) { Settled = unit is not "times" };
}
