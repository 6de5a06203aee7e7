using System.Collections.Frozen;

namespace FactCheck.Extraction.Speakers;

/// <summary>Countries, states, cities and the adjectives made from them: never a person's last name here.</summary>
internal static class Places
{
    private static readonly FrozenSet<string> Names = (
        "Afghanistan,Albania,Algeria,Argentina,Armenia,Australia,Austria,Azerbaijan,Bahrain,Bangladesh,Belarus,Belgium,Bolivia,Bosnia,Brazil,Britain,Bulgaria,Cambodia,Cameroon,Canada,Chile,China,Colombia,Congo,Croatia,Cuba,Cyprus,"
        + "Denmark,Ecuador,Egypt,England,Estonia,Ethiopia,Europe,Africa,Asia,America,Finland,France,Gaza,Germany,Ghana,Greece,Guatemala,Haiti,Honduras,Hungary,Iceland,India,Indonesia,Iran,Iraq,Ireland,Israel,Italy,Jamaica,Japan,Kazakhstan,"
        + "Kenya,Kosovo,Kuwait,Laos,Latvia,Lebanon,Libya,Lithuania,Luxembourg,Malaysia,Mali,Malta,Mexico,Moldova,Mongolia,Montenegro,Morocco,Myanmar,Nepal,Netherlands,Nicaragua,Niger,Nigeria,Norway,Oman,Pakistan,Palestine,Panama,"
        + "Paraguay,Peru,Philippines,Poland,Portugal,Qatar,Romania,Russia,Rwanda,Scotland,Senegal,Serbia,Singapore,Slovakia,Slovenia,Somalia,Spain,Sudan,Sweden,Switzerland,Syria,Taiwan,Tanzania,Thailand,Tunisia,Turkey,Uganda,"
        + "Ukraine,Uruguay,Uzbekistan,Venezuela,Vietnam,Wales,Yemen,Zambia,Zimbabwe,United States,United Kingdom,United Nations,Saudi Arabia,South Korea,North Korea,South Africa,New Zealand,Sri Lanka,European Union,Hong Kong,Soviet Union,Northern Ireland,"
        + "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,"
        + "Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,"
        + "Wisconsin,Wyoming,Washington,Beijing,Moscow,Kyiv,Kiev,London,Paris,Berlin,Brussels,Tokyo,Seoul,Pyongyang,Tehran,Baghdad,Damascus,Jerusalem,Tel Aviv,Cairo,Ankara,Istanbul,Rome,Madrid,Vienna,Geneva,Warsaw,Prague,Budapest,"
        + "Athens,Dublin,Edinburgh,Glasgow,Manchester,Birmingham,Leeds,Liverpool,Belfast,Cardiff,Ottawa,Toronto,Montreal,Vancouver,Sydney,Melbourne,Canberra,Delhi,New Delhi,Mumbai,Karachi,Islamabad,Kabul,Shanghai,Taipei,Manila,Jakarta,"
        + "Bangkok,Hanoi,Nairobi,Lagos,Johannesburg,Pretoria,Harare,Kampala,Chicago,Boston,Philadelphia,Houston,Dallas,Detroit,Atlanta,Miami,Seattle,Denver,Phoenix,Los Angeles,San Francisco,San Diego,Las Vegas,Baltimore,Cleveland,"
        + "Milwaukee,Minneapolis,Pittsburgh,New Orleans,Orlando,Tampa,Sacramento,Salt Lake City,Crimea,Donbas,Mariupol,Kharkiv,Odesa,Kherson,Middle East,West,East,North,South,Earth,Wall Street,Capitol Hill,Downing Street,Washington D.C.,D.C.,U.S.,US,UK,U.K.,EU,E.U.,UN,U.N.,USA")
        .Split(',').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] DemonymEndings = ["an", "ese", "ish", "stani", "aeli", "awi"];

    private static readonly FrozenSet<string> Demonyms = (
        "French German Dutch Greek Swiss Czech Danish Swedish Finnish Polish Turkish Iraqi Saudi Israeli Pakistani Bangladeshi Afghan Thai Filipino Kurdish Arab Welsh Scottish Irish Spanish British English American Democratic Republican Catholic "
        + "Muslim Christian Jewish Sunni Shiite Democrat Democrats Republicans Americans Russians Ukrainians Chinese Western Eastern European African Asian Latino Hispanic Soviet Communist Conservative Labour Liberal Tory GOP Kremlin "
        + "Swede Dane Finn Scot Pole Turk Spaniard Briton Frenchman Frenchwoman Irishman Irishwoman Englishman Englishwoman Welshman Scotsman Dutchman Norwegian Belgian Canadian Texan Londoner Serb Croat Czech Slovak Slovene Catalan Basque")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Stems = Names.Where(static n => n.Length >= 4).Select(static n => n[..4]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Directions = "North South East West Central Northern Southern Eastern Western Greater Upper Lower Latin".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"Kenya", "South Asia".</summary>
    public static bool IsPlace(string name) => Names.Contains(name)
        || (name.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 && Directions.Contains(name[..space]) && Names.Contains(name[(space + 1)..]));

    /// <summary>"Russian", "Japanese": an adjective of a place, by list or by its ending.</summary>
    public static bool IsDemonym(string word)
    {
        // "African-Americans".
        int hyphen = word.LastIndexOf('-');
        if (hyphen > 0 && hyphen < word.Length - 4) return IsDemonym(word[(hyphen + 1)..]);
        if (Demonyms.Contains(word) || (word.Length > 5 && word.EndsWith('s') && IsDemonym(word[..^1]))) return true;
        if (word.Length < 6 || FirstNames.IsKnown(word)) return false;
        foreach (string ending in DemonymEndings)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return KnownStem(word);
        return false;
    }

    // "Brian" and "Vivian" end like demonyms: a place must begin the same way.
    private static bool KnownStem(string word)
    {
        return Stems.Contains(word[..4]);
    }
}
