using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Claims.Figures;

/// <summary>Reads times of day: "10:30 p.m.", "3pm", "14:00 GMT", "10.30am", "7 o'clock".</summary>
internal static class TimeReader
{
    public static FigureDraft? Read(FigureScan scan, int place)
    {
        if (!scan.IsFreeNumber(place)) return null;
        var token = scan[place];
        var next = place + 1;
        var hour = token.Value;
        decimal minute = 0;
        var colon = false;
        if (scan[next] is { First: ':', Glued: true } && scan.IsNumber(next + 1) && scan[next + 1] is { Glued: true, Plain: true, Length: 2, Value: < 60 } minutes)
        {
            minute = minutes.Value;
            next += 2;
            colon = true;

            // "1:02:33" is a length of time or a web address.
            if (scan[next] is { First: ':', Glued: true } && scan.IsNumber(next + 1)) return null;
        }
        else if (!token.Plain)
        {
            minute = (hour - Math.Floor(hour)) * 100;
            hour = Math.Floor(hour);
            if (minute >= 60) return null;
        }

        if (token.Length - (token.Plain ? 0 : 3) > 2 || hour > 24) return null;
        var half = HalfOfDay(scan, next, out var past);
        if (half is null && !colon && !OClock(scan, next, out past)) return null;
        if (half is not null && hour is < 1 or > 12) return null;
        if (half is null && colon)
        {
            if (hour > 23) return null;
            past = scan.IsAny(next, "gmt", "bst", "est", "et", "utc", "cet", "pt", "edt") ? next + 1 : next;
        }

        if (half == 'p' && hour < 12) hour += 12;
        if (half == 'a' && hour == 12) hour = 0;
        return new FigureDraft(place, past, hour + Math.Round(minute / 60, 4), "o'clock", FigureRole.Date, past)
        {
            Iso = $"{hour:00}:{minute:00}",
            Settled = true,
        };
    }

    private static char? HalfOfDay(FigureScan scan, int place, out int past)
    {
        past = place + 1;
        if (scan.Is(place, "am") && (scan[place].Glued || !scan[place].IsCapital)) return 'a';
        if (scan.IsAny(place, "AM")) return 'a';
        if (scan.Is(place, "pm")) return 'p';
        if (!scan.IsAny(place, "a", "p") || !scan[place + 1].IsSymbol('.') || !scan[place + 1].Glued || !scan.Is(place + 2, "m") || !scan[place + 2].Glued)
            return null;
        past = scan[place + 3] is { First: '.', Glued: true } ? place + 4 : place + 3;
        return scan.Is(place, "a") ? 'a' : 'p';
    }

    private static bool OClock(FigureScan scan, int place, out int past)
    {
        past = place + 3;
        return scan.Is(place, "o") && scan[place + 1].First is '\'' or '’' && scan.Is(place + 2, "clock");
    }
}
