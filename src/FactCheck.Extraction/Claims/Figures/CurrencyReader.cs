namespace FactCheck.Extraction.Claims.Figures;

/// <summary>Reads the currency before a number: "£", "US$", "USD", "Rs".</summary>
internal static class CurrencyReader
{
    /// <summary>The currency at a place, and the place just past it; null where there is none.</summary>
    public static (string Code, int Next)? Read(FigureScan scan, int place)
    {
        var token = scan[place];
        if (token.Kind == FigureTokenKind.Symbol && Code(token.First) is { } code && scan.IsNumber(place + 1)) return (code, place + 1);
        if (token.Kind != FigureTokenKind.Word) return null;
        if (scan[place + 1] is { First: '$', Glued: true } && scan.IsNumber(place + 2) && Dollars(scan, place) is { } dollars) return (dollars, place + 2);
        if (!token.IsCapital) return null;
        if (scan.IsAny(place, "USD", "EUR", "GBP", "AUD", "CAD", "INR", "JPY", "CNY", "RMB", "CHF", "RUB", "KES") && scan.IsNumber(place + 1))
            return (scan.Is(place, "RMB") ? "CNY" : scan.Letters(place).ToString().ToUpperInvariant(), place + 1);
        if (!scan.IsAny(place, "Rs", "KSh", "Ksh", "Sh")) return null;
        var next = scan[place + 1] is { First: '.', Glued: true } ? place + 2 : place + 1;
        return scan.IsNumber(next) ? (scan.Is(place, "Rs") ? "rupees" : "shillings", next) : null;
    }

    /// <summary>ISO 4217 code of a sign; dollars without a country are the United States'.</summary>
    public static string? Code(char sign) => sign switch
    {
        '$' => "USD",
        '£' => "GBP",
        '€' => "EUR",
        '¥' => "JPY",
        '₹' => "INR",
        '₽' => "RUB",
        '₩' => "KRW",
        '₪' => "ILS",
        '₺' => "TRY",
        '₦' => "NGN",
        '₱' => "PHP",
        '₴' => "UAH",
        '฿' => "THB",
        _ => null,
    };

    private static string? Dollars(FigureScan scan, int place) => scan.Letters(place) switch
    {
        "US" => "USD",
        "A" or "AU" => "AUD",
        "C" or "CA" => "CAD",
        "HK" => "HKD",
        "NZ" => "NZD",
        "S" => "SGD",
        "R" => "BRL",
        "NT" => "TWD",
        _ => null,
    };
}
