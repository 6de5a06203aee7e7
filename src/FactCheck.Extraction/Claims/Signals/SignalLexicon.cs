using System.Collections.Frozen;

namespace FactCheck.Extraction.Claims.Signals;

/// <summary>Words and what they signal. Lower case; a word may signal several things.</summary>
internal static class SignalLexicon
{
    private const int LongestWord = 20;

    private static readonly FrozenDictionary<string, WordSignal> Words = Build();

    private static readonly FrozenDictionary<string, WordSignal>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static WordSignal Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestWord) return WordSignal.None;
        if (Lookup.TryGetValue(word, out var signal)) return signal;
        if (!char.IsLower(word[^1])) return WordSignal.None;

        // Unlisted verbs of the past and unlisted superlatives, by their endings.
        if (word.Length >= 5 && word.EndsWith("ed") && !char.IsUpper(word[0])) return WordSignal.Finite | WordSignal.Past;
        return word.Length >= 6 && word.EndsWith("iest") ? WordSignal.Superlative : WordSignal.None;
    }

    private static FrozenDictionary<string, WordSignal> Build()
    {
        var words = new Dictionary<string, WordSignal>(StringComparer.OrdinalIgnoreCase);

        void Add(WordSignal signal, string list)
        {
            foreach (var word in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words[word] = words.GetValueOrDefault(word) | signal;
        }

        Verbs(Add);
        Assertions(Add);
        Stances(Add);
        Things(Add);
        foreach (var word in words.Keys.Where(word => word.Length >= 5 && word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal)).ToList())
            words[word] |= WordSignal.Finite | WordSignal.Past;
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void Verbs(Action<WordSignal, string> add)
    {
        add(WordSignal.Finite | WordSignal.Copula, "is are was were 's 're ’s ’re am be been being");
        add(WordSignal.Finite, "has have had does do did 've ’ve 'd ’d said says went came took made gave got saw knew told thought became began "
            + "brought broke chose drew drove ate fell felt forgot heard held kept led left let lost meant paid put ran read rose sat sent set "
            + "showed sold spoke spent stood stole swore taught threw understood wore wrote won goes comes takes makes gives gets sees knows "
            + "tells thinks becomes begins holds keeps leads leaves lets loses means pays puts runs reads rises sits sends sets shows sells "
            + "speaks spends stands includes contains remains appears seems wants needs controls owns produces sells buys lives works uses "
            + "faces employs represents accounts costs depends wrote met grew knew flew blew threw slept bore cost hit cut shut quit bet beat "
            + "control own produce face represent include remain need want know say think show hold make take give get see");
        add(WordSignal.Past, "went came took made became began brought broke chose drew drove kept held led sent stood wrote fell rose won lost worked "
            + "turned helped pushed");
        add(WordSignal.Finite | WordSignal.Deed, "met struck signed bought sold founded built won lost beat elected appointed named arrested charged "
            + "convicted sentenced sued filed killed shot died injured wounded murdered born married divorced joined left quit resigned retired fired hired "
            + "launched opened closed released published issued passed approved rejected vetoed banned imposed lifted repealed invaded attacked "
            + "bombed seized captured destroyed crashed collapsed ordered deployed withdrew withdrawn sent visited flew arrived returned moved "
            + "announced unveiled introduced acquired merged paid donated raised spent stole hacked leaked deleted testified pleaded admitted briefed "
            + "agreed voted ruled overturned upheld dismissed settled ended began started attended hosted defeated defected fled deported "
            + "detained expelled suspended canceled cancelled postponed awarded received recalled recorded reported received created "
            + "established adopted enacted granted denied blocked halted stopped interviewed endorsed nominated "
            + "confirmed ousted toppled assassinated kidnapped freed drowned erupted struck happened occurred took gave played "
            + "scored finished graduated enrolled registered purchased leased obtained shipped exported imported delivered drafted");
    }

    private static void Assertions(Action<WordSignal, string> add)
    {
        add(WordSignal.Change | WordSignal.Finite, "rose fell grew increased decreased declined dropped climbed jumped surged plunged soared shrank "
            + "doubled tripled quadrupled halved slumped tumbled swelled rises falls grows increases decreases declines drops expanded reduced "
            + "gained worsened improved slowed accelerated widened narrowed");
        add(WordSignal.Change, "rise fall growth increase decrease decline drop climb surge plunge risen fallen grown shrunk growing rising falling "
            + "increasing declining dropping shrinking reduction trend");
        add(WordSignal.Comparison, "than compared versus more less fewer higher lower larger smaller greater bigger better worse faster slower "
            + "older younger longer shorter richer poorer stronger weaker cheaper costlier twice double triple half outnumber outpaced exceeds "
            + "exceeded exceed similar same equal likelier unlike whereas");
        add(WordSignal.Superlative, "most least largest biggest smallest highest lowest best worst richest poorest longest shortest oldest youngest "
            + "tallest fastest slowest deadliest greatest strongest weakest first last only record sole unprecedented top leading "
            + "biggest-ever first-ever all-time never-before newest latest hottest coldest");
        add(WordSignal.Absolute, "all every never always none nobody everyone everybody any no nothing ever entire entirely completely");
        add(WordSignal.Cause, "because caused causes cause causing due owing resulted result results led leads leading prompted prompting triggered sparked "
            + "blamed responsible thanks reason therefore consequence contributed drove driven fueled fuelled spurred forced");
        add(WordSignal.Label, "called known dubbed labelled labeled considered described defined named deemed termed regarded classified designated");
        add(WordSignal.Future | WordSignal.Will | WordSignal.Finite, "will shall wo 'll ’ll");
        add(WordSignal.Future, "expects expected plans planned planning forecast forecasts projected projects likely set "
            + "scheduled intends intend poised going aims prepares preparing");
        add(WordSignal.Possible | WordSignal.Finite, "could may might would can");
        add(WordSignal.Possible, "perhaps maybe possibly probably potentially apparently seemingly");
        add(WordSignal.Condition, "if whether unless");
        add(WordSignal.Day, "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight overnight");
        add(WordSignal.SubjectStart, "the a an he she it they we i you his her its their our my your this that these those there both each many most "
            + "some several all another one no who nobody everyone officials police critics supporters experts");
    }

    private static void Stances(Action<WordSignal, string> add)
    {
        add(WordSignal.Norm | WordSignal.Finite, "should must ought");
        add(WordSignal.Norm, "need needs let deserve deserves supposed better");
        add(WordSignal.Belief, "think believe feel hope want guess love hate wish know trust doubt suppose prefer fear worry afraid sure confident proud "
            + "happy glad sorry excited disappointed honored feels believes hopes thinks wants grateful opinion determined");
        add(WordSignal.Praise, "great terrible horrible wonderful amazing fantastic incredible beautiful awful disgusting disgrace disgraceful ridiculous "
            + "stupid smart brilliant tremendous important crucial vital tragic sad shameful outrageous absurd unfair unfit weak strong tough "
            + "good bad nice wrong right fair dangerous reckless irresponsible inspiring extraordinary remarkable phenomenal disaster mess "
            + "pathetic evil moral immoral heartless cruel dishonest honest interesting fun perfect hero heroic");
        add(WordSignal.FirstPerson, "i we me us my our ours mine myself ourselves i'm");
        add(WordSignal.SecondPerson, "you your yours yourself");
        add(WordSignal.Courtesy, "thank thanks welcome please hello congratulations goodbye sorry bless ladies gentlemen okay ok");
        add(WordSignal.Negation, "not n't n’t no never neither nor without none");
        add(WordSignal.Stand, "supports supported opposes opposed oppose backs backed backing voted proposed proposes favors favored "
            + "favours favoured against condemned condemns criticized criticised rejects denies denied defended endorsed endorses promised pledged "
            + "vowed wants demanded demands urged urges advocated disagreed");
        add(WordSignal.Reaction, "condemned condemns condemning hailed hails hailing praised praises praising criticized criticised criticizes criticizing denounced "
            + "denounces described describes describing welcomed welcomes blasted slammed rejected rejects supported supports opposed opposes urged "
            + "urges urging called calling calls defended defends dismissed lamented mocked attacked applauded celebrated endorsed favors wants "
            + "demanded demands demanding hopes hope wanted backed backs fears fear");
        add(WordSignal.Accusation, "lied lie lying liar fraud illegal illegally corrupt corruption crime crimes criminal guilty stole stolen bribe bribes "
            + "cheated rigged scandal abuse abused violated violation unconstitutional laundering rape assault harassment plagiarized "
            + "misled false falsely hid conspiracy treason cover-up perjury");
    }

    private static void Things(Action<WordSignal, string> add)
    {
        add(WordSignal.Happening, "deal deals agreement treaty contract pact accord election referendum vote ruling verdict lawsuit trial meeting summit "
            + "talks visit attack attacks bombing shooting war invasion strike raid arrest merger acquisition takeover sale purchase "
            + "bankruptcy resignation appointment sanctions ban law bill legislation amendment veto indictment investigation probe "
            + "ceasefire truce coup protest protests earthquake hurricane flood fire crash explosion outbreak debate speech rally caucus primary "
            + "convention hearing nomination conviction sentence settlement donation grant loan poll survey study report order");
        add(WordSignal.Body, "ministry government agency court congress senate parliament police company bank university committee council commission "
            + "department administration party army military navy association institute organization organisation bureau office "
            + "union corporation firm authority board house white pentagon kremlin nato fbi cia un eu");
        add(WordSignal.Statistic, "jobs taxes majority minority approval rating ratings workers taxes tax wages wage income incomes unemployment inflation deficit debt budget trade exports imports crime "
            + "murder murders homicide poverty turnout population economy gdp growth rate rates percent insurance premiums health "
            + "coverage immigrants refugees immigration spending revenue profits sales prices price costs oil coal gas troops "
            + "soldiers deaths cases votes voters polls seats emissions production market share households families students "
            + "schools factories manufacturing minimum healthcare guns welfare pensions");
    }
}
