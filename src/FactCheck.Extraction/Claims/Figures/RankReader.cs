using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Claims.Figures;

/// <summary>Reads places in an order: "third-largest", "45th", "No. 1", "number two", "top 10".</summary>
internal static class RankReader
{
    public static FigureDraft? Read(FigureScan scan, int place) => Numbered(scan, place) ?? Ordinal(scan, place);

    private static FigureDraft? Numbered(FigureScan scan, int place)
    {
        int at;
        if (scan.Is(place, "no") && scan[place].IsCapital) at = scan[place + 1].IsSymbol('.') && scan[place + 1].Glued ? place + 2 : place + 1;
        else if (scan.IsAny(place, "number", "top")) at = place + 1;
        else if (scan[place].IsSymbol('#') && scan[place + 1].Glued) at = place + 1;
        else return null;
        if (scan.IsJoin(at)) at++;
        if (NumberReader.Read(scan, at) is not { Magnitude: 1, Value: > 0 and <= 1000 } number) return null;
        if (!scan.IsNumber(at) && !scan[at].Is(WordClass.Cardinal)) return null;
        if (scan.IsAny(at, "two", "2") && scan.Is(place, "number") && scan.Is(place - 1, "a")) return null;
        var unit = scan.Is(place, "top") ? UnitReader.Counted(scan, number.Next, plural: true) : null;
        if (scan.Is(place, "top") && UnitReader.IsTight(scan, number.Next)) return null;
        return Rank(place, unit?.Next ?? number.Next, number.Value, unit?.Name);
    }

    private static FigureDraft? Ordinal(FigureScan scan, int place)
    {
        decimal value;
        int next;
        if (scan.IsFreeNumber(place) && scan[place].Plain)
        {
            next = DateReader.PastOrdinalEnding(scan, place);
            if (next == place + 1) return null;
            value = scan[place].Value;
            if (IsName(scan, next)) return null;
            return Superlative(scan, place, next, value) ?? Rank(place, next, value, null);
        }

        var tens = scan[place].Is(WordClass.Tens) && scan.IsJoin(place + 1) && scan[place + 2].Is(WordClass.Ordinal);
        if (!tens && !scan[place].Is(WordClass.Ordinal)) return null;
        value = tens ? scan[place].Entry!.Value + scan[place + 2].Entry!.Value : scan[place].Entry!.Value;
        next = tens ? place + 3 : place + 1;
        if (IsName(scan, next) && scan[place].IsCapital || scan[place - 1].IsDash) return null;
        if (Superlative(scan, place, next, value) is { } superlative) return superlative;
        var placed = scan[place - 1].Is(WordClass.Placing) || (scan.Is(place - 1, "in") && scan[place - 2].Is(WordClass.Placing)) || scan.Is(next, "place");
        if (placed) return Rank(place, scan.Is(next, "place") ? next + 1 : next, value, null);
        return value > 2 && !scan.IsAny(next, "world", "party", "parties", "person", "rail", "reich", "quarter", "half", "way", "hand", "estate")
            && !scan[place].Is(WordClass.TimeUnit) && scan[next].Kind == FigureTokenKind.Word && next < scan.Count
            ? Rank(place, next, value, null)
            : null;
    }

    private static FigureDraft? Superlative(FigureScan scan, int place, int next, decimal value)
    {
        var at = scan.IsJoin(next) ? next + 1 : next;
        return scan[at].Is(WordClass.Superlative) ? Rank(place, at + 1, value, scan.Letters(at).ToString()) : null;
    }

    /// <summary>"Fifth Avenue", "5th Circuit".</summary>
    private static bool IsName(FigureScan scan, int next) =>
        scan[next].IsCapital && scan.IsAny(next, "avenue", "ave", "street", "st", "circuit", "amendment", "lady", "district", "division", "infantry",
            "battalion", "brigade", "regiment", "fleet", "ward", "precinct", "estate", "reich", "world", "republic", "army", "corps", "congress");

    private static FigureDraft Rank(int first, int next, decimal value, string? unit) =>
        new(first, next, value, unit, FigureRole.Rank, next) { Settled = true };
}
