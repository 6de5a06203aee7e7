using System.Collections.Frozen;

namespace FactCheck.Extraction.Claims.Figures;

/// <summary>The words that make, change or count a figure. British and American spellings.</summary>
internal static class FigureLexicon
{
    private const int LongestWord = 24;

    private static readonly FrozenDictionary<string, LexiconEntry> Entries = Build();

    private static readonly FrozenDictionary<string, LexiconEntry>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    public static LexiconEntry? Find(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord && Lookup.TryGetValue(word, out var entry) ? entry : null;

    private static FrozenDictionary<string, LexiconEntry> Build()
    {
        var entries = new Dictionary<string, LexiconEntry>(StringComparer.OrdinalIgnoreCase);

        void Add(WordClass wordClass, string words, decimal value = 0, string? unit = null)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                entries[word] = entries.TryGetValue(word, out var known)
                    ? known with { Class = known.Class | wordClass, Value = known.Value == 0 ? value : known.Value, Unit = known.Unit ?? unit }
                    : new LexiconEntry(word, wordClass, value, unit);
        }

        void Count(WordClass wordClass, int first, string words, int step = 1)
        {
            foreach (var word in words.Split(' '))
            {
                if (word != "-") Add(wordClass, word, first);
                first += step;
            }
        }

        Numbers(Add, Count);
        Calendar(Add, Count);
        Units(Add);
        Context(Add);
        return entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private delegate void AddWords(WordClass wordClass, string words, decimal value = 0, string? unit = null);

    private delegate void CountWords(WordClass wordClass, int first, string words, int step = 1);

    private static void Numbers(AddWords add, CountWords count)
    {
        count(WordClass.Ones, 0, "zero one two three four five six seven eight nine");
        count(WordClass.Teen, 10, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        count(WordClass.Tens, 20, "twenty thirty forty fifty sixty seventy eighty ninety", 10);
        add(WordClass.Tens, "fourty", 40);
        add(WordClass.Hundred, "hundred", 100);
        add(WordClass.Dozen, "dozen", 12);
        add(WordClass.Article, "a an");
        (decimal Value, string Words, string Suffixes)[] magnitudes =
        [
            (1_000m, "thousand", "k"), (1_000_000m, "million", "m mn mln"), (1_000_000_000m, "billion", "b bn bln"),
            (1_000_000_000_000m, "trillion", "t tn trn"), (1_000_000_000_000_000m, "quadrillion", ""),
            (100_000m, "lakh", ""), (10_000_000m, "crore", ""),
        ];
        foreach (var (value, words, suffixes) in magnitudes)
        {
            add(WordClass.Magnitude, words, value);
            add(WordClass.Magnitude | WordClass.Suffix, suffixes, value);
        }

        add(WordClass.Plenty, "dozens", 12);
        add(WordClass.Plenty, "hundreds", 100);
        add(WordClass.Plenty, "thousands", 1_000);
        add(WordClass.Plenty, "millions", 1_000_000);
        add(WordClass.Plenty, "billions", 1_000_000_000);
        add(WordClass.Plenty, "trillions", 1_000_000_000_000);
        add(WordClass.Plenty, "tens", 10);

        count(WordClass.Ordinal, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
            + "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        count(WordClass.Ordinal, 20, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth", 10);
        count(WordClass.Denominator, 2, "half third fourth fifth sixth seventh eighth ninth tenth");
        count(WordClass.Denominator, 2, "halves thirds fourths fifths sixths sevenths eighths ninths tenths");
        add(WordClass.Denominator, "quarter quarters", 4);
        add(WordClass.Multiple, "doubled doubling twice twofold", 2, "times");
        add(WordClass.Multiple, "tripled tripling trebled treble threefold thrice", 3, "times");
        add(WordClass.Multiple, "quadrupled quadrupling fourfold", 4, "times");
        add(WordClass.Multiple, "quintupled fivefold", 5, "times");
        add(WordClass.Multiple, "halved halving", 0.5m, "times");
        add(WordClass.Multiple, "tenfold", 10, "times");
        add(WordClass.Multiple, "hundredfold", 100, "times");
    }

    private static void Calendar(AddWords add, CountWords count)
    {
        count(WordClass.Month, 1, "january february march april may june july august september october november december");
        count(WordClass.Month, 1, "jan feb mar apr - jun jul aug sep oct nov dec");
        add(WordClass.Month, "sept", 9);
        count(WordClass.Weekday, 1, "monday tuesday wednesday thursday friday saturday sunday");
        foreach (var unit in (string[])["second", "minute", "hour", "day", "week", "month", "year", "decade", "fortnight", "weekend", "night"])
            add(WordClass.TimeUnit, $"{unit} {unit}s", 0, unit + "s");
        add(WordClass.TimeUnit, "century centuries", 0, "centuries");
        add(WordClass.TimeUnit, "yr yrs", 0, "years");
        add(WordClass.TimeUnit, "hrs hr", 0, "hours");
        add(WordClass.TimeUnit, "mins min", 0, "minutes");
        add(WordClass.TimeUnit, "secs sec", 0, "seconds");
        add(WordClass.TimePreposition, "in since by until till from during before after early late mid through of throughout circa around");
    }

    private static void Units(AddWords add)
    {
        (string Unit, string Words)[] measures =
        [
            ("percent", "percent pct"), ("points", "point points"), ("times", "times"),
            ("tons", "ton tons"), ("tonnes", "tonne tonnes"), ("kilograms", "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"),
            ("grams", "g gram grams"), ("pounds", "lb lbs"), ("ounces", "oz ounce ounces"), ("milligrams", "mg milligram milligrams"),
            ("kilometers", "km kms kilometer kilometers kilometre kilometres"), ("meters", "meter meters metre metres"),
            ("centimeters", "cm centimeter centimeters centimetre centimetres"), ("millimeters", "mm millimeter millimeters millimetre millimetres"),
            ("miles", "mile miles"), ("feet", "foot feet ft"), ("inches", "inch inches"), ("yards", "yard yards"),
            ("acres", "acre acres"), ("hectares", "hectare hectares"), ("liters", "liter liters litre litres"),
            ("gallons", "gallon gallons"), ("barrels", "barrel barrels"), ("degrees", "degree degrees"),
            ("miles per hour", "mph"), ("kilometers per hour", "kph kmh"), ("megawatts", "mw megawatt megawatts"),
            ("gigawatts", "gw gigawatt gigawatts"), ("kilowatts", "kw kilowatt kilowatts"), ("basis points", "bps"),
            ("gigabytes", "gb gigabyte gigabytes"), ("megabytes", "mb megabyte megabytes"), ("seats", "seat seats"),
        ];
        foreach (var (unit, words) in measures) add(WordClass.Measure, words, 0, unit);

        (string Unit, string Words)[] currencies =
        [
            ("USD", "dollar dollars usd"), ("EUR", "euro euros eur"), ("GBP", "gbp sterling"), ("pounds", "pound pounds"),
            ("RUB", "ruble rubles rouble roubles rub"), ("CNY", "yuan renminbi cny rmb"), ("JPY", "yen jpy"), ("CHF", "chf"),
            ("rupees", "rupee rupees"), ("shillings", "shilling shillings"), ("pesos", "peso pesos"), ("francs", "franc francs"),
            ("rand", "rand"), ("naira", "naira"), ("lira", "lira liras"), ("UAH", "hryvnia hryvnias"), ("baht", "baht"), ("ringgit", "ringgit"),
            ("dinars", "dinar dinars"), ("dirhams", "dirham dirhams"), ("riyals", "riyal riyals"), ("rials", "rial rials"),
            ("PLN", "zloty zlotys"), ("ILS", "shekel shekels"), ("reais", "reais"), ("kronor", "krona kronor"), ("kroner", "krone kroner"),
            ("cents", "cent cents"), ("pence", "pence penny"), ("bitcoins", "bitcoin bitcoins"), ("AUD", "aud"), ("CAD", "cad"),
            ("INR", "inr"), ("KES", "kes"),
        ];
        foreach (var (unit, words) in currencies) add(WordClass.Currency, words, 0, unit);
        add(WordClass.Plural, "people men women children police cattle sheep deer fish aircraft spacecraft personnel staff troops "
            + "lawmakers clergy teeth mice cases dead wounded injured percent series species fishermen congressmen");
    }

    private static void Context(AddWords add)
    {
        add(WordClass.Change, "rise rises rose risen rising raise raised raising fall falls fell fallen falling grow grows grew grown growing "
            + "growth increase increases increased increasing decrease decreases decreased decreasing up down climb climbed climbing "
            + "drop drops dropped dropping decline declines declined declining plunge plunged plunging surge surged surging soar soared "
            + "jump jumped jumping slump slumped shrink shrank shrunk shrinking gain gains gained lose loses lost losing loss cut cuts "
            + "cutting slash slashed reduce reduced reducing reduction hike hiked boost boosted expand expanded swell swelled slid slipped "
            + "dip dipped tumbled tumble trimmed trim swing added adding shed widened narrowed improved worsened higher lower fewer hikes swings");
        add(WordClass.Filler, "by a an of about nearly some more than over almost another additional further roughly approximately at "
            + "least only just as much many up down estimated whopping around well under");
        add(WordClass.Approximate, "about around roughly approximately nearly almost some estimated circa close");
        add(WordClass.AtLeast, "over above exceeding exceeded exceeds topped surpassed");
        add(WordClass.AtMost, "under below");
        add(WordClass.Function, "the a an of in on at to for from by with and or but nor if as than that this these those which who whom whose "
            + "what when where while since until before after ago later earlier during between among against into onto over under about "
            + "above below per is are was were be been being am has have had having do does did will would can could may might must shall "
            + "should not no it its he she they them his her their our your my we you i me us him there here so then now also only just "
            + "each every all both either neither more less most least very too up down out off through because although though "
            + "said says told according via yes oh well still even yet again ever never always plus minus times versus vs like "
            + "goes comes makes takes gives shows means remains includes wants needs thinks knows believes gets puts lets seems looks "
            + "argues adds loses sits begins");
        add(WordClass.Opener, "number top no several few minus");
        add(WordClass.Designator, "article articles section sections title chapter rule route highway interstate channel proposition prop amendment "
            + "boeing airbus apollo page room psalm form resolution bill act figure table appendix exhibit gate terminal flight "
            + "iphone windows playstation xbox galaxy pier platform exit line paragraph clause division district precinct "
            + "ward zone phase level category type episode volume vol super bowl nasdaq dow level tier route model mark");
        add(WordClass.Superlative, "largest biggest smallest highest lowest richest poorest longest shortest oldest youngest tallest fastest "
            + "slowest deadliest worst best leading most least greatest busiest costliest hottest coldest wettest driest heaviest "
            + "strongest weakest straight consecutive");
        add(WordClass.Contest, "won win wins winning beat beats beating defeat defeats defeated lost lose loses losing loss victory draw drew lead led "
            + "leads leading vote votes voted voting ruling ruled score scored tie tied decision verdict majority passed approved "
            + "rejected record odds advantage series final trailed triumph thrashed");
        add(WordClass.Placing, "ranked ranks ranking rank finished finish placed came come coming place");
    }
}
