using System.Collections.Frozen;

namespace FactCheck.Extraction.Attributions;

/// <summary>Small word classes of English that syntax can be read from.</summary>
internal static class ClosedWords
{
    public static readonly FrozenSet<string> Auxiliaries = Set(
        "has have had is are was were be been being do does did will would can could may might must shall should ’s 's ’d 'd ’ve 've ’re 're ’ll 'll n’t n't not");

    public static readonly FrozenSet<string> Modals = Set("will would can could may might must shall should ’ll 'll ’d 'd");

    public static readonly FrozenSet<string> BeForms = Set("is are was were be been being ’s 's ’re 're");

    public static readonly FrozenSet<string> SubjectPronouns = Set("he she they it we i you who that");

    public static readonly FrozenSet<string> LonePronouns = Set("he she they it we i you who some many others most several both everyone someone critics all");

    public static readonly FrozenSet<string> Determiners = Set(
        "the a an this these those some many several most both all one two three four five six his her their its our my your no other another each every any few more such");

    public static readonly FrozenSet<string> Prepositions = Set(
        "of for at in from with to on by about over under against between among into during through near across within behind beyond outside inside despite without upon amid via per toward towards");

    public static readonly FrozenSet<string> Boundaries = Set(
        "that but while as because when if which whom whose where after before since although though whereas unless until than so whether how why what then and or nor yet "
        + "with like including");

    public static readonly FrozenSet<string> Adverbs = Set(
        "also then later previously earlier once again still now repeatedly recently already even just often always never first last further furthermore "
        + "however today yesterday tonight soon reportedly long instead though too simply both all ever has have had is are was were");

    public static readonly FrozenSet<string> TimeWords = Set(
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later recently last this week month year night morning afternoon evening "
        + "january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec. ago");

    public static readonly FrozenSet<string> Weekdays = Set("monday tuesday wednesday thursday friday saturday sunday today yesterday tonight");

    /// <summary>Common verb forms that end a noun phrase when met on the way to its start.</summary>
    public static readonly FrozenSet<string> CommonVerbs = Set(
        "heard hear hears keeps seen go goes went gone get gets got make makes made take takes took taken come comes came see sees saw seen know knows knew known give gives gave given keep keeps kept let lets "
        + "put puts set sets run runs ran hold holds held bring brings brought meet meets met pay pays paid win wins won lose loses lost lead leads led leave leaves left "
        + "become becomes became seem seems appear appears remain remains include includes mean means meant need needs use uses try tries help helps want wants "
        + "hit hits sent send spend spent stood stand stands fell fall falls grew grow grows rose rise rises cut cuts spoke speak speaks voted vote began begin start started starts "
        + "issued released published struck signed asked called according due because");

    /// <summary>Nouns of those who speak, so that a verb of opinion is believed.</summary>
    public static readonly FrozenSet<string> Speakers = Set(
        "official officials spokesman spokeswoman spokesperson spokespeople spokesmen critic critics analyst analysts expert experts economist economists scientist scientists "
        + "researcher researchers doctor doctors lawyer lawyers attorney attorneys prosecutor prosecutors police officer officers authority authorities government governments minister "
        + "ministers ministry president senator senators lawmaker lawmakers leader leaders governor mayor judge judges court campaign party parties republican republicans "
        + "democrat democrats conservatives liberals voters supporters opponents residents witnesses people man woman men women mother father parents teacher teachers union unions company companies "
        + "group groups organization agency department committee report reports study studies poll polls survey surveys document documents source sources aide aides adviser advisers advisor advisors "
        + "diplomat diplomats pundit pundits observers commentators activists advocates investigators inspectors regulators executives executive director chairman chairwoman chief secretary "
        + "candidate candidates nominee author authors professor professors historian historians statement letter newspaper magazine outlet reporters journalists council board allies member members "
        + "countries sides some many others most both he she they we i it who you administration white house pentagon kremlin congress senate coalition commission editor host owner owners "
        + "farmers workers students nurses soldiers commander general families victims user users shareholders investors bank analysts traders rivals rival side team staff coach manager pope bishop "
        + "jury plaintiffs defendants suspect neighbors neighbours locals organizers protesters counterpart counterparts billionaire businessman congressman congresswoman veteran veterans editorial memo "
        + "filing lawsuit complaint indictment affidavit transcript email emails everyone everybody nobody someone undersecretary ambassador envoy deputy americans british russians europeans");

    public static readonly FrozenSet<string> NounSubjectsOfFindings = Set(
        "report reports study studies poll polls survey surveys data figures research researchers scientists analysis review investigation investigators documents document records results numbers "
        + "statistics findings evidence inquiry audit auditors census estimates they he she it who which");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
