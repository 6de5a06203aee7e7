namespace FactCheck.Extraction.Claims.Figures;

/// <summary>Reads "1.5m", "100 million", "two hundred and five", "a dozen", "half a million" as one number.</summary>
internal static class NumberReader
{
    /// <summary>Past a hundred quintillion nothing is a figure of the news, and products stay far from overflowing.</summary>
    private const decimal Largest = 1e20m;

    public static NumberPhrase? Read(FigureScan scan, int place, bool money = false)
    {
        var phrase = scan.IsNumber(place) ? Digits(scan, place, money) : Words(scan, place);
        return phrase is { } read && read.Value <= Largest ? AndAHalf(scan, read) : null;
    }

    private static NumberPhrase? Digits(FigureScan scan, int place, bool money)
    {
        if (!scan.IsFreeNumber(place)) return null;
        var token = scan[place];
        var value = token.Value;
        var next = place + 1;
        var plain = token.Plain;

        // "5 1/2"
        if (plain && scan.IsNumber(next) && !scan[next].Glued && scan[next + 1] is { Glued: true, First: '/' } && scan.IsNumber(next + 2)
            && scan[next].Value < scan[next + 2].Value && scan[next + 2].Value is 2 or 3 or 4 or 8)
        {
            value += Math.Round(scan[next].Value / scan[next + 2].Value, 4);
            next += 3;
            plain = false;
        }

        var magnitude = MagnitudeAt(scan, next, money, out var past);
        if (magnitude > 1) return new NumberPhrase(place, past, Multiply(value, magnitude), magnitude, true, false);
        return new NumberPhrase(place, next, value, 1, true, plain);
    }

    private static decimal MagnitudeAt(FigureScan scan, int place, bool money, out int past)
    {
        past = place + 1;
        if (scan.IsJoin(place) && scan[place + 1].Is(WordClass.Magnitude | WordClass.Hundred) && !scan[place + 1].Is(WordClass.Suffix))
        {
            past = place + 2;
            return scan[place + 1].Entry!.Value;
        }

        var token = scan[place];
        if (token.Kind != FigureTokenKind.Word) return 1;
        if (token.Is(WordClass.Dozen)) return 12;
        if (!token.Is(WordClass.Magnitude | WordClass.Hundred)) return 1;
        if (!token.Is(WordClass.Suffix) || token.Length > 1) return token.Is(WordClass.Suffix) && !token.Glued && token.IsCapital ? 1 : token.Entry!.Value;
        if (!token.Glued) return 1;
        if (scan.Is(place, "m") && IsMeters(scan, place)) return 1;
        return money || scan.IsAny(place, "m", "k") ? token.Entry!.Value : 1;
    }

    /// <summary>"a 100m sprint", "1.8m tall".</summary>
    internal static bool IsMeters(FigureScan scan, int place)
    {
        var after = scan.IsJoin(place + 1) ? place + 2 : place + 1;
        return scan.IsAny(after, "tall", "high", "wide", "long", "deep", "race", "sprint", "hurdles", "freestyle", "relay", "butterfly",
            "backstroke", "breaststroke", "pool", "away", "final", "wave", "waves", "dash");
    }

    private static NumberPhrase? Words(FigureScan scan, int place)
    {
        var next = place;
        var half = 1m;
        if (scan.Is(place, "half") && scan[place + 1].Is(WordClass.Article) && scan[place + 2].Is(WordClass.Magnitude | WordClass.Dozen | WordClass.Hundred)
            && !scan[place + 2].Is(WordClass.Suffix))
        {
            half = 0.5m;
            next = place + 1;
        }

        if (scan[next].Is(WordClass.Article))
        {
            if (!scan[next + 1].Is(WordClass.Magnitude | WordClass.Dozen | WordClass.Hundred) || scan[next + 1].Is(WordClass.Suffix)) return null;
            next++;
            return Multiplied(scan, place, next, half);
        }

        if (scan[next].Is(WordClass.Dozen)) return new NumberPhrase(place, next + 1, 12, 1, false, false);
        return scan[next].Is(WordClass.Ones | WordClass.Teen | WordClass.Tens) ? Cardinal(scan, place, next) : null;
    }

    /// <summary>From "hundred thousand" on, after "a".</summary>
    private static NumberPhrase Multiplied(FigureScan scan, int first, int next, decimal value)
    {
        var magnitude = 1m;
        while (scan[next].Is(WordClass.Magnitude | WordClass.Dozen | WordClass.Hundred) && !scan[next].Is(WordClass.Suffix) && next < first + 6)
        {
            magnitude = Multiply(magnitude, scan[next].Entry!.Value);
            next++;
        }

        return new NumberPhrase(first, next, Multiply(value, magnitude), magnitude, false, false);
    }

    private static NumberPhrase Cardinal(FigureScan scan, int first, int next)
    {
        decimal total = 0, current = 0, magnitude = 1, smallest = decimal.MaxValue;
        var room = WordClass.Ones | WordClass.Teen | WordClass.Tens;
        while (true)
        {
            var at = next;
            if (at > first && scan.IsJoin(at)) at++;
            else if (at > first && scan.Is(at, "and") && (room & WordClass.Tens) != 0 && scan[at + 1].Is(WordClass.Ones | WordClass.Teen | WordClass.Tens)) at++;

            var token = scan[at];
            if (token.Entry is not { } entry) break;
            if (token.Is(room & (WordClass.Ones | WordClass.Teen | WordClass.Tens)))
            {
                current += entry.Value;
                room = token.Is(WordClass.Tens) ? WordClass.Ones | WordClass.Hundred | WordClass.Magnitude : WordClass.Hundred | WordClass.Magnitude;
            }
            else if (token.Is(WordClass.Hundred | WordClass.Dozen) && current is > 0 and < 100)
            {
                current *= entry.Value;
                room = WordClass.Ones | WordClass.Teen | WordClass.Tens | WordClass.Magnitude;
            }
            else if (token.Is(WordClass.Magnitude) && !token.Is(WordClass.Suffix) && current > 0 && entry.Value < smallest)
            {
                total += Multiply(current, entry.Value);
                magnitude = smallest = entry.Value;
                current = 0;
                room = WordClass.Ones | WordClass.Teen | WordClass.Tens;
            }
            else
            {
                break;
            }

            next = at + 1;
        }

        return new NumberPhrase(first, next, total + current, magnitude, false, false);
    }

    /// <summary>"two and a half million", "5 and a half".</summary>
    private static NumberPhrase AndAHalf(FigureScan scan, NumberPhrase read)
    {
        var at = read.Next;
        var joined = scan.IsJoin(at) ? 1 : 0;
        if (!scan.Is(at + joined, "and") || !scan.Is(at + 2 * joined + 1, "a")) return read;
        at += 3 * joined + 2;
        var part = scan.Is(at, "half") ? 0.5m : scan.Is(at, "quarter") ? 0.25m : 0;
        if (part == 0 || read.Magnitude > 1) return read;
        var magnitude = MagnitudeAt(scan, at + 1, false, out var past);
        return magnitude > 1
            ? read with { Next = past, Value = Multiply(read.Value + part, magnitude), Magnitude = magnitude, Plain = false }
            : read with { Next = at + 1, Value = read.Value + part, Plain = false };
    }

    internal static decimal Multiply(decimal left, decimal right) =>
        right > 0 && left > Largest / right ? Largest + 1 : left * right;
}
